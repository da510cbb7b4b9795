import { useEffect, useRef } from "react";
import { GRADE_WORDS } from "#domain/judgements/inspections.ts";
import { GRADES, REGIONS } from "#domain/model/words.ts";
import { hrefTo, type World } from "#features/world.ts";

interface CouncilFiltersProps {
  readonly world: World;
  readonly isOpen: boolean;
  readonly shown: number;
}

/** Finding councils by name, region, overall grade and whether in intervention; what is chosen lives in the address. */
export function CouncilFilters({ world, isOpen, shown }: CouncilFiltersProps) {
  const asked = (name: string) => world.address.rest.get(name) ?? "";
  const set = (name: string) => (value: string) => world.go({ rest: { [name]: value } });
  const isFinding = world.address.rest.has("find");
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFinding) name.current?.focus();
  }, [isFinding]);
  const isFiltered = ["name", "region", "grade", "state"].some((name) => asked(name) !== "");
  return (
    <details className="govuk-details csi-no-print" open={isOpen || isFiltered}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Find and filter councils</span>
      </summary>
      <search className="csi-filters">
        <span className="csi-field">
          <label htmlFor="find-name">Name</label>
          <input
            id="find-name"
            ref={name}
            className="csi-input"
            type="search"
            value={asked("name")}
            onChange={(event) => set("name")(event.target.value)}
          />
        </span>
        <Choice
          id="find-region"
          label="Region"
          value={asked("region")}
          options={REGIONS.map((region) => [region, region] as const)}
          onChoose={set("region")}
        />
        <Choice
          id="find-grade"
          label="Latest overall judgement"
          value={asked("grade")}
          options={[...GRADES.map((grade) => [grade, GRADE_WORDS[grade]] as const), ["none", "No overall grade"]]}
          onChoose={set("grade")}
        />
        <Choice
          id="find-state"
          label="Intervention"
          value={asked("state")}
          options={[
            ["intervention", "In intervention"],
            ["none", "None recorded as running"],
          ]}
          onChoose={set("state")}
        />
        <p role="status">{shown} shown</p>
        {isFiltered ? (
          <a href={hrefTo(world, { rest: { find: null, name: null, region: null, grade: null, state: null } })}>
            Clear filters
          </a>
        ) : null}
      </search>
    </details>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ id, label, value, options, onChoose }: ChoiceProps) {
  return (
    <span className="csi-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">All</option>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
}

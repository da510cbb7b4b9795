import { useEffect, useRef } from "react";
import { GRADE_WORDS } from "#domain/judgements/inspections.ts";
import { GRADES, REGIONS } from "#domain/model/words.ts";
import { upperFirst } from "#domain/words.ts";
import { Choice } from "#features/parts/Choice.tsx";
import { SearchField } from "#features/parts/SearchField.tsx";
import { hrefTo, type World } from "#features/world.ts";
import {
  askedOf,
  FILTER_BANDS,
  FILTER_GRADES,
  FILTER_STATES,
  type Filter,
  filterBy,
  isFiltered,
  NO_FILTERS,
} from "./narrowing.ts";

interface CouncilFiltersProps {
  readonly world: World;
  readonly isOpen: boolean;
}

/** Which councils are asked for, by name, region, latest report and intervention; what is chosen lives in the address. */
export function CouncilFilters({ world, isOpen }: CouncilFiltersProps) {
  const { address } = world;
  const set = (filter: Filter) => (value: string) => world.go(filterBy(filter, value));
  const isAsked = isFiltered(address);
  return (
    <details className="govuk-details csi-no-print" open={isOpen || isAsked}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Find and filter councils</span>
      </summary>
      <search className="csi-filters">
        <NameField world={world} />
        <Choice
          id="find-region"
          label="Region"
          value={askedOf(address, "region", REGIONS) ?? ""}
          options={REGIONS.map((region) => [region, region] as const)}
          onChoose={set("region")}
        />
        <Choice
          id="find-grade"
          label="Latest overall judgement"
          value={askedOf(address, "grade", FILTER_GRADES) ?? ""}
          options={[...GRADES.map((grade) => [grade, GRADE_WORDS[grade]] as const), ["none", "No overall grade"]]}
          onChoose={set("grade")}
        />
        <Choice
          id="find-time"
          label="Time since the latest report"
          value={FILTER_BANDS.find(({ id }) => id === address.rest.get("time"))?.id ?? ""}
          options={FILTER_BANDS.map(({ id, band }) => [id, upperFirst(band)] as const)}
          onChoose={set("time")}
        />
        <Choice
          id="find-state"
          label="Intervention"
          value={askedOf(address, "state", FILTER_STATES) ?? ""}
          options={[
            ["intervention", "In intervention"],
            ["none", "None recorded as running"],
          ]}
          onChoose={set("state")}
        />
        {isAsked ? <a href={hrefTo(world, NO_FILTERS)}>Clear filters</a> : null}
      </search>
    </details>
  );
}

/** Each letter narrows, and none is a step for the back button. */
function NameField({ world }: { readonly world: World }) {
  const isFinding = world.address.rest.has("find");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFinding) field.current?.focus();
  }, [isFinding]);
  return (
    <SearchField
      id="find-name"
      label="Name"
      ref={field}
      text={world.address.rest.get("name") ?? ""}
      onText={(text) => world.settle(filterBy("name", text))}
    />
  );
}

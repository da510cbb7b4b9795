import { type Ref, useMemo, useState } from "react";
import { answersOf, isAsking, type PlanField, type PlanFilter } from "#domain/plan/filter.ts";
import { isInGroup, PLAN_MARKS, type PlanMark, type PlanRow, WORD_GROUPS } from "#domain/plan/rows.ts";
import { MARK_WORDS, MARKS_NOTE, wordName } from "#domain/plan/words.ts";
import { byScheme } from "#domain/tracker/scheme.ts";
import { grouped, inNameOrder, upperFirst } from "#domain/words.ts";
import { Choice } from "#features/parts/Choice.tsx";
import { askFor } from "#features/parts/planAddress.ts";
import { SearchField } from "#features/parts/SearchField.tsx";
import type { World } from "#features/world.ts";

interface PlanFiltersProps {
  readonly world: World;
  /** What is asked for at this moment, and that for which the counts are. */
  readonly filter: PlanFilter;
  readonly counted: PlanFilter;
  /** All actions in view, of all councils. */
  readonly rows: readonly PlanRow[];
  /** The line that opens it: it has the focus when the link that took the filters away is gone. */
  readonly summaryRef: Ref<HTMLElement>;
}

/** Which actions are asked for: by the plan's own word, theme, owner, days and updates, or letters; it lives in the address. */
export function PlanFilters({ world, filter, counted, rows, summaryRef }: PlanFiltersProps) {
  const fields = useMemo(() => fieldsOf(rows, counted), [rows, counted]);
  // Open where a link brings a filter with it; after that it is the reader who opens and closes it.
  const [isAsked] = useState(() => isAsking(filter));
  return (
    <details className="govuk-details csi-no-print" open={isAsked}>
      <summary className="govuk-details__summary" ref={summaryRef}>
        <span className="govuk-details__summary-text">Find and filter actions</span>
      </summary>
      <search className="csi-filters">
        {fields.map(({ field, label, options }) => (
          <Choice
            key={field}
            id={`plan-${field}`}
            label={label}
            value={filter[field] ?? ""}
            options={options}
            onChoose={(value) => world.go(askFor(field, value))}
          />
        ))}
        {/* Each letter narrows, and none is a step for the back button. */}
        <SearchField
          id="plan-words"
          label="Words in an action"
          text={filter.text}
          onText={(text) => world.settle(askFor("text", text))}
        />
      </search>
      <p className="csi-small csi-muted">{MARKS_NOTE}</p>
    </details>
  );
}

interface Field {
  readonly field: PlanField;
  readonly label: string;
  /** What it may be, with what each would give: "Red (3)". */
  readonly options: readonly (readonly [string, string])[];
}

const NO_FILTER: PlanFilter = { word: null, theme: null, owner: null, mark: null, text: "" };

/** The fields in which the actions differ, whatever is asked for; where no source names an owner there is nothing to choose. */
function fieldsOf(rows: readonly PlanRow[], filter: PlanFilter): readonly Field[] {
  const fields: readonly { readonly field: PlanField; readonly label: string }[] = [
    { field: "word", label: "The plan’s own word" },
    { field: "theme", label: "Theme" },
    { field: "owner", label: "Owner" },
    { field: "mark", label: "Days and updates" },
  ];
  return fields
    .map(({ field, label }) => ({ field, label, options: optionsOf(rows, filter, field) }))
    .filter(({ field }) => filter[field] !== null || answersOf(rows, NO_FILTER, field).size > 1);
}

function optionsOf(rows: readonly PlanRow[], filter: PlanFilter, field: PlanField): Field["options"] {
  const counts = answersOf(rows, filter, field);
  const chosen = filter[field];
  const answers = [...new Set([...counts.keys(), ...(chosen === null ? [] : [chosen])])]
    .filter((answer) => answer === chosen || isOffered(answer, counts))
    .sort(ORDER_OF[field]);
  return answers.map((answer) => [answer, `${NAME_OF[field](answer)} (${grouped(counts.get(answer) ?? 0)})`]);
}

/** A narrower choice that would give the same as the wider one is none. */
function isOffered(answer: string, counts: ReadonlyMap<string, number>): boolean {
  const group = WORD_GROUPS.find((each) => each === answer);
  if (group !== undefined) return [...counts.keys()].filter((word) => isInGroup(group, word)).length > 1;
  return answer !== "passed-since" || counts.get("passed-since") !== counts.get("passed");
}

const itself = (answer: string) => answer;

const NAME_OF: Readonly<Record<PlanField, (answer: string) => string>> = {
  word: (word) => upperWord(word),
  theme: itself,
  owner: itself,
  mark: (mark) => MARK_WORDS[mark as PlanMark],
};

const ORDER_OF: Readonly<Record<PlanField, (one: string, other: string) => number>> = {
  word: byScheme,
  theme: inNameOrder,
  owner: inNameOrder,
  mark: (one, other) => PLAN_MARKS.indexOf(one as PlanMark) - PLAN_MARKS.indexOf(other as PlanMark),
};

/** A plan's own word stands as it is written; what several words have in common is ours. */
function upperWord(word: string): string {
  const name = wordName(word);
  return name === word ? word : upperFirst(name);
}

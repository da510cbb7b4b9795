import { toldOn } from "#domain/knowing/fold.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { rowsWith } from "#domain/knowing/lookup.ts";
import { recordRow } from "#domain/knowing/recordRow.ts";
import { lowerFirst } from "#domain/words.ts";
import type { Council } from "./council.ts";
import { isFilledWithoutWord, isRatedByItself } from "./exceptions.ts";

/** Something the documents loaded here do not tell, in a line, with the record it hangs on where there is one. */
export interface Unknown {
  readonly id: string;
  readonly words: string;
  readonly record: string | null;
}

/** What is not known of a council on a day: of equal standing with what is. */
export function notKnown(known: Known, council: Council): readonly Unknown[] {
  const told = recordedGaps(known, council);
  // Where the dataset itself says what is missing, its words stand; elsewhere the usual gaps are looked for.
  const usual = [
    ...report(council),
    ...boardDay(known, council),
    ...expectedVisits(council),
    ...reviews(known, council),
    ...ratings(council),
  ];
  return [...told, ...(told.length > 0 ? [] : usual), ...silentVisits(council), ...outcomes(council)];
}

/** Of a council that is known by its own tracker alone. */
function report({ latest }: Council): readonly Unknown[] {
  return latest === null ? [{ id: "report", words: "Ofsted’s latest report, and what it judged", record: null }] : [];
}

function outcomes(council: Council): readonly Unknown[] {
  return council.deadlines
    .filter((view) => view.status === "no-evidence" && !view.isComputed)
    .reverse()
    .map((view) => {
      const to = view.recipient === null ? "" : ` to ${view.recipient}`;
      return { id: view.record, words: `What became of the ${lowerFirst(view.what)}${to}`, record: view.record };
    });
}

/** Visits that a source announced, whose day has passed without a word. */
function silentVisits(council: Council): readonly Unknown[] {
  return council.visits.filter((view) => view.status === "no-record").map(unheld);
}

function unheld({ record, visit }: { readonly record: string; readonly visit: { readonly title: string } }): Unknown {
  return { id: record, words: `Whether the ${lowerFirst(visit.title)} took place`, record };
}

function expectedVisits(council: Council): readonly Unknown[] {
  return council.expected.map((view) =>
    view.status === "no-record"
      ? unheld(view)
      : { id: view.record, words: `The day of Ofsted’s ${lowerFirst(view.visit.title)}`, record: view.record },
  );
}

function boardDay(known: Known, council: Council): readonly Unknown[] {
  if (council.interventions.length === 0) return [];
  const meets = rowsWith(known.tables.meetings, "authority", council.authority.id).filter((meeting) =>
    /improvement-board/.test(meeting.body),
  );
  const isRecent = meets.some((meeting) => (meeting.when.latest ?? "") >= monthBefore(known.asAt));
  return isRecent ? [] : [{ id: "board", words: "The day the Board last met, or next meets", record: null }];
}

function reviews(known: Known, council: Council): readonly Unknown[] {
  return council.interventions
    .flatMap((period) => period.requirements)
    .filter(
      ({ requirement, updates }) =>
        requirement.kind === "review" && updates.length === 0 && toldOn(known, requirement) <= known.asAt,
    )
    .map(({ requirement }) => ({
      id: requirement.id,
      words: "Whether, and when, the Department for Education (DfE) has held its review",
      record: `requirements/${requirement.id}`,
    }));
}

function ratings(council: Council): readonly Unknown[] {
  if (council.actions.length === 0 || isRatedByItself(council)) return [];
  const words = isFilledWithoutWord(council)
    ? "What the colours mean with which the council fills the ratings of its actions"
    : "How the council rates its own actions";
  return [{ id: "ratings", words, record: null }];
}

function recordedGaps(known: Known, council: Council): readonly Unknown[] {
  return rowsWith(known.tables.gaps, "authority", council.authority.id)
    .filter((gap) => gap.filledBy === null || recordRow(known.tables, gap.filledBy) === null)
    .filter((gap) => gap.about !== "ratings" || !isRatedByItself(council))
    .reverse()
    .map((gap) => ({ id: gap.id, words: gap.words, record: `gaps/${gap.id}` }));
}

function monthBefore(day: string): string {
  const [year = "", month = ""] = day.split("-");
  return month === "01" ? `${Number(year) - 1}-12` : `${year}-${String(Number(month) - 1).padStart(2, "0")}`;
}

import { regionWords } from "#domain/authorities/words.ts";
import { GRADE_WORDS } from "#domain/judgements/inspections.ts";
import { GRADES, REGIONS } from "#domain/model/words.ts";
import { inNameOrder } from "#domain/words.ts";
import type { Journey } from "./journeys.ts";

/** In which order councils stand under one another. None of them ranks: a grade is of a report. */
export const ROW_ORDERS = ["name", "region", "next-deadline", "grade"] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

/** As a choice names them. */
export const ROW_ORDER_NAMES: Readonly<Record<RowOrder, string>> = {
  name: "By name",
  region: "By region",
  "next-deadline": "By next deadline",
  grade: "By latest overall grade",
};

/** As a sentence under the picture tells the whole rule. */
export const ROW_ORDER_WORDS: Readonly<Record<RowOrder, string>> = {
  name: "By name",
  region: "By region, then name",
  "next-deadline": "By next deadline, those without one last",
  grade: "By overall grade of the latest report, then name",
};

/** The places of the councils in their order; equal ones by name. */
export function orderedRows(journeys: readonly Journey[], order: RowOrder): readonly number[] {
  const key = KEYS[order];
  return journeys
    .map((journey, place) => ({ place, key: key(journey), name: journey.authority.name }))
    .sort((one, other) => one.key - other.key || inNameOrder(one.name, other.name))
    .map(({ place }) => place);
}

const LAST = Number.MAX_SAFE_INTEGER;

const KEYS: Readonly<Record<RowOrder, (journey: Journey) => number>> = {
  name: () => 0,
  region: ({ authority: { region } }) => (region === null ? LAST : REGIONS.indexOf(region)),
  "next-deadline": ({ nextDue }) => nextDue ?? LAST,
  grade: ({ grade }) => (grade === null ? LAST : GRADES.indexOf(grade)),
};

/** The names of the groups by the row with which each begins. */
export type RowGroups = ReadonlyMap<number, string>;

const NO_GROUPS: RowGroups = new Map();

/** Where one region or grade ends and the next begins; the other orders have no groups. */
export function rowGroups(journeys: readonly Journey[], rows: readonly number[], order: RowOrder): RowGroups {
  const nameOf = GROUPS[order];
  if (nameOf === undefined || rows.length < 2) return NO_GROUPS;
  const names = rows.map((place) => {
    const journey = journeys[place];
    return journey === undefined ? "" : nameOf(journey);
  });
  return new Map(names.flatMap((name, row) => (name === names[row - 1] ? [] : [[row, name] as const])));
}

const GROUPS: Readonly<Partial<Record<RowOrder, (journey: Journey) => string>>> = {
  region: ({ authority }) => regionWords(authority.region),
  grade: ({ grade }) =>
    grade === null ? "No overall grade known" : `Latest report: ${GRADE_WORDS[grade].toLowerCase()} overall`,
};

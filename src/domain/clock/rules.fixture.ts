import { readFileSync } from "node:fs";
import { readEdtf, UNKNOWN_DATE } from "#domain/dates/edtf.ts";
import type { Inspection, Judgement, Meeting, Visit } from "#domain/model/records.ts";
import type { Pause, Rule } from "#domain/model/rules.ts";

const BLANK: Rule = {
  id: "",
  title: "",
  what: "",
  recipient: null,
  nature: "duty",
  event: "inspection-report",
  starts: "received",
  length: null,
  least: null,
  most: null,
  unit: "working-days",
  direction: "after",
  expects: null,
  isRepeated: false,
  frameworks: [],
  grade: null,
  law: "",
  source: "",
  sureness: "P",
  since: null,
  until: null,
  figure: null,
  note: null,
};

/** The rules that ship, with what their rows leave out. */
export const RULES: readonly Rule[] = read<Partial<Rule>>("rules").map((row) => ({ ...BLANK, ...row }));

/** The pauses that ship. */
export const PAUSES: readonly Pause[] = read<Omit<Pause, "authority">>("pauses").map((row) => ({
  authority: null,
  ...row,
}));

/** A rule of that id as it ships. */
export function shippedRule(id: string): Rule {
  const found = RULES.find((rule) => rule.id === id);
  if (found === undefined) throw new RangeError(`no rule ${id}`);
  return found;
}

/** A new row, as a changed framework would bring one. */
export function newRule(row: Partial<Rule>): Rule {
  return { ...BLANK, ...row };
}

export const date = (edtf: string) => readEdtf(edtf) ?? UNKNOWN_DATE;

const FACT = { source: "s", audience: "public", note: null } as const;

export const BRADFORD_2018: Inspection = {
  ...FACT,
  id: "bradford-2018",
  authority: "bradford",
  framework: "ilacs",
  title: "",
  fieldwork: date("2018-09-17/2018-09-28"),
  published: date("2018-10-29"),
  received: UNKNOWN_DATE,
};

export const MEETING: Meeting = {
  ...FACT,
  id: "m",
  authority: "bury",
  body: "bury-cabinet",
  when: date("2022-01-20"),
  item: null,
  decided: "",
  short: "",
  pounds: null,
};

export const FOCUSED_VISIT: Visit = {
  ...FACT,
  id: "st-helens-fv-2018-07",
  authority: "st-helens",
  kind: "focused",
  title: "",
  when: date("2018-07-10/2018-07-11"),
  tookPlace: true,
  themes: [],
  focus: null,
  found: null,
  letter: date("2018-08-07"),
  sequence: null,
  repeats: null,
  priorityAction: true,
  inspection: null,
};

/** A judgement of an area; null grade for none. */
export function judged(area: Judgement["area"], grade: Judgement["grade"]): Judgement {
  return { ...FACT, id: `bradford-2018-${area}`, inspection: "bradford-2018", area, grade, noGrade: null };
}

function read<T>(table: string): readonly T[] {
  return JSON.parse(readFileSync(`public/data/${table}.json`, "utf8")) as readonly T[];
}

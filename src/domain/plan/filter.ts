import type { PlanMark, PlanRow } from "./rows.ts";

/** What a reader asks of a plan; null, or an empty text, asks for nothing. */
export interface PlanFilter {
  /** The plan's own word, or a group of them. */
  readonly word: string | null;
  readonly theme: string | null;
  readonly owner: string | null;
  readonly mark: PlanMark | null;
  /** Letters that stand in the action, its theme, its owner or its word. */
  readonly text: string;
}

/** The choices that are offered with a count for each. */
export const PLAN_FIELDS = ["word", "theme", "owner", "mark"] as const;
export type PlanField = (typeof PLAN_FIELDS)[number];

/** By which answers an action is found in each field. */
const ANSWERS: Readonly<Record<PlanField, (row: PlanRow) => readonly string[]>> = {
  word: ({ word, groups }) => [word, ...groups],
  theme: ({ theme }) => [theme],
  owner: ({ owner }) => [owner],
  mark: ({ marks }) => marks,
};

export function isAsking({ text, ...fields }: PlanFilter): boolean {
  return text.trim() !== "" || PLAN_FIELDS.some((field) => fields[field] !== null);
}

/** The actions that fit, in the order given. */
export function fitting(rows: readonly PlanRow[], filter: PlanFilter): readonly PlanRow[] {
  return isAsking(filter) ? rows.filter((row) => isAnswering(row, filter) && hasText(row, filter)) : rows;
}

/** How many actions each answer to a field would give, with all the other choices as they are. */
export function answersOf(rows: readonly PlanRow[], filter: PlanFilter, field: PlanField): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of fitting(rows, { ...filter, [field]: null })) {
    for (const answer of ANSWERS[field](row)) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  return counts;
}

function isAnswering(row: PlanRow, filter: PlanFilter): boolean {
  return PLAN_FIELDS.every((field) => {
    const asked = filter[field];
    return asked === null || ANSWERS[field](row).includes(asked);
  });
}

function hasText({ state, word, theme, owner }: PlanRow, { text }: PlanFilter): boolean {
  const words = text.trim().toLowerCase();
  return words === "" || [state.action.words, word, theme, owner].some((each) => each.toLowerCase().includes(words));
}

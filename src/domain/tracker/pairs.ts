import type { IsoDay } from "#domain/dates/day.ts";
import type { TrackerRow } from "./copy.ts";
import { wordingOf } from "./likeness.ts";

/** A row of a copy with the day of the copy. */
export interface Dated {
  readonly day: IsoDay;
  readonly row: TrackerRow;
}

export type Answer = "same" | "different";
/** What a person has said of doubtful pairs, by the pair's key. */
export type Answers = ReadonlyMap<string, Answer>;

/** A row of an earlier copy and one of a later that may be one action, by their places in the two lists. */
export interface Pair {
  readonly earlier: number;
  readonly later: number;
  readonly likeness: number;
  readonly isSameNumber: boolean;
  readonly isSameTheme: boolean;
  /** Whether nothing at all differs: then it does not matter which of several equal rows is taken. */
  readonly isUnchanged: boolean;
  readonly isSaidSame: boolean;
}

const BETWEEN = " → ";

/** Names a pair by its days, numbers and wordings, so that an answer outlives the visit. */
export function pairKey(earlier: Dated, later: Dated): string {
  return [earlier, later].map(rowName).join(BETWEEN);
}

/** How a pair's key names a row. */
export function rowName({ day, row }: Dated): string {
  return [day, row.number ?? "", wordingOf(row.words).key].join(" · ");
}

/** The names of the two rows of a pair's key: the later one begins with its day. */
export function pairNames(key: string): readonly [string, string] {
  const at = key.search(/ → \d{4}-\d{2}-\d{2} · /);
  return at === -1 ? [key, ""] : [key.slice(0, at), key.slice(at + BETWEEN.length)];
}

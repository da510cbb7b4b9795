import { impreciseWords } from "#domain/dates/format.ts";
import type { Update } from "#domain/model/told.ts";
import type { Remark, TrackerDue, TrackerRow } from "./copy.ts";

/** The statuses of an action's updates that are ours; every other is the tracker's own word. */
export const RE_DATED = "re-dated";
/** A day was given where none was before: the first due day, and no re-dating. */
export const DATED = "dated";
export const NOT_IN_TRACKER = "not in the tracker";
/** A later copy has the action as the one before: nothing new is said, and it is no silence either. */
export const UNCHANGED = "unchanged";
/** The tracker tells of the action in other columns, and its status cell is empty. */
export const NO_STATUS = "no status given";

/** What the words of an update begin with where the action's wording is another, or where the action was gone for a while. */
export const NOW_WORDED = "Now worded";
export const AGAIN_IN_TRACKER = "In the tracker again.";

/** The longest text that a row of the model holds. */
const LONGEST_WORDS = 4_000;
/** A status that is longer is an account of progress, and no word to count by. */
const LONGEST_STATUS = 60;

/** By which a tracker's words are told apart: one typed with other capitals, or a space too many, is the same. */
export function wordKey(status: string): string {
  return status.trim().replaceAll(/\s+/g, " ").toLowerCase();
}

/** What says nothing of how an action stands. */
const OF_OURS = [RE_DATED, DATED, NOT_IN_TRACKER, UNCHANGED];

/** The last update that says how an action stands, or that its tracker gives no word; null where none does. */
export function lastWord(updates: readonly Update[]): Update | null {
  return updates.filter((update) => !OF_OURS.includes(update.status)).at(-1) ?? null;
}

/** The tracker's own word for how an action stands: its rating, else its status where that is short; null where neither. */
export function stateWord(row: TrackerRow): string | null {
  if (row.rating !== null) return shortOrNull(row.rating);
  return row.status === null ? null : shortOrNull(row.status);
}

function shortOrNull(words: string): string | null {
  return words.length <= LONGEST_STATUS ? words : null;
}

/** What a row tells of progress, with the status where it is not the word that is counted by. */
export function progressOf(row: TrackerRow): readonly Remark[] {
  const counted = stateWord(row);
  const own: readonly Remark[] = [
    { label: "Rating", words: row.rating ?? "" },
    { label: "Status", words: row.status ?? "" },
  ];
  return [...own.filter(({ words }) => words !== "" && words !== counted), ...row.progress];
}

/** A due day in words, or the tracker's own in quotation marks where they name no day. */
export function dueWords(due: TrackerDue): string {
  if (due.date.precision !== "unknown") return impreciseWords(due.date);
  return due.words === null ? "not given" : `“${due.words}”`;
}

/** "Comments: Two posts filled." */
export function remarkWords({ label, words }: Remark): string {
  return sentence(label === "" ? words : `${label}: ${words}`);
}

/** Words with a stop at their end. */
export function sentence(words: string): string {
  return /[.!?”]$/.test(words) ? words : `${words}.`;
}

/** Words cut to what a row holds, and whether they had to be cut. */
export function fitted(words: string): { readonly words: string; readonly isCut: boolean } {
  if (words.length <= LONGEST_WORDS) return { words, isCut: false };
  return { words: `${words.slice(0, LONGEST_WORDS - 1)}…`, isCut: true };
}

import { UNKNOWN_DATE } from "#domain/dates/edtf.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import { currentDue, isGiven, type Remark, type TrackerDue, type TrackerRow } from "./copy.ts";
import {
  DATED,
  dueWords,
  NOW_WORDED,
  progressOf,
  RE_DATED,
  remarkWords,
  sentence,
  stateWord,
  wordKey,
} from "./words.ts";

/** What differs between an action's rows in two copies; nothing where both say the same. */
export interface Difference {
  /** A sentence for each change but those of the status and of the due day. */
  readonly lines: readonly string[];
  readonly isStateChanged: boolean;
  readonly redating: Redating | null;
  /** Where the later copy gives other words and no day: these words. */
  readonly newDueWords: string | null;
}

export interface Redating {
  readonly status: typeof RE_DATED | typeof DATED;
  readonly newDue: ImpreciseDate;
  readonly newDueWords: string | null;
  readonly words: string;
}

/** What a later copy says otherwise of an action. `wasDated`: whether any copy before gave it a day. */
export function differenceBetween(before: TrackerRow, after: TrackerRow, wasDated: boolean): Difference {
  const due = dueDifference(currentDue(before), currentDue(after), wasDated);
  return {
    lines: [
      ...(due?.line === undefined ? [] : [due.line]),
      ...firstDueLine(before, after),
      ...namingLines(before, after),
      ...remarkLines(before.standing, after.standing, "now"),
      ...remarkLines(progressOf(before), progressOf(after), ""),
    ],
    isStateChanged: stateKey(before) !== stateKey(after),
    redating: due?.redating ?? null,
    newDueWords: due === null ? null : dayless(currentDue(after)),
  };
}

function stateKey(row: TrackerRow): string | null {
  const word = stateWord(row);
  return word === null ? null : wordKey(word);
}

/** The day that a copy gives beside the first one, in a column of its own; null where there is none. */
export function redatingWithin(row: TrackerRow): Redating | null {
  if (!isGiven(row.due) || !isGiven(row.revised)) return null;
  return dueDifference(row.due, row.revised, isDated(row.due))?.redating ?? null;
}

export function isDated(due: TrackerDue): boolean {
  return due.date.precision !== "unknown";
}

/** What stands in the cell instead of a day. */
export function dayless(due: TrackerDue): string | null {
  return isDated(due) ? null : due.words;
}

interface DueDifference {
  readonly line?: string;
  readonly redating: Redating | null;
}

function dueDifference(before: TrackerDue, after: TrackerDue, wasDated: boolean): DueDifference | null {
  if (isSameDue(before, after)) return null;
  const change = `Due ${dueWords(after)}; was ${dueWords(before)}.`;
  // An emptied cell may mean that the action is done: it is told, and no day is set by it.
  const setsADay = isDated(after) || (isGiven(after) && isDated(before));
  if (!setsADay) return { line: change, redating: null };
  const status = wasDated ? RE_DATED : DATED;
  return {
    redating: {
      status,
      newDue: isDated(after) ? after.date : UNKNOWN_DATE,
      newDueWords: dayless(after),
      words: change,
    },
  };
}

/** Equal words are an equal day, though a year that was supplied be another in a later copy. */
function isSameDue(before: TrackerDue, after: TrackerDue): boolean {
  if (isSameText(before, after)) return true;
  if (!isDated(before) && !isDated(after)) return before.words === null && after.words === null;
  return before.date.edtf === after.date.edtf;
}

function isSameText(before: TrackerDue, after: TrackerDue): boolean {
  if (before.words === null || after.words === null) return false;
  return plain(before.words).toLowerCase() === plain(after.words).toLowerCase();
}

/** The later row, with its days as they were first read where their words stand unaltered. */
export function withEarlierReading(before: TrackerRow, after: TrackerRow): TrackerRow {
  return {
    ...after,
    due: isSameText(before.due, after.due) ? before.due : after.due,
    revised: isSameText(before.revised, after.revised) ? before.revised : after.revised,
  };
}

function firstDueLine(before: TrackerRow, after: TrackerRow): readonly string[] {
  const hasOwnColumn = isGiven(before.revised) && isGiven(after.revised);
  if (!hasOwnColumn || isSameDue(before.due, after.due)) return [];
  return [`First due day now given as ${dueWords(after.due)}; was ${dueWords(before.due)}.`];
}

function namingLines(before: TrackerRow, after: TrackerRow): readonly string[] {
  const isReworded = plain(before.words) !== plain(after.words);
  return [
    ...(isReworded ? [sentence(`${NOW_WORDED}: “${after.words}”`)] : []),
    ...changeLine("Number", before.number, after.number),
    ...changeLine("Theme", before.theme, after.theme),
    ...changeLine("Owner", before.owner, after.owner),
  ];
}

function changeLine(name: string, before: string | null, after: string | null): readonly string[] {
  if (plain(before ?? "") === plain(after ?? "")) return [];
  return [`${name} now: ${after ?? "not given"}; was: ${before ?? "not given"}.`];
}

function remarkLines(before: readonly Remark[], after: readonly Remark[], now: string): readonly string[] {
  const earlier = new Map(before.map(({ label, words }) => [label, words]));
  const changed = after.filter(({ label, words }) => plain(earlier.get(label) ?? "") !== plain(words));
  const kept = new Set(after.map(({ label }) => label));
  const gone = before.filter(({ label }) => !kept.has(label));
  return [
    ...changed.map(({ label, words }) => remarkWords({ label: `${label} ${now}`.trim(), words })),
    ...gone.map(({ label }) => `${label}: no longer given.`),
  ];
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

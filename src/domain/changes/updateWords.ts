import { impreciseWords } from "#domain/dates/format.ts";
import { updatesOf } from "#domain/knowing/fold.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import type { Update } from "#domain/model/told.ts";
import {
  AGAIN_IN_TRACKER,
  DATED,
  lastWord,
  NO_STATUS,
  NOW_WORDED,
  RE_DATED,
  UNCHANGED,
} from "#domain/tracker/words.ts";

/** How an update says that its record stands: the document's own word, or ours with the new day where it was moved. */
export function statusSaid({ status, quoted, newDue }: Update): string {
  if (quoted) return `“${status}”`;
  if (status === RE_DATED) {
    return newDue.precision === "unknown" ? "re-dated, no longer to a day" : `re-dated to ${impreciseWords(newDue)}`;
  }
  return status === DATED ? `given a day, ${impreciseWords(newDue)}` : status.replaceAll("-", " ");
}

/** What was told of an update's record before it, in order. */
export function toldBefore(known: Known, update: Update): readonly Update[] {
  const all = updatesOf(known, update.record);
  return all.slice(0, all.indexOf(update));
}

/**
 * What an update on an action changed: the word where it is another than before, else that something beside it changed.
 * Null where nothing changed: a later copy has it as before, or lets the word stand again behind a new day of the same paper.
 */
export function actionChangeWords(update: Update, before: readonly Update[]): string | null {
  if (update.status === UNCHANGED) return null;
  const isWord = lastWord([update]) !== null;
  const former = lastWord(before);
  if (!isWord) return statusSaid(update);
  if (former?.status === update.status) return besideWords(update, before);
  if (former === null) return update.status === NO_STATUS ? besideWords(update, before) : statusSaid(update);
  return `${statusSaid(update)}, before: ${statusSaid(former)}`;
}

function besideWords(update: Update, before: readonly Update[]): string | null {
  const { status, words, source } = update;
  const standing = status === NO_STATUS ? "without a status" : `still ${statusSaid(update)}`;
  if (words !== null) return `${changeIn(words)}, ${standing}`;
  return before.some((other) => other.source === source && lastWord([other]) === null) ? null : standing;
}

function changeIn(words: string): string {
  if (words.includes(AGAIN_IN_TRACKER)) return "in the tracker again";
  return words.includes(`${NOW_WORDED}: `) ? "reworded" : "new details";
}

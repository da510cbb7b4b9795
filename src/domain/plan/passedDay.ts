import { statusSaid } from "#domain/changes/updateWords.ts";
import { isPast } from "#domain/dates/compare.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import { impreciseWords } from "#domain/dates/format.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import type { Update } from "#domain/model/told.ts";
import { isSaidDone } from "#domain/thread/reading.ts";
import type { ActionState } from "#domain/thread/thread.ts";
import { actionDue } from "#domain/tracker/due.ts";
import { UNCHANGED } from "#domain/tracker/words.ts";

/**
 * Whether an action's own day has passed and its last word does not plainly say that it is done. Two dates and a word
 * of the plan's own: a fact, and no rating. A vague day has passed when its latest day has; a word that we cannot read
 * as done or open ("Blue") is not taken for "done".
 */
export function isDayPassed({ action, latest, updates }: ActionState, asAt: IsoDay): boolean {
  if (latest !== null && isSaidDone(latest.status)) return false;
  return isPast(actionDue(action, updates).due, asAt);
}

/** "Its day, 31 March 2022, has passed; last word: “In progress”, as at 3 May 2022." */
export function dayPassedWords({ action, latest, updates }: ActionState): string {
  const day = `Its day, ${impreciseWords(actionDue(action, updates).due)}, has passed`;
  if (latest === null) return `${day}; no word on how it stands is recorded.`;
  return `${day}; last word: ${statusSaid(latest)}, as at ${impreciseWords(wordDay(latest, updates))}.`;
}

/** The last day of which a paper has the word: a later copy of the tracker may have it unaltered. */
function wordDay(latest: Update, updates: readonly Update[]): ImpreciseDate {
  const since = updates.slice(updates.indexOf(latest));
  return (since.filter(({ status }) => status === UNCHANGED).at(-1) ?? latest).day;
}

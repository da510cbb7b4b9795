import type { Council, Course } from "#domain/council/council.ts";
import { isPast } from "#domain/dates/compare.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import { counted } from "#domain/deadlines/words.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { isSaidDone } from "#domain/thread/reading.ts";
import { type ActionState, actionStates, actionStatesInTurns } from "#domain/thread/thread.ts";
import { actionDue, noDayWords } from "#domain/tracker/due.ts";
import { NO_STATUS } from "#domain/tracker/words.ts";
import { madeInTurns, type Work } from "#domain/turns.ts";
import type { DaylessEvent, EventState, TimelineEvent } from "./event.ts";
import { eventAt, type Told } from "./eventAt.ts";

type Who = Pick<Course, "authority"> & Partial<Pick<Council, "actions">>;

/**
 * The actions of a council's plan, each at the day by which it is due as known on the day shown: the last one it was
 * given. In turns, for a plan may have many thousand.
 */
export function* actionEvents(known: Known, council: Who): Work<readonly TimelineEvent[]> {
  const states = council.actions ?? (yield* actionStatesInTurns(known, council.authority.id));
  const events = yield* madeInTurns(states, (state) => eventAt(toldAction(council, state, known.asAt)));
  return events.flat();
}

/** The actions to which no source known by then gives a day, or whose day was taken back. */
export function daylessActions(known: Known, council: Who): readonly DaylessEvent[] {
  return (council.actions ?? actionStates(known, council.authority.id))
    .map((state) => ({
      ...toldAction(council, state, known.asAt),
      noDayWords: noDayWords(actionDue(state.action, state.updates).dueWords),
    }))
    .filter(({ date }) => isDayless(date))
    .map(({ record, kind, state, status = null, label, statusWords, noDayWords: words }) => ({
      record,
      authority: council.authority.id,
      kind,
      state,
      status,
      label: label(),
      statusWords: statusWords?.() ?? null,
      noDayWords: words,
    }));
}

/** Says that they are not in the picture; empty where there are none. */
export function daylessWords(count: number): string {
  if (count === 0) return "";
  const has = count === 1 ? "has" : "have";
  return `${counted(count, "action")} ${has} no day in the documents loaded here: in the table, not in the picture.`;
}

function isDayless({ earliest, latest }: ImpreciseDate): boolean {
  return earliest === null && latest === null;
}

function toldAction(council: Who, { action, theme, latest, updates }: ActionState, asAt: IsoDay): Told {
  const { due } = actionDue(action, updates);
  const word = latest === null || latest.status === NO_STATUS ? null : latest;
  const state = stateOf(word?.status ?? null, due, asAt);
  return {
    council,
    record: `actions/${action.id}`,
    kind: "action",
    date: due,
    state,
    label: () => action.words,
    short: theme?.name ?? "Action",
    status: word?.status ?? "not-rated",
    statusWords: () => {
      if (word !== null) return word.quoted ? `“${word.status}”` : word.status;
      return state === "not-recorded" ? "Not rated; not recorded here whether it was done" : "Not rated";
    },
  };
}

/**
 * A word that plainly says "done" makes the mark done; every other, also a colour whose meaning nobody gives, leaves it as
 * something still to come, with the word beside it. A day that has passed without any word is "not recorded". A word that was said before its day still counts after it:
 * a tracker that goes on saying "amber" makes no new update, so its silence is not the record's.
 */
function stateOf(word: string | null, due: ImpreciseDate, asAt: IsoDay): EventState {
  if (word !== null) return isSaidDone(word) ? "took-place" : "expected";
  return isPast(due, asAt) ? "not-recorded" : "expected";
}

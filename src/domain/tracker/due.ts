import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import type { Action } from "#domain/model/plan.ts";
import type { Update } from "#domain/model/told.ts";
import { DATED, RE_DATED } from "./words.ts";

/** The due day of an action through its updates, which stand in order. */
export interface ActionDue {
  /** The day that counts now; unknown where the tracker gives none, or no longer a day. */
  readonly due: ImpreciseDate;
  /** The first day that was given. */
  readonly firstDue: ImpreciseDate;
  readonly timesRedated: number;
  /** Where no day counts now: what the tracker says instead, in its own words; null where it says nothing. */
  readonly dueWords: string | null;
}

/** The day that counts, the one first set, and how often it was moved in between. */
export function actionDue(action: Pick<Action, "due" | "dueWords">, updates: readonly Update[]): ActionDue {
  if (updates.length === 0) return dueAtFirst(action);
  const moves = updates.filter(isMove);
  const first = moves.find(({ status }) => status === DATED)?.newDue;
  const due = moves.at(-1)?.newDue ?? action.due;
  const last = updates.filter((update) => isMove(update) || update.newDueWords !== null).at(-1) ?? null;
  const words = last === null ? action.dueWords : last.newDueWords;
  return {
    due,
    dueWords: due.precision === "unknown" ? words : null,
    firstDue: action.due.precision === "unknown" ? (first ?? action.due) : action.due,
    timesRedated: moves.filter(({ status }) => status === RE_DATED).length,
  };
}

/** Of most actions nothing is told after the plan that gives their day. */
function dueAtFirst({ due, dueWords }: Pick<Action, "due" | "dueWords">): ActionDue {
  return { due, dueWords: due.precision === "unknown" ? dueWords : null, firstDue: due, timesRedated: 0 };
}

function isMove({ status }: Update): boolean {
  return status === RE_DATED || status === DATED;
}

/** What is said where no day is known: the tracker's own words, if there are any. */
export function noDayWords(dueWords: string | null): string {
  return dueWords === null ? "no day given" : `no day: “${dueWords}”`;
}

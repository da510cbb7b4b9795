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
}

/** The day that counts, the one first set, and how often it was moved in between. */
export function actionDue(action: Pick<Action, "due">, updates: readonly Update[]): ActionDue {
  const moves = updates.filter(({ status }) => status === RE_DATED || status === DATED);
  const first = moves.find(({ status }) => status === DATED)?.newDue;
  return {
    due: moves.at(-1)?.newDue ?? action.due,
    firstDue: action.due.precision === "unknown" ? (first ?? action.due) : action.due,
    timesRedated: moves.filter(({ status }) => status === RE_DATED).length,
  };
}

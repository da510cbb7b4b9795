import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import { type Countdown, countdown } from "#domain/dates/workingDays.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import type { Update } from "#domain/model/told.ts";
import { type DeadlineState, type DeadlineStatus, deadlineState } from "./status.ts";

/**
 * The state of a deadline with its countdown, which is counted when it is asked for: of a country's thousands of deadlines
 * nobody counts the days but of a few. A class, because a thing of its own for each getter costs more than all the rest.
 */
export class CountedState implements DeadlineState {
  readonly status: DeadlineStatus;
  readonly due: ImpreciseDate;
  readonly firstDue: ImpreciseDate;
  readonly timesRedated: number;
  readonly daysLate: number | null;
  readonly updates: readonly Update[];
  readonly #known: Known;

  /** `statusOf` may say otherwise than the fold alone. */
  constructor(
    known: Known,
    { due: first, updates }: { readonly due: ImpreciseDate; readonly updates: readonly Update[] },
    statusOf: (status: DeadlineStatus) => DeadlineStatus,
  ) {
    const count = (to: ImpreciseDate) => countdown(known.calendar, known.asAt, to);
    const { status, due, firstDue, timesRedated, daysLate } = deadlineState({
      due: first,
      updates,
      asAt: known.asAt,
      countdown: count,
    });
    this.status = statusOf(status);
    this.due = due;
    this.firstDue = firstDue;
    this.timesRedated = timesRedated;
    this.daysLate = daysLate;
    this.updates = updates;
    this.#known = known;
  }

  get countdown(): Countdown {
    return countdown(this.#known.calendar, this.#known.asAt, this.due);
  }
}

import type { IsoDay } from "#domain/dates/day.ts";
import { daysBetween } from "#domain/dates/day.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import type { Countdown } from "#domain/dates/workingDays.ts";
import type { Update } from "#domain/model/told.ts";

/** The nine things that can be said of a deadline (product.md, Statuses). */
export type DeadlineStatus =
  | "due"
  | "due-soon"
  | "due-today"
  | "overdue"
  | "met"
  | "met-late"
  | "no-evidence"
  | "date-not-known"
  | "would-have-fallen";

/** Ten working days or fewer are soon. */
const SOON_WORKING_DAYS = 10;

/** The state of a deadline on a day, folded from the updates known by then. */
export interface DeadlineState {
  readonly status: DeadlineStatus;
  /** The day that counts now: the stated one, or the last to which it was re-dated. */
  readonly due: ImpreciseDate;
  /** The day first set; the same as `due` unless it was re-dated. */
  readonly firstDue: ImpreciseDate;
  readonly timesRedated: number;
  /** Days overdue or met late; null for every other status. */
  readonly daysLate: number | null;
}

export interface Fold {
  readonly due: ImpreciseDate;
  readonly updates: readonly Update[];
  readonly asAt: IsoDay;
  readonly countdown: (to: ImpreciseDate) => Countdown;
}

/** What is known of a deadline on a day. A date passed without evidence is *no evidence recorded*, never missed. */
export function deadlineState(fold: Fold): DeadlineState {
  const redatings = fold.updates.filter((update) => update.status === "re-dated");
  const due = redatings.at(-1)?.newDue ?? fold.due;
  const { status, daysLate } = standingOf(due, fold);
  return { status, due, firstDue: fold.due, timesRedated: redatings.length, daysLate };
}

type Standing = Pick<DeadlineState, "status" | "daysLate">;

function standingOf(due: ImpreciseDate, { updates, asAt, countdown }: Fold): Standing {
  const met = updates.filter((update) => update.status === "met").at(-1);
  if (met !== undefined) return metState(due, met.day);
  if (due.latest === null) return { status: "date-not-known", daysLate: null };
  if (due.latest < asAt) {
    const isSaidUndone = updates.at(-1)?.status === "not-done";
    if (isSaidUndone) return { status: "overdue", daysLate: daysBetween(due.latest, asAt) };
    return { status: "no-evidence", daysLate: null };
  }
  return { status: aheadStatus(due, asAt, countdown(due)), daysLate: null };
}

function metState(due: ImpreciseDate, on: ImpreciseDate): Standing {
  // Late only where it cannot be otherwise: its earliest day lies after the latest that was allowed.
  if (due.latest === null || on.earliest === null || on.earliest <= due.latest)
    return { status: "met", daysLate: null };
  return { status: "met-late", daysLate: daysBetween(due.latest, on.earliest) };
}

function aheadStatus(due: ImpreciseDate, asAt: IsoDay, countdown: Countdown): DeadlineStatus {
  if (due.latest === asAt) return "due-today";
  const least = countdown.workingDays?.least ?? countdown.workingDays?.most;
  return least !== undefined && least !== null && least <= SOON_WORKING_DAYS ? "due-soon" : "due";
}

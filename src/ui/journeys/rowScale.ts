import type { DayNumber } from "#domain/dates/day.ts";
import type { Journey } from "#domain/journeys/journeys.ts";
import type { Frame } from "#ui/timeline/placed.ts";
import { xOfMiddle } from "#ui/timeline/scale.ts";
import type { TimeWindow } from "#ui/timeline/window.ts";

/** By the calendar, or by the months since each council's report was published, so that journeys lie above one another. */
export type Clock = "calendar" | "months";

/** The mean length of a month in the Gregorian calendar, in days. */
export const DAYS_A_MONTH = 30.436875;

/** Where the rows lie on the sheet, and which time they show: days of the calendar, or days since each one's report. */
export interface Sheet {
  readonly clock: Clock;
  readonly window: TimeWindow;
  readonly x0: number;
  readonly x1: number;
  readonly asAt: DayNumber;
}

/** The day from which a row counts: 0 by the calendar; null by months where no report is known. */
export function zeroOf(journey: Journey | undefined, clock: Clock): DayNumber | null {
  if (journey === undefined) return null;
  return clock === "calendar" ? 0 : journey.monthZero;
}

/** The frame of one council's row; null where its months cannot be counted, because no report is known. */
export function frameOf({ clock, window, x0, x1, asAt }: Sheet, journey: Journey): Frame | null {
  const zero = zeroOf(journey, clock);
  if (zero === null) return null;
  const scale = { window: { from: window.from + zero, to: window.to + zero }, x0, x1 };
  return { scale, asAtX: xOfMiddle(scale, asAt) };
}

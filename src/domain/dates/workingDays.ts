import { type WorkingCalendar, weekdayNumbered, weekdaysThrough } from "./calendar.ts";
import { type LeastAndMost, rangeOfDays } from "./compare.ts";
import { type DayNumber, dayAt, dayNumber, type IsoDay } from "./day.ts";
import type { ImpreciseDate } from "./imprecise.ts";

/** What the calendar says, or why it cannot. Provisional: some of the days counted lie beyond the holidays that are published. */
export type Answer<T> =
  | { readonly kind: "answer"; readonly value: T; readonly isProvisional: boolean }
  | { readonly kind: "refused"; readonly reason: "before-calendar" };

/** How long until a date, as a range where the date is one. Working days are null where the calendar cannot tell. */
export interface Countdown {
  readonly days: LeastAndMost;
  readonly workingDays: LeastAndMost | null;
  readonly isProvisional: boolean;
}

const REFUSED = { kind: "refused", reason: "before-calendar" } as const;

/** Whether it is none of a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday in England and Wales (SI 2007/462 reg 1(2)). */
export function isWorkingDay(calendar: WorkingCalendar, day: IsoDay): Answer<boolean> {
  return answer(calendar, [day], ordinal(calendar, dayNumber(day)) > ordinal(calendar, dayNumber(day) - 1));
}

/**
 * The day on which a count of so many working days ends. The start is day 0; the first working day after it is day 1,
 * and the first before it day -1. 0 gives the start itself, working day or not.
 */
export function addWorkingDays(calendar: WorkingCalendar, start: IsoDay, count: number): Answer<IsoDay> {
  const number = dayNumber(start);
  if (count === 0) return answer(calendar, [start], start);
  // Backwards the start itself must not be counted, so its own ordinal is left out.
  const target = count > 0 ? ordinal(calendar, number) + count : ordinal(calendar, number - 1) + 1 + count;
  const end = dayAt(workingDayNumbered(calendar, target));
  return answer(calendar, [start, end], end);
}

/**
 * Working days after the first day, up to and including the second; the same number, negative, where the second lies earlier.
 * The inverse of `addWorkingDays`, save backwards from a day that is no working day.
 */
export function workingDaysBetween(calendar: WorkingCalendar, from: IsoDay, to: IsoDay): Answer<number> {
  return answer(calendar, [from, to], ordinal(calendar, dayNumber(to)) - ordinal(calendar, dayNumber(from)));
}

/** Days and working days from a day to a date; negative where that end has passed, null at an end that is not known. */
export function countdown(calendar: WorkingCalendar, asAt: IsoDay, date: ImpreciseDate): Countdown {
  const until = (end: IsoDay | null) => (end === null ? null : workingDaysBetween(calendar, asAt, end));
  const least = until(date.earliest);
  const most = until(date.latest);
  const isRefused = least?.kind === "refused" || most?.kind === "refused";
  return {
    days: rangeOfDays(date, asAt),
    workingDays: isRefused ? null : { least: told(least), most: told(most) },
    isProvisional: [least, most].some((end) => end?.kind === "answer" && end.isProvisional),
  };
}

function told(found: Answer<number> | null): number | null {
  return found?.kind === "answer" ? found.value : null;
}

/** Every day that a count touches lies between its ends, so only they are looked at. */
function answer<T>(calendar: WorkingCalendar, ends: readonly IsoDay[], value: T): Answer<T> {
  const { firstDay, confirmedUntil } = calendar;
  if (firstDay === null || ends.some((day) => day < firstDay)) return REFUSED;
  return { kind: "answer", value, isProvisional: confirmedUntil === null || ends.some((day) => day > confirmedUntil) };
}

/** Working days up to and including that day, from a fixed beginning: only differences mean anything. */
function ordinal(calendar: WorkingCalendar, day: DayNumber): number {
  return weekdaysThrough(day) - countUpTo(calendar.skipped, day);
}

/** The working day with that ordinal: skips the holidays before which fewer working days lie. */
function workingDayNumbered(calendar: WorkingCalendar, target: number): DayNumber {
  return weekdayNumbered(target + countUpTo(calendar.workingBefore, target - 1));
}

/** How many of the sorted numbers are at most the limit, by halving. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Number.POSITIVE_INFINITY) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

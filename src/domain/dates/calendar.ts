import type { Holiday } from "#domain/model/rules.ts";
import { type DayNumber, dayNumber, type IsoDay, isoDay, weekdayOf } from "./day.ts";

/** The working days of England and Wales as they were known on one day. Made by `calendarOn`; read by `workingDays.ts`. */
export interface WorkingCalendar {
  /** The day on which this much was known. */
  readonly asAt: IsoDay;
  /** From the first of January of the table's first year to the end of its last; null where the table is empty. */
  readonly firstDay: IsoDay | null;
  readonly lastDay: IsoDay | null;
  /** Up to and including this day the government has published the holidays; later answers are provisional. Null where it has none. */
  readonly confirmedUntil: IsoDay | null;
  /** The holidays by their day. */
  readonly titles: ReadonlyMap<IsoDay, string>;
  /** The holidays that fall on Monday to Friday, in order. */
  readonly skipped: readonly DayNumber[];
  /** For each of `skipped`: how many working days come before it, counted as `workingDayOrdinal` counts. */
  readonly workingBefore: readonly number[];
}

/**
 * The calendar known on a day. A holiday counts once it is announced (those without such a day were always to be expected)
 * and until it is withdrawn: as at 1 June 2022 nobody knew of 19 September 2022.
 */
export function calendarOn(holidays: readonly Holiday[], asAt: IsoDay): WorkingCalendar {
  const known = holidays.filter((holiday) => isKnown(holiday, asAt));
  const days = [...new Set(known.map((holiday) => holiday.id))].sort();
  const skipped = days.filter((day) => weekdayOf(day) <= 5).map(dayNumber);
  return {
    asAt,
    ...coverage(holidays),
    titles: new Map(known.map((holiday) => [holiday.id, holiday.title])),
    skipped,
    workingBefore: skipped.map((day, index) => weekdaysThrough(day) - index - 1),
  };
}

/** The name of the bank holiday on that day; null where there is none. Weekends are not looked at. */
export function holidayOn(calendar: WorkingCalendar, day: IsoDay): string | null {
  return calendar.titles.get(day) ?? null;
}

/** Whether the day is a Saturday or a Sunday. */
export function isWeekend(day: IsoDay): boolean {
  return weekdayOf(day) > 5;
}

/** Mondays to Fridays up to and including that day, counted from Monday 29 December 1969. */
export function weekdaysThrough(day: DayNumber): number {
  // 1 January 1970, day 0, was a Thursday: three days after a Monday.
  const fromMonday = day + 3;
  const weeks = Math.floor(fromMonday / 7);
  return weeks * 5 + Math.min(fromMonday - weeks * 7 + 1, 5);
}

/** The Monday-to-Friday day with that number, as `weekdaysThrough` counts them. */
export function weekdayNumbered(ordinal: number): DayNumber {
  const weeks = Math.floor((ordinal - 1) / 5);
  return weeks * 7 + (ordinal - 1 - weeks * 5) - 3;
}

function isKnown(holiday: Holiday, asAt: IsoDay): boolean {
  const isAnnounced = holiday.announced === null || holiday.announced <= asAt;
  return isAnnounced && (holiday.withdrawn === null || holiday.withdrawn > asAt);
}

function coverage(holidays: readonly Holiday[]): Pick<WorkingCalendar, "firstDay" | "lastDay" | "confirmedUntil"> {
  const years = holidays.map(yearOf);
  if (years.length === 0) return { firstDay: null, lastDay: null, confirmedUntil: null };
  const last = years.reduce((one, other) => Math.max(one, other));
  const first = years.reduce((one, other) => Math.min(one, other));
  const firstProvisional = holidays
    .filter((holiday) => holiday.isProvisional)
    .map(yearOf)
    .reduce((one, other) => Math.min(one, other), last + 1);
  return {
    firstDay: isoDay(`${first}-01-01`),
    lastDay: isoDay(`${last}-12-31`),
    confirmedUntil: firstProvisional > first ? isoDay(`${firstProvisional - 1}-12-31`) : null,
  };
}

function yearOf(holiday: Holiday): number {
  return Number(holiday.id.slice(0, 4));
}

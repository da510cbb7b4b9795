import { addMonths, type IsoDay } from "#domain/dates/day.ts";

/** Whole months from one day to another; 0 where the second lies before the first. */
export function wholeMonths(from: IsoDay, to: IsoDay): number {
  const apart =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  const months = addMonths(from, apart) <= to ? apart : apart - 1;
  return Math.max(0, months);
}

/** Whole years from one day to another; 0 where the second lies before the first. */
export function wholeYears(from: IsoDay, to: IsoDay): number {
  return Math.floor(wholeMonths(from, to) / 12);
}

const DAYS_A_MONTH = 365.25 / 12;

/** A number of days in months of their mean length; for pictures. */
export function monthsOf(days: number): number {
  return days / DAYS_A_MONTH;
}

import {
  addMonths as addMonthsTo,
  create,
  dayOfWeek,
  endOfMonth,
  toString as textOf,
} from "temporal-polyfill/fns/PlainDate";
import { isDayWritten, numberOf, writtenAt } from "./reckoning.ts";

/** A day of the calendar, written `YYYY-MM-DD`. It has no time and no time zone. */
export type IsoDay = string & { readonly brand: "IsoDay" };

/** Whole days since 1 January 1970; what sums and pictures are made of. */
export type DayNumber = number;

/** Whether the text is a day that exists, written YYYY-MM-DD (30 February is not). */
export function isIsoDay(text: string): text is IsoDay {
  return isDayWritten(text);
}

/** The text as a day. Raises RangeError where no such day exists. */
export function isoDay(text: string): IsoDay {
  if (isIsoDay(text)) return text;
  throw new RangeError(`expected a day such as 2022-03-31, found "${text}"`);
}

/** Days since 1 January 1970; negative before it. */
export function dayNumber(day: IsoDay): DayNumber {
  return numberOf(day);
}

/** The day that lies so many days after 1 January 1970. */
export function dayAt(number: DayNumber): IsoDay {
  return writtenAt(number) as IsoDay;
}

/** The day so many calendar days later (earlier where negative). */
export function addDays(day: IsoDay, days: number): IsoDay {
  return dayAt(dayNumber(day) + days);
}

/** The day so many months later; the end of a shorter month where there is no such day. */
export function addMonths(day: IsoDay, months: number): IsoDay {
  return textOf(addMonthsTo(recordOf(day), months)) as IsoDay;
}

/** Calendar days from one day to another; negative where the second lies before the first. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: IsoDay): number {
  return dayOfWeek(recordOf(day));
}

/** The last day of the month in which the day lies. */
export function lastOfMonth(day: IsoDay): IsoDay {
  return textOf(endOfMonth(recordOf(day))) as IsoDay;
}

/** Raises RangeError where the numbers are no day of the calendar. */
function recordOf(day: string) {
  return create(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)));
}

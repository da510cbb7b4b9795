import { daysBetween, type IsoDay } from "./day.ts";
import { exactDay } from "./edtf.ts";
import type { ImpreciseDate } from "./imprecise.ts";

/** How one date lies to another; "cannot be told" is an answer. */
export type Order = "before" | "after" | "same" | "cannot-be-told";

/** A least and a most; null at an end of which nothing is known. */
export interface LeastAndMost {
  readonly least: number | null;
  readonly most: number | null;
}

/** How the first date lies to the second. Dates that may overlap cannot be told, unless both are the same exact day or span. */
export function compareDates(one: ImpreciseDate, other: ImpreciseDate): Order {
  if (one.latest !== null && other.earliest !== null && one.latest < other.earliest) return "before";
  if (one.earliest !== null && other.latest !== null && one.earliest > other.latest) return "after";
  return isExact(one) && isExact(other) && one.edtf === other.edtf ? "same" : "cannot-be-told";
}

/** How a date lies to a day. */
export function compareToDay(date: ImpreciseDate, day: IsoDay): Order {
  return compareDates(date, exactDay(day));
}

/** Whether the date has passed on a day: true only when even its latest day has; false where no latest day is known. */
export function isPast(date: ImpreciseDate, day: IsoDay): boolean {
  return date.latest !== null && date.latest < day;
}

/** Calendar days from a day to the date's earliest and latest day; negative where that end has passed, null where unknown. */
export function rangeOfDays(date: ImpreciseDate, from: IsoDay): LeastAndMost {
  return {
    least: date.earliest === null ? null : daysBetween(from, date.earliest),
    most: date.latest === null ? null : daysBetween(from, date.latest),
  };
}

function isExact(date: ImpreciseDate): boolean {
  return !date.isAbout && (date.precision === "day" || date.precision === "span");
}

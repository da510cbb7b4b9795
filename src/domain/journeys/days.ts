import type { DayNumber } from "#domain/dates/day.ts";

/** Many days as numbers, in two bytes each where all of them fit: from 1970 to 2149, as nearly every dataset's do. */
export type Days = Uint16Array | Int32Array;

const MOST = 2 ** 16 - 1;

export function daysFrom(days: readonly DayNumber[]): Days {
  return days.every((day) => day >= 0 && day <= MOST) ? Uint16Array.from(days) : Int32Array.from(days);
}

/** Room for so many days that are among those given. */
export function roomAmong(days: Days, length: number): Days {
  return days instanceof Uint16Array ? new Uint16Array(length) : new Int32Array(length);
}

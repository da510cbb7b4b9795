import type { WorkingCalendar } from "#domain/dates/calendar.ts";
import { addDays, daysBetween, type IsoDay, isoDay, lastOfMonth, weekdayOf } from "#domain/dates/day.ts";
import { type CountedDay, plain } from "./countedDays.ts";

export type Mark = "stated" | "computed";

/** A day as it stands in the grid of its month. */
export interface Cell extends CountedDay {
  readonly dayOfMonth: number;
  readonly marks: readonly Mark[];
}

/** Monday to Sunday; null where the day belongs to another month. */
export type Week = readonly (Cell | null)[];

export interface Month {
  /** Its first day. */
  readonly first: IsoDay;
  readonly weeks: readonly Week[];
}

export type Grid = readonly Month[];

export interface MarkedDays {
  readonly stated: IsoDay | null;
  readonly computed: IsoDay;
}

/** The months that a count touches, whole, with the stated and the computed day marked. */
export function gridOf(calendar: WorkingCalendar, walked: readonly CountedDay[], marked: MarkedDays): Grid {
  const byDay = new Map(walked.map((day) => [day.day, day]));
  const touched = [...byDay.keys(), ...[marked.stated ?? marked.computed]].sort();
  const [first, last] = [touched.at(0), touched.at(-1)];
  if (first === undefined || last === undefined) return [];
  const cellOf = (day: IsoDay) => cell(byDay.get(day) ?? plain(calendar, day), marked);
  return monthsFrom(first, last).map((month) => ({ first: month, weeks: weeksOf(month, cellOf) }));
}

function cell(counted: CountedDay, { stated, computed }: MarkedDays): Cell {
  const marks: Mark[] = [];
  if (counted.day === stated) marks.push("stated");
  if (counted.day === computed) marks.push("computed");
  return { ...counted, dayOfMonth: Number(counted.day.slice(8)), marks };
}

function monthsFrom(first: IsoDay, last: IsoDay): readonly IsoDay[] {
  const months: IsoDay[] = [];
  for (let month = isoDay(`${first.slice(0, 7)}-01`); month <= last; month = addDays(lastOfMonth(month), 1))
    months.push(month);
  return months;
}

function weeksOf(month: IsoDay, cellOf: (day: IsoDay) => Cell): readonly Week[] {
  const blanks = weekdayOf(month) - 1;
  const length = daysBetween(month, lastOfMonth(month)) + 1;
  const weeks = Math.ceil((blanks + length) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, column) => {
      const place = week * 7 + column - blanks;
      return place < 0 || place >= length ? null : cellOf(addDays(month, place));
    }),
  );
}

import type { WorkingCalendar } from "#domain/dates/calendar.ts";
import { daysBetween, type IsoDay, weekdayOf } from "#domain/dates/day.ts";
import { type Answer, addWorkingDays } from "#domain/dates/workingDays.ts";
import { type CountedDay, countedDays, type Stretch } from "./countedDays.ts";
import { type Grid, gridOf } from "./monthGrid.ts";

/** How a day was worked out: what was counted and what was left out, and the same as a picture. */
export interface Working {
  /** Day 0. */
  readonly start: IsoDay;
  /** The first day counted. */
  readonly dayOne: IsoDay;
  /** Working days counted; negative where the count runs backwards. */
  readonly count: number;
  /** The day reached. */
  readonly end: IsoDay;
  readonly saturdays: number;
  readonly sundays: number;
  /** The bank holidays from Monday to Friday that were left out, in order of their day. */
  readonly holidays: readonly HolidaySkipped[];
  readonly isProvisional: boolean;
  readonly months: Grid;
}

export interface HolidaySkipped {
  readonly day: IsoDay;
  readonly title: string;
}

/** A stated day further off than this is not drawn: a misprinted year would draw a century of months. */
const FURTHEST_DRAWN_DAYS = 366;

/**
 * How a count of working days is worked out, day by day, and its months as a grid with the stated day marked beside the computed one.
 * A count of 0 has no first day and is refused as a RangeError. Refused where the calendar does not reach back so far.
 */
export function workingOf(calendar: WorkingCalendar, stretch: Stretch, stated: IsoDay | null = null): Answer<Working> {
  const { start, count } = stretch;
  if (!Number.isInteger(count) || count === 0)
    throw new RangeError(`expected a count of working days other than 0, found ${count}`);
  const end = addWorkingDays(calendar, start, count);
  if (end.kind === "refused") return end;
  const drawn = stated !== null && Math.abs(daysBetween(end.value, stated)) <= FURTHEST_DRAWN_DAYS ? stated : null;
  const walked = countedDays(calendar, stretch, drawn ?? end.value);
  const inside = walked.filter((day) => day.isInside);
  const months = gridOf(calendar, walked, { stated: drawn, computed: end.value });
  const value: Working = {
    start,
    count,
    end: end.value,
    dayOne: inside.find((day) => day.state === "counted")?.day ?? end.value,
    saturdays: inside.filter(({ day }) => weekdayOf(day) === 6).length,
    sundays: inside.filter(({ day }) => weekdayOf(day) === 7).length,
    holidays: inside.flatMap(skipped).sort((one, other) => daysBetween(other.day, one.day)),
    isProvisional: end.isProvisional,
    months,
  };
  return { kind: "answer", value, isProvisional: end.isProvisional };
}

function skipped({ day, state, holiday }: CountedDay): readonly HolidaySkipped[] {
  return state === "holiday" && holiday !== null ? [{ day, title: holiday }] : [];
}

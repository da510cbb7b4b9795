import { holidayOn, isWeekend, type WorkingCalendar } from "#domain/dates/calendar.ts";
import { addDays, type IsoDay } from "#domain/dates/day.ts";

/** A day beside a count: the day it starts, a day it counts, a day it leaves out, or a day before or after it. */
export type DayState = "day-0" | "counted" | "weekend" | "holiday" | "outside";

export interface CountedDay {
  readonly day: IsoDay;
  /** Weekends and bank holidays keep their state outside the count too, so that a picture can hatch them. */
  readonly state: DayState;
  /** 0 for the start, 1 for the first working day after it; beyond the end it goes on; null for a day left out or before the start. */
  readonly count: number | null;
  /** The bank holiday's name; null where it is none. */
  readonly holiday: string | null;
  /** Whether it lies in the count: after the start, up to and including the end. */
  readonly isInside: boolean;
}

export interface Stretch {
  readonly start: IsoDay;
  /** Working days to count; negative to count backwards. */
  readonly count: number;
}

/**
 * Walks a count day by day from its start to its end, or on to a further day, and says of each day what it was.
 * Slower than `addWorkingDays` and another way of reaching the same day: what is shown is what was counted.
 */
export function countedDays(
  calendar: WorkingCalendar,
  { start, count }: Stretch,
  until?: IsoDay,
): readonly CountedDay[] {
  const step = count < 0 ? -1 : 1;
  const length = Math.abs(count);
  const days: CountedDay[] = [{ ...plain(calendar, start), state: "day-0", count: 0, isInside: false }];
  let reached = 0;
  for (let day = addDays(start, step); reached < length || isShort(day, until, step); day = addDays(day, step)) {
    const walked = plain(calendar, day);
    const isInside = reached < length;
    const isWorking = walked.state === "outside";
    if (isWorking) reached += 1;
    days.push({
      ...walked,
      state: isWorking && isInside ? "counted" : walked.state,
      count: isWorking ? reached : null,
      isInside,
    });
  }
  return days;
}

/** A day by itself, beside any count. */
export function plain(calendar: WorkingCalendar, day: IsoDay): CountedDay {
  const holiday = holidayOn(calendar, day);
  const state = isWeekend(day) ? "weekend" : holiday === null ? "outside" : "holiday";
  return { day, state, count: null, holiday, isInside: false };
}

function isShort(day: IsoDay, until: IsoDay | undefined, step: number): boolean {
  return until !== undefined && (step > 0 ? day <= until : day >= until);
}

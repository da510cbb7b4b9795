import { holidayOn, type WorkingCalendar, weekdayNumbered, weekdaysThrough } from "#domain/dates/calendar.ts";
import { addDays, dayAt, dayNumber, type IsoDay, weekdayOf } from "#domain/dates/day.ts";
import { type Answer, addWorkingDays, workingDaysBetween } from "#domain/dates/workingDays.ts";
import { startsThatReach } from "./backwards.ts";

/** A day from which a duty may have been counted. Receipt is seldom recorded. */
export interface StartDay {
  readonly kind: "received" | "pre-publication" | "published";
  readonly day: IsoDay;
}

/**
 * A way of counting that somebody may have used: working days as the regulations count them; the same with day 0 on the next
 * working day; Mondays to Fridays with bank holidays not left out; every day of the calendar; working days from an earlier receipt.
 */
export type Manner = "working-days" | "from-next-working-day" | "weekdays-only" | "calendar-days" | "received-earlier";

/** One way of counting, carried out. */
export interface Attempt {
  readonly manner: Manner;
  /** The start that it counts from; for an earlier receipt the days that would do, none where no day would. */
  readonly from: readonly IsoDay[];
  readonly fromKind: StartDay["kind"];
  /** The day that it reaches. */
  readonly ends: IsoDay;
  /** Whether that is the stated day. */
  readonly fits: boolean;
}

/** What makes a stated day doubtful whatever it was counted from. */
export type Doubt = "saturday" | "sunday" | "holiday" | "far-longer" | "far-shorter";

/** A stated day beside the one computed from the first of the start days. */
export interface StatedAgainstComputed {
  readonly stated: IsoDay;
  readonly computed: IsoDay;
  /** Working days from start to stated day: 67 where 70 are given. */
  readonly countToStated: number;
  /** Working days from the computed to the stated day: negative where the stated day is earlier. */
  readonly difference: number;
  readonly attempts: readonly Attempt[];
  readonly doubts: readonly Doubt[];
}

export interface Stated {
  readonly day: IsoDay;
  /** The working days that the rule gives. */
  readonly count: number;
  /** The days recorded from which it may have been counted, the likeliest first. At least one. */
  readonly starts: readonly [StartDay, ...StartDay[]];
}

/** Further off than two working weeks is no slip of the count. */
const FAR_WORKING_DAYS = 10;
/** The authority publishes within 30 working days of receipt (SI 2007/462 reg 2), so receipt lies no further back. */
const MOST_WORKING_DAYS_FROM_RECEIPT = 30;

/**
 * Sets a stated day beside the computed one, and tries each way of counting that would explain it. Every attempt is carried out:
 * none is guessed. Refused where the calendar does not reach back so far.
 */
export function explainStated(calendar: WorkingCalendar, stated: Stated): Answer<StatedAgainstComputed> {
  const [likeliest] = stated.starts;
  const computed = addWorkingDays(calendar, likeliest.day, stated.count);
  const reached = workingDaysBetween(calendar, likeliest.day, stated.day);
  if (computed.kind === "refused") return computed;
  if (reached.kind === "refused") return reached;
  const difference = reached.value - stated.count;
  const value = {
    stated: stated.day,
    computed: computed.value,
    countToStated: reached.value,
    difference,
    attempts: [
      ...stated.starts.flatMap((start) => attemptsFrom(calendar, stated, start)),
      ...earlierReceipt(calendar, stated),
    ],
    doubts: doubtsOf(calendar, stated.day, difference),
  };
  return { kind: "answer", value, isProvisional: computed.isProvisional || reached.isProvisional };
}

/** The attempts that reach the stated day. */
export function fitting(attempts: readonly Attempt[]): readonly Attempt[] {
  return attempts.filter((attempt) => attempt.fits);
}

function attemptsFrom(calendar: WorkingCalendar, { day, count }: Stated, start: StartDay): readonly Attempt[] {
  const ends: readonly (readonly [Manner, IsoDay | null])[] = [
    ["working-days", endOf(addWorkingDays(calendar, start.day, count))],
    ["from-next-working-day", endOf(addWorkingDays(calendar, start.day, count + 1))],
    ["weekdays-only", dayAt(weekdayNumbered(weekdaysThrough(dayNumber(start.day)) + count))],
    ["calendar-days", addDays(start.day, count)],
  ];
  return ends.flatMap(([manner, end]) =>
    end === null ? [] : [{ manner, from: [start.day], fromKind: start.kind, ends: end, fits: end === day }],
  );
}

/** The receipt that would explain the stated day, where none is recorded; nothing where one is. */
function earlierReceipt(calendar: WorkingCalendar, { day, count, starts }: Stated): readonly Attempt[] {
  if (starts.some((start) => start.kind === "received")) return [];
  const reaching = startsThatReach(calendar, day, count);
  const published = starts.map((start) => start.day).reduce((one, other) => (one < other ? one : other));
  const from =
    reaching.kind === "answer" ? reaching.value.filter((start) => isPlausible(calendar, start, published)) : [];
  return [{ manner: "received-earlier", from, fromKind: "received", ends: day, fits: from.length > 0 }];
}

function isPlausible(calendar: WorkingCalendar, receipt: IsoDay, published: IsoDay): boolean {
  const wait = workingDaysBetween(calendar, receipt, published);
  return receipt < published && wait.kind === "answer" && wait.value <= MOST_WORKING_DAYS_FROM_RECEIPT;
}

function doubtsOf(calendar: WorkingCalendar, stated: IsoDay, difference: number): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const weekday = weekdayOf(stated);
  if (weekday === 6) doubts.push("saturday");
  if (weekday === 7) doubts.push("sunday");
  if (weekday < 6 && holidayOn(calendar, stated) !== null) doubts.push("holiday");
  if (difference > FAR_WORKING_DAYS) doubts.push("far-longer");
  if (difference < -FAR_WORKING_DAYS) doubts.push("far-shorter");
  return doubts;
}

function endOf(end: Answer<IsoDay>): IsoDay | null {
  return end.kind === "answer" ? end.value : null;
}

import { addMonths, type DayNumber, dayAt, dayNumber, type IsoDay } from "#domain/dates/day.ts";
import type { TimelineEvent } from "#domain/timeline/event.ts";

/** The time that is drawn: from the beginning of one day to the beginning of another; fractions while zooming. */
export interface TimeWindow {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** A stretch of time with a name, as the buttons offer it. */
export interface TimelineRange {
  readonly id: string;
  readonly label: string;
  readonly window: TimeWindow;
}

/** Closer than four weeks, days are wider than their marks and nothing more comes apart. */
export const LEAST_DAYS = 28;
/** Of a range of years, this much lies after the as-at day: room for what is expected, and for its words. */
const SHARE_AHEAD = 0.2;

export function spanOf(window: TimeWindow): number {
  return window.to - window.from;
}

/** The window moved and narrowed so that it lies within the limits and is not narrower than four weeks. */
export function clamped(window: TimeWindow, limits: TimeWindow): TimeWindow {
  const most = Math.max(spanOf(limits), LEAST_DAYS);
  const span = Math.min(Math.max(spanOf(window), LEAST_DAYS), most);
  const latestStart = limits.to - span;
  const from = Math.max(limits.from, Math.min(window.from, latestStart));
  return { from, to: from + span };
}

/** Closer (factor under 1) or farther (over 1), while the day at the centre keeps its place. */
export function zoomed(window: TimeWindow, { factor, centre }: { factor: number; centre: DayNumber }): TimeWindow {
  const span = Math.max(spanOf(window) * factor, LEAST_DAYS);
  const share = (centre - window.from) / spanOf(window);
  const from = centre - share * span;
  return { from, to: from + span };
}

export function panned(window: TimeWindow, days: number): TimeWindow {
  return { from: window.from + days, to: window.to + days };
}

/** The window moved no farther than needed to bring the days into it, with a little room beside them. */
export function bringing(window: TimeWindow, days: { from: DayNumber; to: DayNumber }): TimeWindow {
  const room = spanOf(window) * 0.08;
  if (days.from - room < window.from) return panned(window, days.from - room - window.from);
  if (days.to + room > window.to) return panned(window, days.to + room - window.to);
  return window;
}

/** As close as events need to stand apart, counted from a day (0 by the calendar). */
export function closeTo(events: readonly Pick<TimelineEvent, "start">[], zero: DayNumber = 0): TimeWindow {
  // Told one by one: a call takes no hundred thousand numbers at once.
  const from = events.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY) - zero;
  const to = events.reduce((most, { start }) => Math.max(most, start), Number.NEGATIVE_INFINITY) + 1 - zero;
  const room = Math.max((to - from) * 0.4, LEAST_DAYS / 2);
  return { from: from - room, to: to + room };
}

export function isInWindow(event: TimelineEvent, window: TimeWindow): boolean {
  // A mark of one day stands at the middle of its day and is in the window when that is.
  if (event.start === event.end && !event.isOpenEnd)
    return event.start + 0.5 >= window.from && event.start + 0.5 <= window.to;
  return event.start < window.to && (event.isOpenEnd || event.end + 1 > window.from);
}

/** What a stretch of time needs to know of an event. */
export type Timed = Pick<TimelineEvent, "start" | "end" | "state">;

/** What is only expected in a far year, such as the next inspection, must not squeeze what has happened. */
const MOST_AHEAD_DAYS = 548;

/** From the first month of anything to well after the last, so that some future is always to be seen. */
export function wholeOf(events: readonly Timed[], asAt: DayNumber): TimeWindow {
  const most = asAt + MOST_AHEAD_DAYS;
  return spanning(events, asAt, (event) => (event.state === "expected" ? Math.min(event.end, most) : event.end));
}

/** The same with all that is only expected: how far a reader may move. */
export function reachOf(events: readonly Timed[], asAt: DayNumber): TimeWindow {
  return spanning(events, asAt, (event) => event.end);
}

function spanning(events: readonly Timed[], asAt: DayNumber, endOf: (event: Timed) => DayNumber): TimeWindow {
  let first = asAt;
  let last = asAt;
  for (const event of events) {
    first = Math.min(first, event.start);
    last = Math.max(last, endOf(event));
  }
  const room = Math.max(30, (last - first) * 0.03);
  return { from: monthStart(first), to: monthStart(last + room) + 31 };
}

/** One, three and five years around the as-at day, and everything. */
export function yearRanges(events: readonly Timed[], asAt: IsoDay): readonly TimelineRange[] {
  const day = dayNumber(asAt);
  const whole = wholeOf(events, day);
  const years = [1, 3, 5].map((count) => ({
    id: `${count}y`,
    label: count === 1 ? "1 year" : `${count} years`,
    window: clamped(aroundDay(day, count * 365.25), whole),
  }));
  return [...years, { id: "all", label: "All", window: whole }];
}

/** What a council's page offers: its latest inspection to now, and the whole journey. */
export function journeyRanges(events: readonly TimelineEvent[], asAt: IsoDay): readonly TimelineRange[] {
  const day = dayNumber(asAt);
  const whole = wholeOf(events, day);
  const all = { id: "whole", label: "Whole journey", window: whole };
  const latest = latestInspectionStart(events, day);
  if (latest === null) return [all];
  const from = monthStart(latest);
  const lastAhead = events.reduce((most, event) => Math.max(most, event.end), day);
  const room = Math.max(45, (lastAhead - from) * SHARE_AHEAD);
  // A single plan for a far year must not squeeze what is near: a year ahead is enough here.
  const to = monthEnd(Math.min(lastAhead + room, day + 365));
  return [{ id: "latest", label: "Latest inspection to now", window: clamped({ from, to }, whole) }, all];
}

/** The first day of the inspection last published or under way: its fieldwork, where that is known. */
function latestInspectionStart(events: readonly TimelineEvent[], asAt: DayNumber): DayNumber | null {
  const past = events.filter((event) => event.kind === "inspection" && event.start <= asAt);
  const last = past.reduce<TimelineEvent | null>(
    (found, event) => (found === null || event.end >= found.end ? event : found),
    null,
  );
  if (last === null) return null;
  return past
    .filter((event) => event.record === last.record)
    .reduce((least, event) => Math.min(least, event.start), last.start);
}

function aroundDay(day: DayNumber, days: number): TimeWindow {
  return { from: day - days * (1 - SHARE_AHEAD), to: day + days * SHARE_AHEAD };
}

/** The first day of the month in which the day lies. */
export function monthStart(day: DayNumber): DayNumber {
  return dayNumber(`${dayAt(Math.floor(day)).slice(0, 7)}-01` as IsoDay);
}

/** The first day of the next month. */
function monthEnd(day: DayNumber): DayNumber {
  return dayNumber(addMonths(dayAt(monthStart(day)), 1));
}

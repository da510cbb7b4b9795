import type { WorkingCalendar } from "#domain/dates/calendar.ts";
import { addDays, addMonths, type IsoDay } from "#domain/dates/day.ts";
import { exactDay, readEdtf, UNKNOWN_DATE } from "#domain/dates/edtf.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import { type Answer, addWorkingDays } from "#domain/dates/workingDays.ts";
import type { Rule } from "#domain/model/rules.ts";

/**
 * How many working days the working of a rule counts, negative where it counts backwards; null where it does not count working days
 * or its length is not known. Clear days leave out both ends, so five clear days are a count of six.
 */
export function workingCountOf(rule: Rule): number | null {
  const length = sane(rule.length);
  if (length === null || (rule.unit !== "working-days" && rule.unit !== "clear-days")) return null;
  return signed(rule, workingDaysIn(rule, length));
}

/**
 * The day, or the stretch, on which a rule's time runs out from a start.
 * A duty from an exact day ends on a day. An expectation is about a day, or about the month in which it falls where it is told in months;
 * where a least and a most were observed it is some one day between them. A vague start gives an end as vague.
 * Unknown where the length is not known; refused where the calendar does not reach back so far.
 */
export function endOf(rule: Rule, start: ImpreciseDate, calendar: WorkingCalendar): Answer<ImpreciseDate> {
  const [shorter, longer] = [sane(rule.least ?? rule.length), sane(rule.most ?? rule.length)];
  if (shorter === null || longer === null) return { kind: "answer", value: UNKNOWN_DATE, isProvisional: false };
  const isBackwards = rule.direction === "before";
  const ends = [
    endDay(start.earliest, isBackwards ? longer : shorter, { rule, calendar }),
    endDay(start.latest, isBackwards ? shorter : longer, { rule, calendar }),
  ];
  const refused = ends.find((end) => end?.kind === "refused");
  if (refused?.kind === "refused") return refused;
  const [first, last] = ends.map((end) => (end?.kind === "answer" ? end : null));
  const isProvisional = [first, last].some((end) => end?.isProvisional === true);
  return {
    kind: "answer",
    value: stretch(first?.value ?? null, last?.value ?? null, manner(rule, start)),
    isProvisional,
  };
}

/** The day on which the usual length ends, from an exact start; null where the start is vaguer, no length is told, or the calendar refuses. */
export function usualDay(rule: Rule, start: ImpreciseDate, calendar: WorkingCalendar): IsoDay | null {
  const length = sane(rule.length);
  if (start.precision !== "day" || length === null) return null;
  const end = endDay(start.earliest, length, { rule, calendar });
  return end?.kind === "answer" ? end.value : null;
}

/** A length that no clock has is a slip in somebody's file: it is as good as not known, and must not be counted day by day. */
const LONGEST = 10_000;

function sane(length: number | null): number | null {
  return length !== null && length <= LONGEST ? length : null;
}

interface Clock {
  readonly rule: Rule;
  readonly calendar: WorkingCalendar;
}

function endDay(start: IsoDay | null, length: number, { rule, calendar }: Clock): Answer<IsoDay> | null {
  if (start === null) return null;
  if (rule.unit === "months") return calendarDays(addMonths(start, signed(rule, length)));
  if (rule.unit === "days") return calendarDays(addDays(start, signed(rule, length)));
  return addWorkingDays(calendar, start, signed(rule, workingDaysIn(rule, length)));
}

function calendarDays(value: IsoDay): Answer<IsoDay> {
  return { kind: "answer", value, isProvisional: false };
}

function workingDaysIn(rule: Rule, length: number): number {
  return rule.unit === "clear-days" ? length + 1 : length;
}

function signed(rule: Rule, length: number): number {
  return rule.direction === "before" ? -length : length;
}

interface Manner {
  readonly isAbout: boolean;
  readonly isInMonths: boolean;
}

function manner(rule: Rule, start: ImpreciseDate): Manner {
  const isExpectation = rule.nature === "expectation";
  const isObserved = rule.least !== null && rule.most !== null;
  return {
    isAbout: start.isAbout || (isExpectation && !isObserved),
    isInMonths: isExpectation && rule.unit === "months",
  };
}

function stretch(first: IsoDay | null, last: IsoDay | null, { isAbout, isInMonths }: Manner): ImpreciseDate {
  if (!isAbout && !isInMonths && first !== null && first === last) return exactDay(first);
  const about = isAbout ? "~" : "";
  const [from, to] = [first, last].map((day) => (day === null ? null : day.slice(0, isInMonths ? 7 : 10)));
  return readEdtf(written(from ?? null, to ?? null, about)) ?? UNKNOWN_DATE;
}

function written(from: string | null, to: string | null, about: string): string {
  if (from === null) return to === null ? "" : `../${to}${about}`;
  if (to === null) return `${from}${about}/..`;
  return from === to ? `${from}${about}` : `[${from}..${to}${about}]`;
}

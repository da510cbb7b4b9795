import type { WorkingCalendar } from "#domain/dates/calendar.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import { UNKNOWN_DATE } from "#domain/dates/edtf.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import type { RecordRef } from "#domain/model/records.ts";
import type { Pause, Rule } from "#domain/model/rules.ts";
import { endOf, usualDay, workingCountOf } from "./length.ts";
import type { Occurrence } from "./occurrence.ts";
import { isOfPublication, widenedBy } from "./pauses.ts";
import { type Start, startFor } from "./start.ts";

/** Why a duty has no computed day. */
export type NoDay = "length-not-known" | "start-not-known" | "before-calendar";

/** What a rule makes of an occurrence: a duty, or an expectation, with the day computed for it. */
export interface ComputedDuty {
  /** `bradford-2018.action-plan-70wd`. */
  readonly id: string;
  /** The record that set it running: `inspections/bradford-2018`. */
  readonly of: RecordRef;
  readonly authority: string;
  readonly rule: Rule;
  /** Null where no day is recorded from which it could be counted. */
  readonly start: Start | null;
  /** A day for a duty from an exact start; a window or a vague date otherwise; unknown with `noDay`. */
  readonly due: ImpreciseDate;
  /** The day on which the usual length ends; null for a vague start. For a duty it is the due day. */
  readonly usual: IsoDay | null;
  /** Whether it reads "no later than about": counted from publication, though its clock starts at receipt. */
  readonly isNoLaterThan: boolean;
  /** Whether the count runs past the bank holidays that are published. */
  readonly isProvisional: boolean;
  readonly noDay: NoDay | null;
  /** What `workingOf` needs to show the count; null where no working days are counted from an exact day. */
  readonly working: { readonly start: IsoDay; readonly count: number } | null;
  /** The pauses before elections that made an expected window wider. */
  readonly pauses: readonly Pause[];
}

export interface ClockContext {
  /** The calendar known on the as-at day. */
  readonly calendar: WorkingCalendar;
  readonly pauses: readonly Pause[];
}

/** What every rule that applies makes of an occurrence, in the order of the rules. Rules are rows: a new row needs no code here. */
export function dutiesOf(
  occurrence: Occurrence,
  rules: readonly Rule[],
  context: ClockContext,
): readonly ComputedDuty[] {
  return rules.filter((rule) => isApplied(rule, occurrence)).map((rule) => dutyOf(occurrence, rule, context));
}

/** What one rule makes of an occurrence, whether or not it applies to it. */
export function dutyOf(occurrence: Occurrence, rule: Rule, context: ClockContext): ComputedDuty {
  const start = startFor(rule.starts, occurrence);
  const found: Computed =
    start === null ? { ...NOT_COMPUTED, noDay: "start-not-known" } : computed({ occurrence, rule, start }, context);
  const isPublicationForReceipt = start?.isPublicationForReceipt === true && rule.direction === "after";
  return {
    id: `${occurrence.id}.${rule.id}`,
    of: occurrence.of,
    authority: occurrence.authority,
    rule,
    start,
    ...found,
    isNoLaterThan: isPublicationForReceipt && found.noDay === null,
    working: workingInputs(rule, start),
  };
}

/** Whether a rule speaks of such an occurrence: its event, its framework, its grade and the time in which it holds. */
export function isApplied(rule: Rule, occurrence: Occurrence): boolean {
  if (!occurrence.events.includes(rule.event)) return false;
  const { framework, grade } = occurrence;
  if (rule.frameworks.length > 0 && (framework === null || !rule.frameworks.includes(framework))) return false;
  if (rule.grade !== null && rule.grade !== grade) return false;
  return isInForce(rule, startFor(rule.starts, occurrence)?.date ?? UNKNOWN_DATE);
}

function isInForce(rule: Rule, start: ImpreciseDate): boolean {
  // An expectation's `since` is the day its figure became known, and does not limit what it is applied to.
  const isTooEarly =
    rule.nature === "duty" && rule.since !== null && start.latest !== null && start.latest < rule.since;
  const isTooLate = rule.until !== null && start.earliest !== null && start.earliest > rule.until;
  return !isTooEarly && !isTooLate;
}

type Computed = Pick<ComputedDuty, "due" | "usual" | "isProvisional" | "noDay" | "pauses">;

const NOT_COMPUTED = { due: UNKNOWN_DATE, usual: null, isProvisional: false, pauses: [] } as const;

interface Counted {
  readonly occurrence: Occurrence;
  readonly rule: Rule;
  readonly start: Start;
}

function computed({ occurrence, rule, start }: Counted, { calendar, pauses }: ClockContext): Computed {
  const end = endOf(rule, start.date, calendar);
  if (end.kind === "refused") return { ...NOT_COMPUTED, noDay: end.reason };
  const { date, because } = widenedBy(isOfPublication(rule) ? pauses : [], occurrence.authority, end.value);
  return {
    due: date,
    usual: usualDay(rule, start.date, calendar),
    isProvisional: end.isProvisional,
    noDay: date.precision === "unknown" ? "length-not-known" : null,
    pauses: because,
  };
}

function workingInputs(rule: Rule, start: Start | null): ComputedDuty["working"] {
  const count = workingCountOf(rule);
  const day = start?.date.precision === "day" && !start.date.isAbout ? start.date.earliest : null;
  return count === null || day === null ? null : { start: day, count };
}

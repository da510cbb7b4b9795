import { explainStated, type StartDay, type StatedAgainstComputed } from "#domain/clock/explain.ts";
import { workingCountOf } from "#domain/clock/length.ts";
import { type Working, workingOf } from "#domain/clock/working.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import type { Answer } from "#domain/dates/workingDays.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { rowWithId } from "#domain/knowing/lookup.ts";
import type { Inspection } from "#domain/model/records.ts";
import type { Rule } from "#domain/model/rules.ts";
import type { DeadlineView } from "./view.ts";

/** How a deadline's day was worked out, and for a stated day how it stands to the count. */
export interface Count {
  readonly rule: Rule;
  /** Whether the rule governs another duty that runs beside this one, and is set beside its stated day only to compare. */
  readonly isOtherDuty: boolean;
  readonly start: StartDay;
  readonly working: Answer<Working>;
  /** Null for a computed deadline, which has no stated day. */
  readonly against: Answer<StatedAgainstComputed> | null;
}

/** The count behind a deadline; null where no rule is known to govern it or no day to count from is recorded. */
export function countOf(known: Known, view: DeadlineView): Count | null {
  const rule = view.rule ?? besideRule(known, view);
  const count = rule === null ? null : workingCountOf(rule);
  const starts = view.inspection === null ? letterStart(known, view) : startsOf(view.inspection);
  const [start, ...others] = starts;
  if (rule === null || count === null || count === 0 || start === undefined) return null;
  const stated = view.isComputed || view.firstDue.precision !== "day" ? null : view.firstDue.latest;
  return {
    rule,
    isOtherDuty: view.rule === null,
    start,
    working: workingOf(known.calendar, { start: start.day, count }, stated),
    against: stated === null ? null : explainStated(known.calendar, { day: stated, count, starts: [start, ...others] }),
  };
}

/** A plan set by a notice follows no statutory count; the duty that runs beside it, as its row names it, is what it is read against. */
function besideRule(known: Known, view: DeadlineView): Rule | null {
  return rowWithId(known.tables.rules, view.comparedWith);
}

function startsOf(inspection: Inspection): readonly StartDay[] {
  return [...startAt("received", inspection.received), ...startAt("published", inspection.published)];
}

function letterStart(known: Known, view: DeadlineView): readonly StartDay[] {
  const visit = view.duty === null ? null : rowWithId(known.tables.visits, view.duty.of.slice("visits/".length));
  return visit === null ? [] : startAt("published", visit.letter);
}

function startAt(kind: StartDay["kind"], date: { precision: string; latest: IsoDay | null }): readonly StartDay[] {
  return date.precision === "day" && date.latest !== null ? [{ kind, day: date.latest }] : [];
}

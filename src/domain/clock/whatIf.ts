import { daysBetween, type IsoDay } from "#domain/dates/day.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import type { Rule } from "#domain/model/rules.ts";
import { type Question, whatFollows } from "./calculator.ts";
import type { ClockContext, ComputedDuty } from "./duties.ts";
import { type HolidaySkipped, workingOf } from "./working.ts";

/** What becomes of a date when the day asked about is moved. */
export interface Moved {
  readonly rule: Rule;
  readonly before: ImpreciseDate;
  readonly after: ImpreciseDate;
  /** Calendar days by which its latest day moves; 0 where it stays, negative where it comes earlier, null where it has none. */
  readonly days: number | null;
  /** Bank holidays that are left out only after the move, and only before it: they are why it moves by more or less. */
  readonly holidaysGained: readonly HolidaySkipped[];
  readonly holidaysLost: readonly HolidaySkipped[];
}

export interface Move {
  readonly question: Question;
  readonly to: IsoDay;
}

/** What moves if the day is another, in the order of `whatFollows` before the move. */
export function ifMoved({ question, to }: Move, rules: readonly Rule[], context: ClockContext): readonly Moved[] {
  const after = new Map(whatFollows({ ...question, day: to }, rules, context).map(({ duty }) => [duty.rule.id, duty]));
  return whatFollows(question, rules, context).flatMap(({ duty }) => {
    const moved = after.get(duty.rule.id);
    return moved === undefined ? [] : [movedBy(duty, moved, context)];
  });
}

function movedBy(before: ComputedDuty, after: ComputedDuty, context: ClockContext): Moved {
  const [were, are] = [holidaysIn(before, context), holidaysIn(after, context)];
  return {
    rule: before.rule,
    before: before.due,
    after: after.due,
    days:
      before.due.latest === null || after.due.latest === null ? null : daysBetween(before.due.latest, after.due.latest),
    holidaysGained: without(are, were),
    holidaysLost: without(were, are),
  };
}

function holidaysIn({ working }: ComputedDuty, { calendar }: ClockContext): readonly HolidaySkipped[] {
  if (working === null || working.count === 0) return [];
  const worked = workingOf(calendar, working);
  return worked.kind === "answer" ? worked.value.holidays : [];
}

function without(some: readonly HolidaySkipped[], others: readonly HolidaySkipped[]): readonly HolidaySkipped[] {
  return some.filter((holiday) => !others.some((other) => other.day === holiday.day));
}

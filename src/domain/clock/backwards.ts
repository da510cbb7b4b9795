import type { WorkingCalendar } from "#domain/dates/calendar.ts";
import { addDays, daysBetween, type IsoDay } from "#domain/dates/day.ts";
import { type Answer, addWorkingDays, isWorkingDay } from "#domain/dates/workingDays.ts";

/**
 * The start days, in order, from which a count of so many working days ends on that day: one; a Friday with its weekend
 * (and a bank holiday after it), from all of which day 1 is the same; or none, where the day is no working day.
 * Refused where a start would lie before the calendar.
 */
export function startsThatReach(calendar: WorkingCalendar, day: IsoDay, count: number): Answer<readonly IsoDay[]> {
  const isWorking = isWorkingDay(calendar, day);
  if (isWorking.kind === "refused") return isWorking;
  if (!isWorking.value) return { kind: "answer", value: [], isProvisional: isWorking.isProvisional };
  const first = addWorkingDays(calendar, day, -count);
  if (first.kind === "refused") return first;
  const next = addWorkingDays(calendar, first.value, 1);
  if (next.kind === "refused") return next;
  const alike = daysBetween(first.value, next.value);
  const starts = Array.from({ length: alike }, (_, index) => addDays(first.value, index));
  return { kind: "answer", value: starts, isProvisional: isWorking.isProvisional || first.isProvisional };
}

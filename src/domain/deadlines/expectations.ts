import { type ComputedDuty, dutiesOf } from "#domain/clock/duties.ts";
import {
  interventionOccurrence,
  type Occurrence,
  reportOccurrence,
  visitOccurrence,
} from "#domain/clock/occurrence.ts";
import type { Council } from "#domain/council/council.ts";
import { isPast } from "#domain/dates/compare.ts";
import { judgementsOf } from "#domain/judgements/inspections.ts";
import type { Known } from "#domain/knowing/knownOn.ts";

/** A date that the usual course leads to expect. It is no duty: never overdue, only later than usual. */
export interface Expectation {
  readonly duty: ComputedDuty;
  readonly isLaterThanUsual: boolean;
}

/** What is to be expected after a council's latest report, its last visit and its running notice, in order of the day. */
export function expectationsOf(known: Known, council: Council): readonly Expectation[] {
  const rules = known.tables.rules.filter((rule) => rule.nature === "expectation");
  const context = { calendar: known.calendar, pauses: known.tables.pauses };
  return occurrencesOf(known, council)
    .flatMap((occurrence) => dutiesOf(occurrence, rules, context))
    .filter((duty) => duty.due.precision !== "unknown" && !isFulfilled(known, council, duty))
    .map((duty) => ({ duty, isLaterThanUsual: isPast(duty.due, known.asAt) }))
    .sort((a, b) => ((a.duty.due.latest ?? "9") < (b.duty.due.latest ?? "9") ? -1 : 1));
}

function occurrencesOf(known: Known, council: Council): readonly Occurrence[] {
  const { latest, lastVisit } = council;
  const report = latest === null ? [] : [reportOccurrence(latest, judgementsOf(known, latest.id))];
  const isOfThisReport =
    lastVisit !== null && (latest === null || (lastVisit.visit.when.latest ?? "") > (latest.published.latest ?? ""));
  const visit = isOfThisReport && lastVisit !== null ? [visitOccurrence({ ...lastVisit.visit, tookPlace: true })] : [];
  return [...report, ...visit, ...council.interventions.map((period) => interventionOccurrence(period.intervention))];
}

/** What has come about is expected no more: a report that is published, a visit that took place, a letter that came out. */
function isFulfilled(known: Known, council: Council, duty: ComputedDuty): boolean {
  const { rule } = duty;
  if (rule.starts === "fieldwork-ended") return council.latest?.published.latest !== null;
  if (rule.id === "monitoring-letter") return council.lastVisit?.visit.letter.latest !== null;
  if (!rule.id.startsWith("first-") && !rule.id.startsWith("planning-")) return false;
  return council.visits.some(
    (view) =>
      view.status === "took-place" &&
      (view.visit.when.latest ?? "") > (council.latest?.published.latest ?? "9") &&
      (view.visit.when.latest ?? "9") <= known.asAt,
  );
}

import { type ComputedDuty, dutiesOf } from "#domain/clock/duties.ts";
import {
  interventionOccurrence,
  type Occurrence,
  reportOccurrence,
  visitOccurrence,
} from "#domain/clock/occurrence.ts";
import type { Course } from "#domain/council/council.ts";
import { isPast } from "#domain/dates/compare.ts";
import { judgementsOf } from "#domain/judgements/inspections.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import type { Rule } from "#domain/model/rules.ts";
import { isWithPapers } from "./computed.ts";

/** A date that the usual course leads to expect. It is no duty: never overdue, only later than usual. */
export interface Expectation {
  /** `expectations/bury-2021.reinspection`. */
  readonly record: string;
  readonly duty: ComputedDuty;
  readonly isLaterThanUsual: boolean;
}

/** "Later than usual" names the figure beside it; of what is still within it nothing more is said than that it is expected. */
export const EXPECTATION_WORDS = {
  expected: "Expected",
  "no-record": "Later than usual, no record",
} as const;

/** Its status as `data-status` has it. */
export function expectationStatus({ isLaterThanUsual }: Expectation): keyof typeof EXPECTATION_WORDS {
  return isLaterThanUsual ? "no-record" : "expected";
}

/** What is to be expected after a council's latest report, its last visit and its running notice, in order of the day. */
export function expectationsOf(known: Known, council: Course): readonly Expectation[] {
  const hasPapers = isWithPapers(known, council.authority.id);
  const rules = known.tables.rules.filter(
    // Visits, letters and reviews are told of in a council's own papers: without them their absence means nothing.
    (rule) => rule.nature === "expectation" && (hasPapers || rule.expects === "inspection"),
  );
  const context = { calendar: known.calendar, pauses: known.tables.pauses };
  return occurrencesOf(known, council)
    .flatMap((occurrence) => dutiesOf(occurrence, rules, context))
    .filter((duty) => duty.due.precision !== "unknown" && !isFulfilled(known, council, duty.rule))
    .map((duty) => ({
      record: `expectations/${duty.id}`,
      duty,
      isLaterThanUsual: isPast(duty.due, known.asAt),
    }))
    .sort((a, b) => ((a.duty.due.latest ?? "9") < (b.duty.due.latest ?? "9") ? -1 : 1));
}

function occurrencesOf(known: Known, council: Course): readonly Occurrence[] {
  const { latest, lastVisit } = council;
  const report = latest === null ? [] : [reportOccurrence(latest, judgementsOf(known, latest.id))];
  const isOfThisReport =
    lastVisit !== null && (latest === null || (lastVisit.visit.when.latest ?? "") > (latest.published.latest ?? ""));
  const visit = isOfThisReport && lastVisit !== null ? [visitOccurrence({ ...lastVisit.visit, tookPlace: true })] : [];
  return [...report, ...visit, ...council.interventions.map((period) => interventionOccurrence(period.intervention))];
}

/** What has come about is expected no more: a report that is published, a visit that took place, a letter that came out. */
function isFulfilled(known: Known, council: Course, { expects, isRepeated }: Rule): boolean {
  if (expects === "report") return council.latest?.published.latest !== null;
  if (expects === "visit-letter") return council.lastVisit?.visit.letter.latest !== null;
  const isFirstOfVisits = expects === "planning-workshop" || (expects === "monitoring-visit" && !isRepeated);
  return isFirstOfVisits && isVisitedSince(known, council);
}

function isVisitedSince(known: Known, council: Course): boolean {
  return council.visits.some(
    (view) =>
      view.status === "took-place" &&
      (view.visit.when.latest ?? "") > (council.latest?.published.latest ?? "9") &&
      (view.visit.when.latest ?? "9") <= known.asAt,
  );
}

import { type ComputedDuty, dutiesOf } from "#domain/clock/duties.ts";
import { reportOccurrence } from "#domain/clock/occurrence.ts";
import type { LeastAndMost } from "#domain/dates/compare.ts";
import { judgementsOf } from "#domain/judgements/inspections.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import type { Authority, Inspection, Visit } from "#domain/model/records.ts";
import { type VisitView, visitsOf } from "#domain/visits/visits.ts";
import { inNameOrder } from "#domain/words.ts";
import { wholeMonths } from "./elapsed.ts";
import type { CouncilStanding } from "./standing.ts";

/** Where an authority is on the usual course after its latest report, which is inadequate. */
export interface CoursePlace {
  readonly authority: Authority;
  readonly report: Inspection;
  /** Whole months since publication; the ends differ where the day is vague, and are null where it is not known. */
  readonly months: LeastAndMost;
  /** The monitoring visits since the report that are recorded here as having taken place, the earliest first. */
  readonly visits: readonly VisitView[];
  /** A monitoring visit that a source announces; null where none does. */
  readonly announced: VisitView | null;
  /** When the usual course leads to expect the first visit; null where no rule known on the day tells. */
  readonly firstExpected: ComputedDuty | null;
  /** When it leads to expect the next inspection, as said and as observed: what is known of either on the day. */
  readonly windows: readonly ComputedDuty[];
}

/** Those whose latest report is inadequate, in order of their names: no order of merit. */
export function coursePlaces(known: Known, standings: readonly CouncilStanding[]): readonly CoursePlace[] {
  return standings
    .flatMap(({ authority, report, isInadequate }) =>
      report === null || !isInadequate ? [] : [placeOf(known, authority, report)],
    )
    .sort((a, b) => inNameOrder(a.authority.name, b.authority.name));
}

function placeOf(known: Known, authority: Authority, report: Inspection): CoursePlace {
  const views = visitsOf(known, authority.id).filter(
    ({ visit }) => visit.kind === "monitoring" && visit.repeats === null && isSince(visit, report),
  );
  const expected = dutiesOf(reportOccurrence(report, judgementsOf(known, report.id)), known.tables.rules, {
    calendar: known.calendar,
    pauses: known.tables.pauses,
  }).filter(({ rule, due }) => rule.event === "inadequate-report" && due.precision !== "unknown");
  return {
    authority,
    report,
    months: monthsSince(report, known),
    visits: views.filter(({ status }) => status === "took-place"),
    announced: views.find(({ status }) => status === "expected") ?? null,
    firstExpected: expected.find(({ rule }) => rule.expects === "monitoring-visit") ?? null,
    windows: expected.filter(({ rule }) => rule.expects === "inspection"),
  };
}

/** A visit follows the report that it names; one that names none follows the last report before it. */
function isSince(visit: Visit, report: Inspection): boolean {
  if (visit.inspection !== null) return visit.inspection === report.id;
  return visit.when.earliest !== null && visit.when.earliest > (report.published.latest ?? "9999");
}

function monthsSince({ published: { earliest, latest } }: Inspection, { asAt }: Known): LeastAndMost {
  return {
    least: latest === null ? null : wholeMonths(latest, asAt),
    most: earliest === null ? null : wholeMonths(earliest, asAt),
  };
}

import { type ComputedDuty, dutiesOf } from "#domain/clock/duties.ts";
import { type Occurrence, reportOccurrence, visitOccurrence } from "#domain/clock/occurrence.ts";
import { isPast } from "#domain/dates/compare.ts";
import { isWithPapers } from "#domain/deadlines/computed.ts";
import { isInadequateReport } from "#domain/judgements/inadequate.ts";
import { judgementsOf, latestInspection } from "#domain/judgements/inspections.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import type { Inspection, Visit } from "#domain/model/records.ts";
import type { Rule } from "#domain/model/rules.ts";
import type { VisitStatus, VisitView } from "./visits.ts";

/** A visit that the usual course leads to expect, though no source announces it. Never a duty, never overdue. */
export interface ExpectedVisit {
  readonly record: string;
  readonly visit: Pick<
    Visit,
    "when" | "title" | "kind" | "repeats" | "focus" | "authority" | "inspection" | "sequence"
  >;
  readonly status: VisitStatus;
  readonly rule: Rule;
  readonly duty: ComputedDuty;
}

/**
 * The visits of the usual course after a council's latest report, where it has an inadequate judgement: the first
 * one unless a source tells of it, and the next one after the last that took place. Only for a council whose papers
 * are loaded, as for duties.
 */
export function expectedVisits(
  known: Known,
  authority: string,
  visits: readonly VisitView[],
): readonly ExpectedVisit[] {
  const report = latestInspection(known, authority);
  if (report === null || !isWithPapers(known, authority)) return [];
  const judgements = judgementsOf(known, report.id);
  if (!isInadequateReport(judgements)) return [];
  const own = visits.filter((view) => view.visit.kind === "monitoring" && isAfter(view.visit, report));
  return [...firstVisit(known, reportOccurrence(report, judgements), own), ...followingVisit(known, own)].map((duty) =>
    expectedView(known, duty, report),
  );
}

function isAfter(visit: Visit, report: Inspection): boolean {
  return (
    visit.repeats === null &&
    (visit.inspection === report.id || (visit.when.earliest ?? "") > (report.published.latest ?? "9"))
  );
}

function firstVisit(known: Known, report: Occurrence, own: readonly VisitView[]): readonly ComputedDuty[] {
  const duty = visitAfter(known, report, { isRepeated: false });
  if (duty === null || duty.due.latest === null) return [];
  const isToldOf = own.some((view) => (view.visit.when.earliest ?? "9999") <= (duty.due.latest ?? ""));
  return isToldOf ? [] : [duty];
}

function followingVisit(known: Known, own: readonly VisitView[]): readonly ComputedDuty[] {
  const last = own.filter((view) => view.status === "took-place").at(-1);
  const isAnnounced = own.some((view) => view.status === "expected");
  if (last === undefined || isAnnounced) return [];
  const duty = visitAfter(known, visitOccurrence({ ...last.visit, tookPlace: true }), { isRepeated: true });
  return duty === null ? [] : [duty];
}

/** What the first of the rules that expect a visit makes of an occurrence: what was said stands before what was observed. */
function visitAfter(
  known: Known,
  occurrence: Occurrence,
  { isRepeated }: { readonly isRepeated: boolean },
): ComputedDuty | null {
  const rules = known.tables.rules.filter(
    (rule) => rule.expects === "monitoring-visit" && rule.isRepeated === isRepeated,
  );
  return dutiesOf(occurrence, rules, { calendar: known.calendar, pauses: known.tables.pauses })[0] ?? null;
}

function expectedView(known: Known, duty: ComputedDuty, report: Inspection): ExpectedVisit {
  return {
    record: `visits/${duty.id}`,
    visit: {
      when: duty.due,
      title: duty.rule.what,
      kind: "monitoring",
      repeats: null,
      focus: null,
      authority: report.authority,
      inspection: report.id,
      sequence: null,
    },
    status: isPast(duty.due, known.asAt) ? "no-record" : "expected",
    rule: duty.rule,
    duty,
  };
}

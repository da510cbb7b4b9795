import type { IsoDay } from "#domain/dates/day.ts";
import { daysBetween } from "#domain/dates/day.ts";
import { isInadequateReport } from "#domain/judgements/inadequate.ts";
import { judgementsOf, latestInspection } from "#domain/judgements/inspections.ts";
import { isReported, updatesOf } from "#domain/knowing/fold.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { rowsWith, rowWithId } from "#domain/knowing/lookup.ts";
import type { Theme } from "#domain/model/plan.ts";
import type { Visit } from "#domain/model/records.ts";
import type { Update } from "#domain/model/told.ts";
import type { VisitKind } from "#domain/model/words.ts";

export type VisitStatus = "took-place" | "expected" | "no-record";

export interface VisitView {
  readonly record: string;
  readonly visit: Visit;
  readonly status: VisitStatus;
  readonly themes: readonly Theme[];
  /** The update that tells of its taking place, where it was first known as one to come. */
  readonly toldBy: Update | null;
  readonly isReported: boolean;
}

export const VISIT_KIND_WORDS: Readonly<Record<VisitKind, string>> = {
  monitoring: "Monitoring visit",
  focused: "Focused visit",
  "peer-review": "Peer review",
  "planning-workshop": "Planning workshop with Ofsted",
  "other-ofsted": "Ofsted visit",
};

export const VISIT_STATUS_WORDS: Readonly<Record<VisitStatus, string>> = {
  "took-place": "Took place",
  expected: "Expected",
  "no-record": "Expected by now, no record",
};

/** The visits of a council in order of their day; those without any day last. A planned series stands as one row. */
export function visitsOf(known: Known, authority: string): readonly VisitView[] {
  return rowsWith(known.tables.visits, "authority", authority)
    .map((visit) => new VisitOn(known, visit))
    .sort((a, b) => compareDays(orderOf(a.visit), orderOf(b.visit)));
}

/** Whether it is only reported is looked up when it is asked for: a timeline of a country's visits never asks. */
class VisitOn implements VisitView {
  readonly record: string;
  readonly visit: Visit;
  readonly status: VisitStatus;
  readonly themes: readonly Theme[];
  readonly toldBy: Update | null;
  readonly #known: Known;

  constructor(known: Known, visit: Visit) {
    this.record = `visits/${visit.id}`;
    const updates = updatesOf(known, this.record);
    this.visit = visit;
    this.status = visitStatus(known, visit, updates);
    this.themes = visit.themes.flatMap((id) => rowWithId(known.tables.themes, id) ?? []);
    this.toldBy = updates.filter((update) => update.status === "took-place").at(-1) ?? null;
    this.#known = known;
  }

  get isReported(): boolean {
    return isReported(this.#known, this.toldBy ?? this.visit);
  }
}

function visitStatus(known: Known, visit: Visit, updates: readonly Update[]): VisitStatus {
  if (visit.tookPlace || updates.some((update) => update.status === "took-place")) return "took-place";
  if (visit.repeats !== null) return seriesStatus(known, visit);
  return visit.when.latest !== null && visit.when.latest < known.asAt ? "no-record" : "expected";
}

/** A planned series runs until a report on services without an inadequate judgement; then what was recorded of it decides. */
function seriesStatus(known: Known, series: Visit): VisitStatus {
  const begun = rowWithId(known.tables.inspections, series.inspection)?.published.latest ?? "";
  const latest = latestInspection(known, series.authority);
  if (latest === null || (latest.published.latest ?? "") <= begun) return "expected";
  if (isInadequateReport(judgementsOf(known, latest.id))) return "expected";
  const isRecorded = rowsWith(known.tables.visits, "authority", series.authority).some(
    (visit) => visit.kind === "monitoring" && visit.repeats === null && (visit.when.earliest ?? "") > begun,
  );
  return isRecorded ? "took-place" : "no-record";
}

/** The status in words; a visit told of while it may still have been going on is not said to be over. */
export function visitWords(view: Pick<VisitView, "visit" | "status">, asAt: IsoDay): string {
  const isUnderWay = view.status === "took-place" && view.visit.when.isAbout && (view.visit.when.latest ?? "") >= asAt;
  if (isUnderWay) return "Under way";
  return view.status === "took-place" && view.visit.repeats !== null
    ? "Visits took place"
    : VISIT_STATUS_WORDS[view.status];
}

function orderOf(visit: Visit): string {
  return visit.when.earliest ?? visit.when.latest ?? "9999";
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Whether the visit is Ofsted's, and not another council's or a workshop. */
export function isOfsted(visit: Visit): boolean {
  return visit.kind === "monitoring" || visit.kind === "focused" || visit.kind === "other-ofsted";
}

/** The last Ofsted visit that is known to have taken place; null where none is. */
export function lastVisit(views: readonly VisitView[]): VisitView | null {
  return views.filter((view) => view.status === "took-place" && isOfsted(view.visit)).at(-1) ?? null;
}

/** The time between two visits that followed each other in what is recorded here. */
export interface VisitGap {
  readonly from: VisitView;
  readonly to: VisitView;
  /** Days from first day to first day; a range where a day is vague. */
  readonly leastDays: number;
  readonly mostDays: number;
  /** Whether a report on services came between: then the two belong to different courses. */
  readonly isAcrossReports: boolean;
}

/** The gaps between monitoring visits recorded as having taken place. Unpublished visits may lie within them. */
export function visitGaps(views: readonly VisitView[]): readonly VisitGap[] {
  const held = views.filter(
    (view) => view.status === "took-place" && view.visit.kind === "monitoring" && isDated(view.visit),
  );
  return held.slice(1).flatMap((to, index) => {
    const from = held[index];
    return from === undefined ? [] : gapBetween(from, to);
  });
}

function gapBetween(from: VisitView, to: VisitView): readonly VisitGap[] {
  const first = startRange(from.visit);
  const second = startRange(to.visit);
  if (first === null || second === null) return [];
  return [
    {
      from,
      to,
      leastDays: daysBetween(first.latest, second.earliest),
      mostDays: daysBetween(first.earliest, second.latest),
      isAcrossReports: from.visit.inspection !== to.visit.inspection,
    },
  ];
}

function isDated(visit: Visit): boolean {
  return visit.repeats === null && startRange(visit) !== null;
}

/** Between which days a visit began: a span began on its first day, a month on some day of it. */
function startRange(visit: Visit): { earliest: IsoDay; latest: IsoDay } | null {
  const { earliest, latest, precision } = visit.when;
  if (earliest === null || latest === null) return null;
  return { earliest, latest: precision === "span" ? earliest : latest };
}

export interface ThemeCover {
  readonly theme: Theme;
  readonly seen: readonly VisitView[];
  readonly expected: readonly VisitView[];
}

/** Which of Ofsted's six themes the recorded visits have looked at, and which one still to come will. */
export function themeCover(known: Known, views: readonly VisitView[]): readonly ThemeCover[] {
  return known.tables.themes
    .filter((theme) => theme.kind === "ofsted")
    .map((theme) => {
      const about = views.filter((view) => view.visit.themes.includes(theme.id));
      return {
        theme,
        seen: about.filter((view) => view.status === "took-place"),
        expected: about.filter((view) => view.status === "expected"),
      };
    });
}

import { areasOf } from "#domain/judgements/eras.ts";
import { isInadequateReport } from "#domain/judgements/inadequate.ts";
import { judgementsOf, latestInspection } from "#domain/judgements/inspections.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import type { Authority, Inspection, Judgement } from "#domain/model/records.ts";
import { GRADES, type Grade, type NoGradeReason } from "#domain/model/words.ts";

/** What the latest report that is known of a council gives for its services as a whole, or why there is no grade to count. */
export const STANDINGS = [...GRADES, "not-reported", "grade-not-known", "no-report"] as const;
export type Standing = Grade | "not-reported" | "grade-not-known" | "no-report";

/** The standings in words, for keys and headings. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  inadequate: "Inadequate",
  "requires-improvement": "Requires improvement",
  good: "Good",
  outstanding: "Outstanding",
  "not-reported": "No overall grade: not reported since April 2026",
  "grade-not-known": "Overall grade not known here",
  "no-report": "No report known here",
};

export interface CouncilStanding {
  readonly authority: Authority;
  /** The latest report on services that is known; null where none is. */
  readonly report: Inspection | null;
  readonly standing: Standing;
  /** Why its report has no overall grade; null where it has one, and where there is no report. */
  readonly whyNone: NoGradeReason | null;
  /** Whether the report is such as starts monitoring: inadequate overall or, without an overall grade, in any judgement. */
  readonly isInadequate: boolean;
}

/** How a council stands by its latest report, as known on the day. */
export function standingOf(known: Known, authority: Authority): CouncilStanding {
  const report = latestInspection(known, authority.id);
  if (report === null) return { authority, report, standing: "no-report", whyNone: null, isInadequate: false };
  const judgements = judgementsOf(known, report.id);
  const overall = judgements.find(({ area }) => area === "overall") ?? null;
  return {
    authority,
    report,
    standing: standingIn(known, report),
    whyNone: overall?.grade ? null : whyNoGrade(report, overall),
    isInadequate: isInadequateReport(judgements),
  };
}

/** A report without a row for an overall grade is of a time that gives none, or the row is not loaded. */
function whyNoGrade({ framework, fieldwork }: Inspection, overall: Judgement | null): NoGradeReason {
  if (overall !== null) return overall.noGrade ?? "not-known-here";
  const isGivenThen = areasOf(framework, fieldwork.earliest ?? "").includes("overall");
  return isGivenThen ? "not-known-here" : "not-reported-since-april-2026";
}

/** What a report gives for services as a whole. */
export function standingIn(known: Known, report: Inspection): Standing {
  const overall = judgementsOf(known, report.id).find(({ area }) => area === "overall") ?? null;
  if (overall?.grade) return overall.grade;
  return whyNoGrade(report, overall) === "not-reported-since-april-2026" ? "not-reported" : "grade-not-known";
}

/** How many councils have each standing. */
export type StandingCounts = Readonly<Record<Standing, number>>;

export function countStandings(standings: readonly Pick<CouncilStanding, "standing">[]): StandingCounts {
  const counts = Object.fromEntries(STANDINGS.map((standing) => [standing, 0])) as Record<Standing, number>;
  for (const { standing } of standings) counts[standing] += 1;
  return counts;
}

import type { IsoDay } from "#domain/dates/day.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import type { Inspection } from "#domain/model/records.ts";
import type { Area, Grade } from "#domain/model/words.ts";
import { areasOf } from "./eras.ts";
import { inspectionsOf, judgementsOf, judgesServices } from "./inspections.ts";

export interface Step {
  readonly record: string;
  readonly on: IsoDay;
  readonly grade: Grade | null;
  /** Why no grade stands here; null where one does. */
  readonly whyNone: string | null;
}

export interface AreaHistory {
  readonly area: Area;
  readonly name: string;
  readonly steps: readonly Step[];
  /** The report from which on the area is not judged apart any more; null while it is. */
  readonly endsOn: IsoDay | null;
  readonly endWords: string | null;
}

/** Each row of the history, and the areas that feed it: in one era children in care and care leavers were judged together. */
const ROWS: readonly { area: Area; name: string; from: readonly Area[] }[] = [
  { area: "overall", name: "Overall effectiveness", from: ["overall"] },
  { area: "leadership", name: "Leadership", from: ["leadership"] },
  { area: "help-and-protection", name: "Help and protection", from: ["help-and-protection"] },
  {
    area: "children-in-care",
    name: "Children in care",
    from: ["children-in-care", "children-in-care-and-care-leavers"],
  },
  { area: "care-leavers", name: "Care leavers", from: ["care-leavers", "children-in-care-and-care-leavers"] },
  { area: "adoption", name: "Adoption", from: ["adoption"] },
];

/** Judgements over time, a row an area, a step at each publication. A row that stops says why. */
export function judgementHistory(known: Known, authority: string): readonly AreaHistory[] {
  const reports = inspectionsOf(known, authority).filter(
    (each) => judgesServices(each) && each.published.latest !== null,
  );
  return ROWS.map((row) => historyOf(known, row, reports)).filter((history) => history.steps.length > 0);
}

function historyOf(known: Known, row: (typeof ROWS)[number], reports: readonly Inspection[]): AreaHistory {
  const steps: Step[] = [];
  let stopped: Inspection | null = null;
  for (const report of reports) {
    const judgement = judgementsOf(known, report.id).find((each) => row.from.includes(each.area));
    const on = report.published.latest;
    if (on === null) continue;
    if (judgement !== undefined) {
      steps.push({
        record: `judgements/${judgement.id}`,
        on,
        grade: judgement.grade,
        whyNone: noGradeWords(judgement.noGrade),
      });
      stopped = null;
    } else if (!isJudgedIn(row.from, report)) stopped ??= report;
  }
  const endsOn = stopped?.published.latest ?? null;
  const year = endsOn?.slice(0, 4);
  return {
    area: row.area,
    name: row.name,
    steps,
    endsOn,
    endWords: endsOn === null ? null : `not judged apart in ${year}`,
  };
}

function isJudgedIn(areas: readonly Area[], report: Inspection): boolean {
  const judged = areasOf(report.framework, report.fieldwork.earliest ?? "");
  return areas.some((area) => judged.includes(area));
}

/** Why a grade is absent, in words; null where it is there. */
export function noGradeWords(reason: string | null): string | null {
  if (reason === null) return null;
  if (reason === "not-reported-since-april-2026") return "not reported for inspections since April 2026";
  if (reason === "unreadable") return "could not be read in the file";
  if (reason === "outcome-without-grade") return "this inspection reports an outcome, not a grade";
  return "not known from the documents loaded here";
}

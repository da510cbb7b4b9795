import { type Notebook, quoted } from "#data/recognise/grid/notes.ts";
import { areasOf } from "#domain/judgements/eras.ts";
import { AREA_WORDS } from "#domain/judgements/inspections.ts";
import type { Judgement } from "#domain/model/records.ts";
import type { Area, Framework, NoGradeReason } from "#domain/model/words.ts";
import { GRADES_ALLOWED, type GradeFound, gradeIn } from "./grades.ts";
import type { ToldGrade } from "./told.ts";

/** The inspection whose grades are read. */
export interface JudgedReport {
  readonly id: string;
  readonly source: string;
  readonly framework: Framework;
  /** Its first day, else that of its publication: an ISO day, by which its era is known. */
  readonly day: string;
}

const TOGETHER: Area = "children-in-care-and-care-leavers";

interface ReadGrade extends ToldGrade {
  /** The area that was judged: before 2023 the column of children in care held care leavers too. */
  readonly judged: Area;
  readonly found: GradeFound;
}

/**
 * The judgements of an inspection, one an area. An area that is told of without a grade has a reason where its era
 * judged it; whatever is doubtful is noted.
 */
export function judgementsOf(report: JudgedReport, told: readonly ToldGrade[], notes: Notebook): readonly Judgement[] {
  const era = areasOf(report.framework, report.day);
  const read = told.map(
    (grade): ReadGrade => ({
      ...grade,
      judged: era.includes(TOGETHER) && grade.area === "children-in-care" ? TOGETHER : grade.area,
      found: gradeIn(grade.text),
    }),
  );
  // Grades first: a column of another era is empty where its neighbour holds the grade.
  const ordered = [...read].sort((a, b) => Number(b.found.kind === "grade") - Number(a.found.kind === "grade"));
  const rows = new Map<Area, Judgement>();
  for (const grade of ordered) {
    const outcome = outcomeOf(grade, { era, report, isTaken: rows.has(grade.judged) });
    if (outcome.done !== null)
      notes.warn(grade.place, { found: quoted(grade.text), allowed: outcome.allowed, done: outcome.done });
    if (outcome.row !== null) rows.set(grade.judged, outcome.row);
  }
  const order = read.map((grade) => grade.judged);
  return [...rows.values()].sort((a, b) => order.indexOf(a.area) - order.indexOf(b.area));
}

interface Outcome {
  readonly row: Judgement | null;
  readonly allowed: string;
  /** What was done about it; null where there is nothing to say. */
  readonly done: string | null;
}

interface Setting {
  readonly era: readonly Area[];
  readonly report: JudgedReport;
  /** Whether another column already told the area's judgement. */
  readonly isTaken: boolean;
}

function outcomeOf(grade: ReadGrade, setting: Setting): Outcome {
  const { era, isTaken } = setting;
  const isOfEra = era.includes(grade.judged);
  if (grade.found.kind === "grade") return gradedOutcome(grade, setting);
  if (isTaken) return nothing(null);
  if (!isOfEra) return outOfEra(grade, setting);
  if (grade.found.kind === "unreadable") return ungraded(grade, setting, "unreadable");
  if (grade.found.kind === "not-understood") return ungraded(grade, setting, "unreadable");
  return ungraded(grade, setting, "not-known-here");
}

function gradedOutcome(grade: ReadGrade, { era, report, isTaken }: Setting): Outcome {
  const { judged, found } = grade;
  if (found.kind !== "grade") return nothing(null);
  if (isTaken) return nothing(`${AREA_WORDS[judged]} has a grade already: this one was left out`);
  if (judged === "care-leavers" && era.includes(TOGETHER)) {
    const allowed = "no grade for care leavers alone before 1 January 2023";
    return { row: null, allowed, done: "left out: children in care and care leavers were judged together" };
  }
  const row = { ...blank(report, judged), grade: found.grade, noGrade: null };
  if (era.includes(judged)) return { row, allowed: "", done: null };
  return { row, allowed: "nothing: it was not judged under that framework on that day", done: "kept as printed" };
}

/** An empty cell under an area that its era does not judge says nothing; an overall grade is missed since April 2026. */
function outOfEra(grade: ReadGrade, { report }: Setting): Outcome {
  const isReform = grade.judged === "overall" && report.framework === "ilacs";
  const reason = "not-reported-since-april-2026";
  const row = isReform ? { ...blank(report, "overall"), grade: null, noGrade: reason as NoGradeReason } : null;
  if (grade.found.kind === "nothing" && grade.text === "") return { row, allowed: "", done: null };
  if (isReform) return { row, allowed: GRADES_ALLOWED, done: "no overall grade: none is reported since April 2026" };
  return nothing(`no grade: ${AREA_WORDS[grade.judged].toLowerCase()} not judged apart on that day`);
}

function ungraded(grade: ReadGrade, { report }: Setting, reason: NoGradeReason): Outcome {
  const note = grade.text === "" ? null : `The file has “${grade.text.slice(0, 200)}”.`;
  const row = { ...blank(report, grade.judged), grade: null, noGrade: reason, note };
  const words = reason === "unreadable" ? "could not be read in the file" : "not known from this file";
  return { row, allowed: GRADES_ALLOWED, done: `no grade: ${words}` };
}

function nothing(done: string | null): Outcome {
  return { row: null, allowed: GRADES_ALLOWED, done };
}

function blank(report: JudgedReport, area: Area) {
  return {
    id: `${report.id}.${area}`,
    source: report.source,
    audience: "public" as const,
    note: null,
    inspection: report.id,
    area,
  };
}

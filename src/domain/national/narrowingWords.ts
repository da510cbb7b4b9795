import { counted } from "#domain/deadlines/words.ts";
import { GRADE_WORDS } from "#domain/judgements/inspections.ts";
import { isNarrowed, type Narrowing } from "./narrowing.ts";
import { BAND_NO_REPORT, BAND_NOT_KNOWN, type Band } from "./sinceReport.ts";

/** "153 councils", or "the 24 councils of the North West": those that a sentence speaks of. */
export function calledWords(councils: number, narrowing: Narrowing): string {
  if (!isNarrowed(narrowing)) return counted(councils, "council");
  const number = councils === 1 ? "one council" : counted(councils, "council");
  return `the ${number}${tailWords(narrowing)}`;
}

/** " of the North West": what is said after "councils" of those that are asked for; nothing where all are. */
export function tailWords({ name, region, grade, since, isInIntervention }: Narrowing): string {
  const whose = [
    ...(name === "" ? [] : [`whose name has “${name}” in it`]),
    ...(grade === null ? [] : [gradeWords(grade)]),
    ...(since === null ? [] : [sinceWords(since)]),
  ];
  const where = region === null ? "" : ` of ${PLACED.test(region) ? "the " : ""}${region}`;
  const how =
    isInIntervention === null ? "" : ` ${isInIntervention ? "in" : "without"} intervention recorded as running`;
  return `${where}${how}${whose.length === 0 ? "" : ` ${whose.join(" and ")}`}`;
}

/** "the North West", "the East of England", but "London". */
const PLACED = /^(?:North|South|East|West)/;

function gradeWords(grade: Exclude<Narrowing["grade"], null>): string {
  return grade === "none"
    ? "whose latest report gives no overall grade here"
    : `whose latest overall judgement is ${GRADE_WORDS[grade].toLowerCase()}`;
}

function sinceWords(since: Band): string {
  if (since === BAND_NO_REPORT) return "of which no report is known here";
  if (since === BAND_NOT_KNOWN) return "whose latest report’s day of publication is not known closely enough";
  return `whose latest report was published ${since} ago`;
}

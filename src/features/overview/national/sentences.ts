import { dayWords } from "#domain/dates/format.ts";
import { counted } from "#domain/deadlines/words.ts";
import type { InadequateCases, Spread } from "#domain/national/afterInadequate.ts";
import { spreadOf } from "#domain/national/afterInadequate.ts";
import type { Country } from "#domain/national/country.ts";
import type { MonitoringVisits } from "#domain/national/monitoring.ts";
import type { BandStandings } from "#domain/national/sinceReport.ts";
import { countStandings, type StandingCounts } from "#domain/national/standing.ts";
import { COMPARED_FROM_PERCENT, comparableYearEnds, type DayStandings } from "#domain/national/throughYears.ts";
import { grouped, lowerFirst, upperFirst } from "#domain/words.ts";

/** "Of 153 councils, the latest report judges overall effectiveness inadequate in 19, …". */
export function gradesSentence({ standings, called, grade }: Country): string {
  // That each of those chosen by their grade has it need not be counted.
  if (grade !== null && grade !== "none" && standings.length > 0)
    return `${standings.length === 1 ? "This is" : "These are"} ${called}, by region; the filters leave out the others.`;
  const counts = countStandings(standings);
  const { inadequate, good, outstanding } = counts;
  const ri = counts["requires-improvement"];
  return `Of ${called}, the latest report judges overall effectiveness inadequate in ${inadequate}, requires improvement in ${ri}, good in ${good} and outstanding in ${outstanding}${withoutGrade(counts)}.`;
}

function withoutGrade(counts: StandingCounts): string {
  const parts = [
    [counts["not-reported"], "it gives no overall grade, as for all inspections since April 2026"],
    [counts["grade-not-known"], "its overall grade is not known here"],
    [counts["no-report"], "no report is known here"],
  ] as const;
  return parts
    .filter(([number]) => number > 0)
    .map(([number, words]) => `; in ${number} ${words}`)
    .join("");
}

/** "The latest report was published less than 3 years ago in 137 of 153 councils, and 5 years ago or more in 1." */
export function sinceSentence(bands: readonly BandStandings[], country: Country): string {
  const of = (names: readonly string[]) =>
    bands.filter(({ band }) => names.includes(band)).reduce((sum, each) => sum + each.councils, 0);
  const young = of(["under 1 year", "1 to 2 years", "2 to 3 years"]);
  return `The latest report was published less than 3 years ago in ${amongWords(young, country)}, and 5 years ago or more in ${of(["5 years or more"]) || "none"}.`;
}

/** How many councils' latest report was inadequate overall on the day shown, and when that was most. */
export function yearsSentence(days: readonly DayStandings[], country: Country): string {
  const now = days.at(-1);
  if (now === undefined) return "";
  const number = amongWords(now.counts.inadequate, country);
  return `On ${dayWords(now.day)} the latest report known was inadequate overall in ${number}${mostWords(days)}.`;
}

/** When the number was highest, of the year ends that can be compared: a number that grew with what is loaded tells nothing. */
function mostWords(days: readonly DayStandings[]): string {
  if (days.length < 2) return "";
  const compared = comparableYearEnds(days);
  const rule = `at least ${COMPARED_FROM_PERCENT}% of the councils had a report known`;
  const most = Math.max(0, ...compared.map(({ counts }) => counts.inadequate));
  const when = compared.filter(({ counts }) => counts.inadequate === most).at(-1);
  if (when === undefined) return `; at no year end shown ${rule}, so the year ends are not compared`;
  if (compared.length === 1) return `; on ${dayWords(when.day)}, the only year end at which ${rule}, in ${most}`;
  if (most === 0) return `; at the year ends at which ${rule}, in none`;
  return `; of the year ends at which ${rule}, the number was highest on ${dayWords(when.day)}, with ${most}`;
}

/** "7 of the 24 councils of the North West", "all of the 24 councils": never "7 of the 7". */
function amongWords(number: number, { called, standings }: Pick<Country, "called" | "standings">): string {
  if (number === 0 || number !== standings.length) return `${number} of ${called}`;
  return number === 1 ? called : called.replace(/^(the )?/, (the) => (the === "" ? "all " : "all of the "));
}

/** The spread of the cases that came to an end; those still open are told apart, so far. */
export function nextReportSentence({ ended, open }: InadequateCases, { tail }: Pick<Country, "tail">): string {
  const soFar = spreadOf(open);
  const second = soFar === null ? "" : `. In ${soFar.cases} more no next report is known: ${range(soFar)} so far`;
  const first = endedWords(spreadOf(ended));
  return tail === "" ? `${first}${second}.` : `Of councils${tail}: ${lowerFirst(first)}${second}.`;
}

function endedWords(done: Spread | null): string {
  if (done === null) return "No inadequate report with a next one is known here";
  if (done.cases === 1) return `One inadequate report has a next one known here, ${daysOf(done.median)} later`;
  return `The median time from an inadequate report to the next is ${daysOf(done.median)}, of ${done.cases} cases with ${range(done)}`;
}

function range({ least, most }: Spread): string {
  return least === most ? daysOf(most) : `${grouped(least)} to ${daysOf(most)}`;
}

function daysOf(days: number): string {
  return counted(days, "day");
}

/** How many monitoring visits are recorded, in which years, and of how many the theme is not. */
export function monitoringSentence({ visits, years }: MonitoringVisits, { tail }: Pick<Country, "tail">): string {
  const to = tail === "" ? "" : ` to councils${tail}`;
  if (visits.length === 0) return `No monitoring visit${to} that took place is recorded in what is loaded here.`;
  const known = years.map(({ year }) => year).filter((year) => /^\d/.test(year));
  const [first] = known;
  const last = known.at(-1);
  const when = first === undefined ? "" : first === last ? `, in ${last}` : `, from ${first} to ${last}`;
  const without = years.reduce((sum, { counts }) => sum + (counts.at(-1) ?? 0), 0);
  const themes = without === 0 ? "a theme is recorded for each" : `for ${without} of them no theme is recorded`;
  return `${counted(visits.length, "monitoring visit")}${to} ${visits.length === 1 ? "is" : "are"} recorded here as having taken place${when}; ${themes}.`;
}

/** How many authorities are on the course, and that their order says nothing. */
export function courseSentence(places: number, country: Country): string {
  const { called, grade } = country;
  if (places === 0) return `In none of ${called} is the latest report inadequate.`;
  const order = "in order of their names; it is no ranking.";
  // They were chosen by it: that each of them has it need not be said.
  if (grade === "inadequate") return `${upperFirst(called)} ${places === 1 ? "stands here alone." : `stand ${order}`}`;
  return `In ${amongWords(places, country)} the latest report is inadequate. They stand ${order}`;
}

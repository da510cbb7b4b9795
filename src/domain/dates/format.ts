import { daysBetween, type IsoDay, lastOfMonth, weekdayOf } from "./day.ts";
import type { ImpreciseDate, Precision } from "./imprecise.ts";
import { type Point, readEnds, readPoint } from "./point.ts";

/** A piece of a date in words; `datetime` is the value of its own `<time>`, null where it names no day and no month. */
export interface TimePart {
  readonly text: string;
  readonly datetime: string | null;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const SEASONS: ReadonlyMap<string, string> = new Map([
  ["03", "spring"],
  ["06", "summer"],
  ["09", "autumn"],
  ["12", "winter"],
]);

/** "31 March 2022". */
export function dayWords(day: IsoDay): string {
  return `${dayOfMonth(day)} ${monthName(day)} ${yearOf(day)}`;
}

/** "Thursday 31 March 2022". */
export function dayWithWeekday(day: IsoDay): string {
  return `${weekdayName(day)} ${dayWords(day)}`;
}

/** "Thursday". */
export function weekdayName(day: IsoDay): string {
  return WEEKDAYS[weekdayOf(day) - 1] ?? "";
}

/** "31 Mar". */
export function shortDay(day: IsoDay): string {
  return `${dayOfMonth(day)} ${monthName(day).slice(0, 3)}`;
}

/** "March 2022", the month in which the day lies. */
export function monthWords(day: IsoDay): string {
  return `${monthName(day)} ${yearOf(day)}`;
}

/** The date in words, never closer than its source: "22 February to 17 March 2016", "autumn 2021", "date not known". */
export function impreciseWords(date: ImpreciseDate): string {
  return joinedWords(timeParts(date));
}

/** The pieces of a date as one text. */
export function joinedWords(parts: readonly TimePart[]): string {
  return parts.map(({ text }) => text).join("");
}

/** The value of one `<time>` for the whole date: a day or a month; null where it is vaguer, about, or has two ends (see `timeParts`). */
export function machineDate(date: ImpreciseDate): string | null {
  const isNamed = date.precision === "day" || date.precision === "month";
  return isNamed && !date.isAbout ? date.edtf : null;
}

/** The date's words in pieces, so that each day and each month can stand in a `<time>` of its own. Joined, they are `impreciseWords`. */
export function timeParts(date: ImpreciseDate): readonly TimePart[] {
  const parts = PARTS[date.precision](date);
  if (!date.isAbout) return parts;
  // What is only about a day is no day: no piece of it may say so to a machine.
  const vague = parts.map((part) => words(part.text));
  return LEADS_WITH_ITS_OWN_WORD.includes(date.precision) ? vague : [words("about "), ...vague];
}

const LEADS_WITH_ITS_OWN_WORD: readonly Precision[] = ["before", "after", "unknown"];

const PARTS: { readonly [P in Precision]: (date: ImpreciseDate) => readonly TimePart[] } = {
  day: ({ edtf }) => single(readPoint(edtf)),
  month: ({ edtf }) => single(readPoint(edtf)),
  season: ({ edtf }) => single(readPoint(edtf)),
  year: ({ edtf }) => single(readPoint(edtf)),
  span: spanParts,
  "one-of": choiceParts,
  before: ({ latest, isAbout }) => (latest === null ? [words(NOT_KNOWN)] : beforeParts(latest, isAbout)),
  after: ({ edtf, isAbout }) => [
    words(isAbout ? "from about " : "from "),
    ...single(readPoint(readEnds(edtf)?.first ?? "")),
  ],
  unknown: () => [words(NOT_KNOWN)],
};

const NOT_KNOWN = "date not known";

function single(point: Point | null): readonly TimePart[] {
  return [point === null ? words(NOT_KNOWN) : pointPart(point)];
}

function spanParts(date: ImpreciseDate): readonly TimePart[] {
  const { first, last } = endsOf(date);
  if (first === null || last === null) return [words(NOT_KNOWN)];
  const isPair =
    daysBetween(first.earliest, last.latest) === 1 && first.earliest.slice(0, 7) === last.latest.slice(0, 7);
  return [pointPart(first, last), words(isPair ? " and " : " to "), pointPart(last)];
}

function choiceParts(date: ImpreciseDate): readonly TimePart[] {
  const { first, last } = endsOf(date);
  if (first === null || last === null) return [words(NOT_KNOWN)];
  const ends: readonly [TimePart, TimePart] = [pointPart(first, last), pointPart(last)];
  // "About between" is no English: about January to March.
  return date.isAbout ? [ends[0], words(" to "), ends[1]] : [words("between "), ends[0], words(" and "), ends[1]];
}

function beforeParts(latest: IsoDay, isAbout: boolean): readonly TimePart[] {
  const about = isAbout ? "about " : "";
  if (latest !== lastOfMonth(latest)) return [words(`by ${about}`), { text: dayWords(latest), datetime: latest }];
  const isYearEnd = latest.endsWith("-12-31");
  const end: TimePart = isYearEnd ? words(yearOf(latest)) : { text: monthWords(latest), datetime: latest.slice(0, 7) };
  return [words(`before ${about}the end of `), end];
}

function endsOf(date: ImpreciseDate): { readonly first: Point | null; readonly last: Point | null } {
  const ends = readEnds(date.edtf);
  return { first: readPoint(ends?.first ?? ""), last: readPoint(ends?.last ?? "") };
}

/** A point in words; beside a later end it leaves out the year, and for a day the month, that the later one names. */
function pointPart(point: Point, beside?: Point): TimePart {
  const day = point.earliest;
  const isSameYear = beside !== undefined && yearOf(day) === yearOf(beside.latest);
  const year = isSameYear ? "" : ` ${yearOf(day)}`;
  if (point.precision === "year") return words(yearOf(day));
  if (point.precision === "season") return words(seasonWords(point, year));
  if (point.precision === "month") return { text: `${monthName(day)}${year}`, datetime: day.slice(0, 7) };
  const isSameMonth = isSameYear && beside.precision === "day" && day.slice(0, 7) === beside.earliest.slice(0, 7);
  return { text: isSameMonth ? dayOfMonth(day) : `${dayOfMonth(day)} ${monthName(day)}${year}`, datetime: day };
}

function seasonWords(point: Point, year: string): string {
  const season = SEASONS.get(point.earliest.slice(5, 7)) ?? "";
  const isWinter = yearOf(point.earliest) !== yearOf(point.latest);
  return isWinter ? `${season} ${yearOf(point.earliest)} to ${yearOf(point.latest)}` : `${season}${year}`;
}

function words(text: string): TimePart {
  return { text, datetime: null };
}

function dayOfMonth(day: IsoDay): string {
  return String(Number(day.slice(8)));
}

function monthName(day: IsoDay): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? "";
}

function yearOf(day: IsoDay): string {
  return day.slice(0, 4);
}

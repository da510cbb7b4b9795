import { addDays, daysBetween, type IsoDay } from "./day.ts";
import type { ImpreciseDate } from "./imprecise.ts";
import { stretchForm } from "./phrasePart.ts";
import { type Form, merged, notUnderstood, type Reading, type Understood, understood } from "./reading.ts";

const BETWEEN = /^between (.+?) and (.+)$/;
const TO = /^(?:from )?(.+?) (to|until|till|through|and|or) (.+)$/;
const DAY_ONLY = /^\d{1,2}$/;
/** "Mid to late May": the first part is of the same month as the last. */
const PART_ONLY = /^(?:start|beginning|early|mid|middle|late|end)$/;
const FIRST_WORD = /^[a-z]+ /;

/** "22 February to 17 March 2016", "25 and 26 July 2018", "spring/summer 2023", "between 6 November and 9 December 2018". */
export const rangeForm: Form = (text, near) => {
  const [, first, last] = BETWEEN.exec(text) ?? [];
  if (first !== undefined && last !== undefined) return joined({ first, last, joint: "between" }, near);
  const [, from, joint, until] = TO.exec(text) ?? [];
  if (from === undefined || joint === undefined || until === undefined) return null;
  return joined({ first: from, last: until, joint }, near);
};

interface Joined {
  readonly first: string;
  readonly last: string;
  readonly joint: string;
}

function joined({ first, last, joint }: Joined, near: Parameters<Form>[1]): Reading | null {
  const end = stretchForm(last, near);
  if (end === null || end.kind === "not-understood") return end;
  const start = firstEnd(first, { text: last, reading: end });
  if (start === null || start.kind === "not-understood") return start;
  return between(start, end, joint);
}

interface LastEnd {
  readonly text: string;
  readonly reading: Understood;
}

/** The first end often leaves out the month and the year that the last one names. */
function firstEnd(text: string, last: LastEnd): Reading | null {
  const { earliest, latest } = last.reading.date;
  if (earliest === null || latest === null) return null;
  if (DAY_ONLY.test(text)) return stretchForm(`${earliest.slice(0, 8)}${text.padStart(2, "0")}`, null);
  if (PART_ONLY.test(text)) return stretchForm(`${text} ${last.text.replace(FIRST_WORD, "")}`, null);
  const own = stretchForm(text, null);
  const isWhole = own !== null && (own.kind === "date" || own.name !== "no-year");
  return isWhole ? own : withYearOf(text, { earliest, latest });
}

/** The year of the last end, or the one before it where the first end would otherwise come later. */
function withYearOf(text: string, { earliest, latest }: { earliest: IsoDay; latest: IsoDay }): Reading | null {
  const year = Number(earliest.slice(0, 4));
  const sameYear = stretchForm(`${text} ${year}`, null);
  const isLater = sameYear?.kind === "date" && sameYear.date.earliest !== null && sameYear.date.earliest > latest;
  return isLater ? stretchForm(`${text} ${year - 1}`, null) : sameYear;
}

function between(first: Understood, last: Understood, joint: string): Reading {
  const [from, to] = [first.date, last.date];
  if (from.earliest === null || to.latest === null) return notUnderstood("no-date-in-it", "one of its ends is open");
  if (from.earliest > to.latest) return notUnderstood("ends-before-it-starts", "it ends before it starts");
  const isDays = from.precision === "day" && to.precision === "day";
  if (joint === "and" && !isFollowedBy(from, to))
    return notUnderstood("two-dates", "it names two dates, and one is kept here");
  const isChoice = joint === "between" || joint === "or" || !isDays;
  const edtf = isChoice && isDays ? `[${from.edtf}..${to.edtf}]` : interval(from, to);
  const reading = understood(edtf);
  return reading.kind === "date" ? { ...reading, warnings: merged([...first.warnings, ...last.warnings]) } : reading;
}

/** Whether one stretch follows the other without a gap, so that "and" makes one of the two. */
function isFollowedBy(from: ImpreciseDate, to: ImpreciseDate): boolean {
  return from.latest !== null && to.earliest !== null && daysBetween(from.latest, to.earliest) === 1;
}

function interval(from: ImpreciseDate, to: ImpreciseDate): string {
  const isSimple = ![from, to].some((end) => end.precision === "one-of" || end.isAbout);
  if (isSimple) return `${from.edtf}/${to.edtf}`;
  // Parts and quarters have two ends of their own: from the first day of the one to the last day of the other.
  const about = from.isAbout || to.isAbout ? "~" : "";
  return `[${from.earliest}..${to.latest}${about}]`;
}

const BEFORE = /^(before|prior to|ahead) (end )?(.+)$/;
const BY = /^(?:by|no later than|not later than|on or before|until|up to|latest) (end )?(.+)$/;
const AFTER = /^(after|following) (.+)$/;
const FROM = /^(?:from|since|starting|commencing|beginning from|on or after) (.+?)(?: onwards?)?$/;
const ONWARDS = /^(.+) onwards?$/;

/** "Before the end of March 2022", "by 6 September 2022", "after Easter", "from January 2022 onwards": one end is open. */
export const openForm: Form = (text, near) => {
  const [, , beforeEnd, beforeWhat] = BEFORE.exec(text) ?? [];
  if (beforeWhat !== undefined) return opened(beforeWhat, near, beforeEnd === undefined ? beforeStart : byEnd);
  const [, , byWhat] = BY.exec(text) ?? [];
  if (byWhat !== undefined) return opened(byWhat, near, byEnd);
  const [, , afterWhat] = AFTER.exec(text) ?? [];
  if (afterWhat !== undefined) return opened(afterWhat, near, afterEnd);
  const from = FROM.exec(text)?.[1] ?? ONWARDS.exec(text)?.[1];
  return from === undefined ? null : opened(from, near, fromStart);
};

type Open = (date: ImpreciseDate) => string | null;

function opened(text: string, near: Parameters<Form>[1], open: Open): Reading | null {
  const reading = stretchForm(text, near);
  if (reading === null || reading.kind === "not-understood") return reading;
  const edtf = open(reading.date);
  return edtf === null
    ? notUnderstood("no-date-in-it", "one of its ends is open")
    : understood(edtf, reading.warnings.filter(isNotOfYear));
}

/** The years are looked at again when the open date is made. */
function isNotOfYear({ name }: Understood["warnings"][number]): boolean {
  return name !== "year-out-of-range";
}

const beforeStart: Open = ({ earliest }) => (earliest === null ? null : `../${addDays(earliest, -1)}`);
const byEnd: Open = ({ latest, isAbout }) => (latest === null ? null : `../${latest}${isAbout ? "~" : ""}`);
const afterEnd: Open = ({ latest }) => (latest === null ? null : `${addDays(latest, 1)}/..`);
const fromStart: Open = ({ earliest, edtf, precision }) => {
  if (earliest === null) return null;
  return precision === "one-of" || precision === "span" ? `${earliest}/..` : `${edtf}/..`;
};

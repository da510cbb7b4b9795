import { addDays, type IsoDay, lastOfMonth } from "./day.ts";
import type { ImpreciseDate } from "./imprecise.ts";
import { dayForm, isMonday } from "./phraseDay.ts";
import { pointForm } from "./phrasePoint.ts";
import {
  type Form,
  firstOf,
  merged,
  notUnderstood,
  type Reading,
  understood,
  type Warning,
  warning,
} from "./reading.ts";

type Part = "start" | "early" | "mid" | "late" | "end";

const PART = /^(start|beginning|early|mid|middle|late|latter part|end) (.+)$/;
const PART_NAMES: ReadonlyMap<string, Part> = new Map([
  ["start", "start"],
  ["beginning", "start"],
  ["early", "early"],
  ["mid", "mid"],
  ["middle", "mid"],
  ["late", "late"],
  ["latter part", "late"],
  ["end", "end"],
]);
/** Which days of a month; 31 is its last, however long it is. */
const DAYS: { readonly [P in Part]: readonly [number, number] } = {
  start: [1, 7],
  early: [1, 10],
  mid: [11, 20],
  late: [21, 31],
  end: [25, 31],
};
/** Which months of a stretch of three or twelve, the first of them 0. */
const MONTHS_OF_SEASON: { readonly [P in Part]: readonly [number, number] } = {
  start: [0, 0],
  early: [0, 1],
  mid: [1, 1],
  late: [1, 2],
  end: [2, 2],
};
const MONTHS_OF_YEAR: { readonly [P in Part]: readonly [number, number] } = {
  start: [0, 0],
  early: [0, 2],
  mid: [4, 7],
  late: [9, 11],
  end: [11, 11],
};

/** "Early in 2017", "mid-May 2016", "the end of March 2022": some days or months of it, about. */
const partForm: Form = (text, near) => {
  const [, word, whole] = PART.exec(text) ?? [];
  const part = PART_NAMES.get(word ?? "");
  if (part === undefined || whole === undefined) return null;
  const reading = pointForm(whole, near);
  if (reading === null || reading.kind === "not-understood") return reading;
  return partOf(reading.date, part, reading.warnings);
};

function partOf(date: ImpreciseDate, part: Part, warnings: readonly Warning[]): Reading {
  const { earliest, precision } = date;
  if (earliest === null) return notUnderstood("no-date-in-it", "it has no beginning");
  if (precision === "month") return about(daysOfMonth(earliest, DAYS[part]), warnings);
  if (precision === "season") return about(monthsFrom(earliest, MONTHS_OF_SEASON[part]), warnings);
  if (precision === "year" || isFinancialYear(date)) return about(monthsFrom(earliest, MONTHS_OF_YEAR[part]), warnings);
  return notUnderstood("no-date-in-it", "only a month, a season or a year has a beginning, a middle and an end");
}

function isFinancialYear({ earliest, latest }: ImpreciseDate): boolean {
  return earliest?.endsWith("-04-01") === true && latest?.endsWith("-03-31") === true;
}

function about([first, last]: readonly [string, string], warnings: readonly Warning[]): Reading {
  const edtf = first === last ? `${first}~` : first.length === 7 ? `${first}/${last}~` : `[${first}..${last}~]`;
  const reading = understood(edtf);
  return reading.kind === "date" ? { ...reading, warnings: merged([...warnings, ...reading.warnings]) } : reading;
}

function daysOfMonth(first: IsoDay, [from, to]: readonly [number, number]): readonly [string, string] {
  const last = lastOfMonth(first);
  return [addDays(first, from - 1), to === 31 ? last : addDays(first, to - 1)];
}

function monthsFrom(first: IsoDay, [from, to]: readonly [number, number]): readonly [string, string] {
  return [monthAfter(first, from), monthAfter(first, to)];
}

function monthAfter(first: IsoDay, months: number): string {
  const month = Number(first.slice(5, 7)) - 1 + months;
  return `${Number(first.slice(0, 4)) + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** "W/c 5 September 2022": some day of those seven. "Week ending": of the seven up to that day. */
const weekForm: Form = (text, near) => {
  const [, side, rest] = /^week-(from|to) (.+)$/.exec(text) ?? [];
  if (side === undefined || rest === undefined) return null;
  const reading = dayForm(rest, near);
  if (reading === null) return notUnderstood("no-date-in-it", "a week is named by a day, such as w/c 5 September 2022");
  if (reading.kind === "not-understood" || reading.date.earliest === null) return reading;
  const day = reading.date.earliest;
  if (side === "to") return understood(`[${addDays(day, -6)}..${day}]`, reading.warnings);
  const doubt = warning("week-from-monday", "the week does not begin on a Monday");
  return understood(`[${day}..${addDays(day, 6)}]`, isMonday(day) ? reading.warnings : [...reading.warnings, doubt]);
};

/** "In the new year": about January to March of the next. In January it is not told which. */
const newYearForm: Form = (text, near) => {
  if (!/^(?:early )?new year$/.test(text)) return null;
  if (near === null) return notUnderstood("no-year", "it does not say which new year");
  if (near.slice(5, 7) === "01") return notUnderstood("no-year", "said in January, it does not tell which new year");
  const year = Number(near.slice(0, 4)) + 1;
  return understood(`${year}-01/${year}-03~`);
};

/** A point of the calendar, or a part of one. */
export const stretchForm: Form = firstOf([pointForm, partForm, weekForm, newYearForm]);

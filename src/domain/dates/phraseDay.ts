import { daysBetween, type IsoDay, isIsoDay, lastOfMonth, weekdayOf } from "./day.ts";
import { dayWords, monthWords, weekdayName } from "./format.ts";
import { fullYear, MONTH, monthNumber, two, YEAR } from "./phraseText.ts";
import {
  type Form,
  firstOf,
  notUnderstood,
  type Reading,
  understood,
  type Warning,
  warning,
  withWarnings,
} from "./reading.ts";

/** Days that a program writes where it has none: the beginnings and the end of its calendar. */
const PLACEHOLDERS: readonly string[] = [
  "0001-01-01",
  "1899-12-30",
  "1899-12-31",
  "1900-01-00",
  "1900-01-01",
  "1904-01-01",
  "1970-01-01",
  "9999-12-31",
];

/** A day by its numbers as written. Says what is wrong where there is none; a placeholder is no date. */
function dayReading(year: string, month: string, day: string): Reading {
  const text = `${fullYear(year)}-${two(month)}-${two(day)}`;
  if (PLACEHOLDERS.includes(text)) {
    return notUnderstood("placeholder", `${text} is what a spreadsheet or database writes where it has no date`);
  }
  if (isIsoDay(text)) return understood(text);
  const first = `${text.slice(0, 7)}-01`;
  if (!isIsoDay(first)) return noSuchMonth(year, month);
  const length = Number(lastOfMonth(first).slice(8));
  return notUnderstood("no-such-day", `there is no day ${Number(day)}: ${monthWords(first)} has ${length} days`);
}

function noSuchMonth(year: string, month: string): Reading {
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  if (isMonth) return notUnderstood("no-such-day", `the year ${year} is not one that is read here`);
  return notUnderstood("no-such-month", `there is no month ${Number(month)}: days come first here, as in 31/03/2022`);
}

/** "5 September" without a year: the one nearest to the day of the minutes, with a remark; not understood without that day. */
function dayWithoutYear(month: string, day: string, near: IsoDay | null): Reading {
  // Where even a leap year has no such day, the missing year does not matter.
  const inLeapYear = dayReading("2024", month, day);
  if (inLeapYear.kind === "not-understood") return inLeapYear;
  if (near === null) return notUnderstood("no-year", "it names no year");
  const nearest = yearsAbout(near)
    .map((year) => `${year}-${two(month)}-${two(day)}`)
    .filter(isIsoDay)
    .sort((one, other) => distance(near, one) - distance(near, other))[0];
  if (nearest === undefined) return dayReading(near.slice(0, 4), month, day);
  return understood(nearest, [assumed(nearest.slice(0, 4), near)]);
}

/** The years that a date without one may be of: the year of the minutes, the one before and the one after. */
export function yearsAbout(near: IsoDay): readonly string[] {
  return [0, -1, 1].map((step) => String(Number(near.slice(0, 4)) + step));
}

/** The remark that a year was supplied. */
export function assumed(year: string, near: IsoDay): Warning {
  return warning("year-assumed", `it names no year: read as ${year}, the nearest to ${dayWords(near)}`);
}

function distance(one: IsoDay, other: IsoDay): number {
  return Math.abs(daysBetween(one, other));
}

const TIME = "(?:[t ]\\d{1,2}:\\d{2}.*)?";
const ISO = new RegExp(`^(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})${TIME}$`);
const NUMBERS = new RegExp(`^(\\d{1,2})[/.-](\\d{1,2})[/.-]${YEAR}${TIME}$`);
const WORDS = new RegExp(`^(\\d{1,2})[ -]?${MONTH}(?:[ -]?${YEAR})?$`);
const MONTH_FIRST = new RegExp(`^${MONTH} (\\d{1,2}) (\\d{4})$`);
const NO_YEAR = /^(\d{1,2})\/(\d{1,2})$/;
const WEEKDAY = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]* (?=\d|[a-z]+ \d)/;

const isoForm: Form = (text) => {
  const [, year, month, day] = ISO.exec(text) ?? [];
  return year === undefined || month === undefined || day === undefined ? null : dayReading(year, month, day);
};

const numbersForm: Form = (text) => {
  const [, day, month, year] = NUMBERS.exec(text) ?? [];
  return year === undefined || month === undefined || day === undefined ? null : dayReading(year, month, day);
};

const wordsForm: Form = (text, near) => {
  const [, day, month, year] = WORDS.exec(text) ?? [];
  if (day === undefined || month === undefined) return null;
  return year === undefined ? dayWithoutYear(monthNumber(month), day, near) : dayReading(year, monthNumber(month), day);
};

const monthFirstForm: Form = (text) => {
  const [, month, day, year] = MONTH_FIRST.exec(text) ?? [];
  return year === undefined || month === undefined || day === undefined
    ? null
    : dayReading(year, monthNumber(month), day);
};

const noYearForm: Form = (text, near) => {
  const [, day, month] = NO_YEAR.exec(text) ?? [];
  return day === undefined || month === undefined ? null : dayWithoutYear(month, day, near);
};

const plainDay = firstOf([isoForm, numbersForm, wordsForm, monthFirstForm, noYearForm]);

/** A single day, in numbers (day first) or words, with or without its weekday. A weekday that does not fit is remarked upon. */
export const dayForm: Form = (text, near) => {
  const [prefix, weekday] = WEEKDAY.exec(text) ?? [];
  if (prefix === undefined || weekday === undefined) return plainDay(text, near);
  const reading = plainDay(text.slice(prefix.length), near);
  return reading === null ? null : checkedWeekday(reading, weekday);
};

function checkedWeekday(reading: Reading, weekday: string): Reading {
  const day = reading.kind === "date" ? reading.date.earliest : null;
  if (day === null || weekdayName(day).toLowerCase().startsWith(weekday)) return reading;
  const words = `${dayWords(day)} is a ${weekdayName(day)}: the weekday does not fit`;
  return withWarnings(reading, [warning("weekday-differs", words)]);
}

/** Whether the day is a Monday. */
export function isMonday(day: IsoDay): boolean {
  return weekdayOf(day) === 1;
}

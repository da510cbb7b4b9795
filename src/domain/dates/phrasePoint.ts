import { daysBetween, type IsoDay, isoDay } from "./day.ts";
import { assumed, dayForm, yearsAbout } from "./phraseDay.ts";
import { fullYear, MONTH, monthNumber, SEASON, seasonNumber, two, YEAR } from "./phraseText.ts";
import { readPoint } from "./point.ts";
import { type Form, firstOf, notUnderstood, type Reading, understood, warning } from "./reading.ts";

const MONTH_YEAR = new RegExp(`^${MONTH}[ -]?${YEAR}?$`);
const NUMBER_YEAR = /^(\d{1,2})[/.-](\d{4})$/;
const YEAR_NUMBER = /^(\d{4})-(\d{2})$/;
const SEASON_YEAR = new RegExp(`^${SEASON}(?: ${YEAR}(?:[/-](\\d{4}|\\d{2}))?)?$`);
const TERM_YEAR = new RegExp(`^(spring|summer|autumn) term ${YEAR}$`);
const YEAR_ALONE = /^(\d{4})$/;
const TWO_YEARS = /^(\d{4}|\d{2})[/-](\d{4}|\d{2})$/;
const QUARTER = /^(?:q|quarter |qtr )([1-4]) ?(?:(\d{4}|\d{2})(?:[/-](\d{4}|\d{2}))?)?$/;
/** School terms, which end and begin about Christmas and Easter: the months in which each may lie. */
const TERMS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["spring", ["01", "04"]],
  ["summer", ["04", "07"]],
  ["autumn", ["09", "12"]],
]);

const monthForm: Form = (text, near) => {
  const [, name, year] = MONTH_YEAR.exec(text) ?? [];
  if (name === undefined) return null;
  const month = monthNumber(name);
  if (year === undefined) return withoutYear(month, near);
  const edtf = `${fullYear(year)}-${month}`;
  const isDoubtful = year.length === 2 && Number(year) >= 1 && Number(year) <= 31;
  const doubt = warning("may-be-a-day", `it may be day ${Number(year)} of some year`);
  return understood(edtf, isDoubtful ? [doubt] : []);
};

const monthNumberForm: Form = (text) => {
  const [, month, year] = NUMBER_YEAR.exec(text) ?? [];
  return month === undefined || year === undefined ? null : monthOfYear(year, month);
};

const yearMonthForm: Form = (text) => {
  const [, year, month] = YEAR_NUMBER.exec(text) ?? [];
  // 2022-23 is a financial year to the people who write it; the season that EDTF makes of it stands only in our own files.
  if (year === undefined || month === undefined || isNextYear(year, month)) return null;
  return monthOfYear(year, month);
};

function monthOfYear(year: string, month: string): Reading {
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  return isMonth
    ? understood(`${year}-${two(month)}`)
    : notUnderstood("no-such-month", `there is no month ${Number(month)}`);
}

const seasonForm: Form = (text, near) => {
  const [, name, year, next] = SEASON_YEAR.exec(text) ?? [];
  if (name === undefined) return null;
  if (year === undefined) return withoutYear(seasonNumber(name), near);
  if (next !== undefined && (name !== "winter" || !isNextYear(fullYear(year), next))) {
    return notUnderstood("two-dates", `${name} lies in one year, and two are named`);
  }
  const isDoubtful = name === "winter" && next === undefined;
  const doubt = warning("which-year", `it is taken as the winter that begins in ${fullYear(year)}`);
  return understood(`${fullYear(year)}-${seasonNumber(name)}`, isDoubtful ? [doubt] : []);
};

const termForm: Form = (text) => {
  const [, name, year] = TERM_YEAR.exec(text) ?? [];
  const [first, last] = TERMS.get(name ?? "") ?? [];
  if (year === undefined || first === undefined || last === undefined) return null;
  return understood(`${fullYear(year)}-${first}/${fullYear(year)}-${last}~`);
};

const yearForm: Form = (text) => {
  const [, year] = YEAR_ALONE.exec(text) ?? [];
  return year === undefined ? null : understood(year);
};

const financialYearForm: Form = (text) => {
  const [, first, next] = TWO_YEARS.exec(text) ?? [];
  if (first === undefined || next === undefined || !isNextYear(fullYear(first), next)) return null;
  return understood(`${fullYear(first)}-04/${fullYear(next)}-03`);
};

/** Financial quarters: April to June is the first. Of a single year it cannot be told which kind is meant, so both are allowed. */
const quarterForm: Form = (text) => {
  const [, quarter, year, next] = QUARTER.exec(text) ?? [];
  if (quarter === undefined) return null;
  if (year === undefined) return notUnderstood("no-year", "it names no year");
  const ofFinancialYear = quarterMonths(Number(fullYear(year)), Number(quarter) * 3 + 1);
  if (next !== undefined) {
    if (!isNextYear(fullYear(year), next))
      return notUnderstood("no-date-in-it", "its two years do not follow each other");
    return understood(ofFinancialYear.join("/"));
  }
  const [ofCalendarYear] = quarterMonths(Number(fullYear(year)), Number(quarter) * 3 - 2);
  const doubt = warning("which-year", "it does not say whether the quarter is of the calendar or the financial year");
  return understood(`${ofCalendarYear}/${ofFinancialYear[1]}`, [doubt]);
};

/** First and last month of a quarter that begins so many months into a year, counted from 1; beyond 12 it lies in the next. */
function quarterMonths(year: number, month: number): readonly [string, string] {
  const [y, m] = month > 12 ? [year + 1, month - 12] : [year, month];
  return [`${y}-${two(m)}`, `${y}-${two(m + 2)}`];
}

/** A month or season without a year: the one nearest to the day of the minutes. */
function withoutYear(monthOrSeason: string, near: IsoDay | null): Reading {
  if (near === null) return notUnderstood("no-year", "it names no year");
  const nearest = [...yearsAbout(near)].sort(
    (one, other) => distance(near, `${one}-${monthOrSeason}`) - distance(near, `${other}-${monthOrSeason}`),
  )[0];
  const year = nearest ?? near.slice(0, 4);
  return understood(`${year}-${monthOrSeason}`, [assumed(year, near)]);
}

function distance(near: IsoDay, edtf: string): number {
  const { earliest, latest } = readPoint(edtf) ?? { earliest: isoDay("1000-01-01"), latest: isoDay("1000-01-01") };
  return Math.max(daysBetween(near, earliest), daysBetween(latest, near), 0);
}

function isNextYear(year: string, next: string): boolean {
  return Number(fullYear(next)) === Number(year) + 1;
}

/** A day, a month, a season, a school term, a quarter, a year or a financial year. */
export const pointForm: Form = firstOf([
  dayForm,
  monthForm,
  monthNumberForm,
  yearMonthForm,
  seasonForm,
  termForm,
  yearForm,
  financialYearForm,
  quarterForm,
]);

import type { IsoDay } from "./day.ts";
import { readEdtf } from "./edtf.ts";
import type { ImpreciseDate } from "./imprecise.ts";

/** What a person's words for a date came to: an interval or a day, perhaps with remarks, or an honest "not understood". */
export type Reading = Understood | NotUnderstood;

export interface Understood {
  readonly kind: "date";
  readonly date: ImpreciseDate;
  readonly warnings: readonly Warning[];
}

export interface NotUnderstood {
  readonly kind: "not-understood";
  readonly name: ReasonName;
  /** The reason in words, for the person who wrote the date. */
  readonly reason: string;
}

export type ReasonName =
  | "no-date-in-it"
  | "no-such-day"
  | "no-such-month"
  | "placeholder"
  | "no-year"
  | "ends-before-it-starts"
  | "two-dates"
  | "day-number";

export interface Warning {
  readonly name: WarningName;
  readonly words: string;
}

export type WarningName =
  | "year-out-of-range"
  | "year-assumed"
  | "weekday-differs"
  | "may-be-a-day"
  | "which-year"
  | "week-from-monday"
  | "says-no-date"
  | "time-left-out";

/** What helps to read words that leave something out. */
export interface Context {
  /** The day of the minutes in which the words stand: a date without a year is the one nearest to it. */
  readonly near?: IsoDay;
}

/** One form of words: a reading, or null where the text is not of that form. */
export type Form = (text: string, near: IsoDay | null) => Reading | null;

/** The years beyond which a date in an improvement plan is more likely a slip (reliability.md, row 3). */
const FIRST_LIKELY_YEAR = 2000;
const LAST_LIKELY_YEAR = 2050;

/** A date that was understood, from its EDTF. A text that is none names no day of the calendar. */
export function understood(edtf: string, warnings: readonly Warning[] = []): Reading {
  const date = readEdtf(edtf);
  return date === null
    ? notUnderstood("no-such-day", `there is no such date as ${edtf}`)
    : { kind: "date", date, warnings: [...warnings, ...yearWarnings(date)] };
}

export function notUnderstood(name: ReasonName, reason: string): NotUnderstood {
  return { kind: "not-understood", name, reason };
}

export function warning(name: WarningName, words: string): Warning {
  return { name, words };
}

/** The same reading with further remarks; what was not understood stays so. */
export function withWarnings(reading: Reading, warnings: readonly Warning[]): Reading {
  return reading.kind === "date" ? { ...reading, warnings: merged([...reading.warnings, ...warnings]) } : reading;
}

/** Each remark once. */
export function merged(warnings: readonly Warning[]): readonly Warning[] {
  return warnings.filter((one, place) => warnings.findIndex((other) => other.words === one.words) === place);
}

/** The first form that the text is of. */
export function firstOf(forms: readonly Form[]): Form {
  return (text, near) => {
    for (const form of forms) {
      const reading = form(text, near);
      if (reading !== null) return reading;
    }
    return null;
  };
}

function yearWarnings({ earliest, latest }: ImpreciseDate): readonly Warning[] {
  const years = [earliest, latest].filter((day) => day !== null).map((day) => Number(day.slice(0, 4)));
  const odd = years.find((year) => year < FIRST_LIKELY_YEAR || year > LAST_LIKELY_YEAR);
  return odd === undefined
    ? []
    : [warning("year-out-of-range", `the year ${odd} is outside 2000 to 2050: is it a misprint?`)];
}

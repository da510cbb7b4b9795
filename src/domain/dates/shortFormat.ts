import { impreciseWords } from "./format.ts";
import type { ImpreciseDate } from "./imprecise.ts";

const LONG_MONTHS = /\b(January|February|March|April|June|July|August|September|October|November|December)\b/g;

/**
 * The date in few words for a narrow column: "7 Sep", "by 6 Sep", "about Sep". The year is left out where it is the
 * one that the reader stands in, and kept everywhere else.
 */
export function shortWords(date: ImpreciseDate, readersYear: string): string {
  return impreciseWords(date)
    .replace(LONG_MONTHS, (month) => month.slice(0, 3))
    .replace(new RegExp(`(?<!\\b(?:to|and|or|by|before|after|from|about|in)) ${readersYear}$`), "");
}

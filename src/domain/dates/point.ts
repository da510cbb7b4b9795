import { type IsoDay, isIsoDay, isoDay, lastOfMonth } from "./day.ts";

/** One end of a date: a day, or a stretch of the calendar named as one. */
export interface Point {
  readonly precision: "day" | "month" | "season" | "year";
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
  readonly isAbout: boolean;
}

// The years are those of which `isIsoDay` knows.
const POINT = /^([1-8]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/;
/** EDTF numbers the seasons 21 to 24; English ones begin with March, June, September and December. */
const SEASON_STARTS: ReadonlyMap<string, string> = new Map([
  ["21", "03"],
  ["22", "06"],
  ["23", "09"],
  ["24", "12"],
]);

/** Reads `2022-03-31`, `2022-10`, `2021-23` or `2019`, each with an optional `~`; null for anything else. */
export function readPoint(text: string): Point | null {
  const [, year, month, day, about] = POINT.exec(text) ?? [];
  if (year === undefined) return null;
  const isAbout = about === "~";
  if (month === undefined)
    return { precision: "year", earliest: isoDay(`${year}-01-01`), latest: isoDay(`${year}-12-31`), isAbout };
  if (day !== undefined) return readDay(`${year}-${month}-${day}`, isAbout);
  const seasonStart = SEASON_STARTS.get(month);
  return seasonStart === undefined ? readMonth(year, month, isAbout) : readSeason(year, seasonStart, isAbout);
}

/** The two ends of an interval (`a/b`) or a choice (`[a..b]`) as written; an open end is empty. Null where there are not two. */
export function readEnds(
  text: string,
): { readonly first: string; readonly last: string; readonly isChoice: boolean } | null {
  const isChoice = text.startsWith("[") && text.endsWith("]");
  const ends = isChoice ? text.slice(1, -1).split("..") : text.split("/").map((end) => (end === ".." ? "" : end));
  const [first, last] = ends;
  return first === undefined || last === undefined || ends.length !== 2 ? null : { first, last, isChoice };
}

function readDay(text: string, isAbout: boolean): Point | null {
  return isIsoDay(text) ? { precision: "day", earliest: text, latest: text, isAbout } : null;
}

function readMonth(year: string, month: string, isAbout: boolean): Point | null {
  const first = `${year}-${month}-01`;
  return isIsoDay(first) ? { precision: "month", earliest: first, latest: lastOfMonth(first), isAbout } : null;
}

function readSeason(year: string, startMonth: string, isAbout: boolean): Point | null {
  // Winter belongs to the year in which it begins, so it ends in the next.
  const isWinter = startMonth === "12";
  const endYear = isWinter ? String(Number(year) + 1) : year;
  const endMonth = isWinter ? "02" : String(Number(startMonth) + 2).padStart(2, "0");
  const lastMonth = `${endYear}-${endMonth}-01`;
  if (!isIsoDay(lastMonth)) return null;
  return { precision: "season", earliest: isoDay(`${year}-${startMonth}-01`), latest: lastOfMonth(lastMonth), isAbout };
}

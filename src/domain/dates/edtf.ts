import { type IsoDay, isIsoDay } from "./day.ts";
import type { ImpreciseDate } from "./imprecise.ts";
import { type Point, readEnds, readPoint } from "./point.ts";

/** No date is told. */
export const UNKNOWN_DATE: ImpreciseDate = {
  precision: "unknown",
  earliest: null,
  latest: null,
  isAbout: false,
  edtf: "",
};

const UNKNOWN_WORDS: readonly string[] = ["", "XXXX", "unknown"];

/** A date told to the day. */
export function exactDay(day: IsoDay): ImpreciseDate {
  return { precision: "day", earliest: day, latest: day, isAbout: false, edtf: day };
}

/**
 * Reads the EDTF (ISO 8601-2) in which the data keeps its dates; null where the text is none of it.
 * `2022-03-31` a day; `a/b` with days a span, exact at both ends; `[a..b]` some one day between; `2022-10` a month;
 * `2021-21` to `-24` spring to winter; `2019` a year; `../b` or `[..b]` before; `a/..` or `[a..]` after; a last `~` about;
 * an interval between months, seasons or years some day between; nothing, `XXXX` or `unknown` the unknown date.
 * A vague text never becomes a day.
 */
export function readEdtf(text: string): ImpreciseDate | null {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const date = readAnew(text.trim());
  if (remembered.size > MOST_REMEMBERED) remembered.clear();
  if (date !== null) remembered.set(text, date);
  return date;
}

// The same few thousand dates stand in a country's tables again and again: each is read, and kept in memory, once.
const remembered = new Map<string, ImpreciseDate>();
const MOST_REMEMBERED = 20_000;

/** Lets go of the dates read so far, when a dataset has been read: its rows keep them. */
export function forgetDates(): void {
  remembered.clear();
}

/** How long a day and a span of two days are written: by far the most of what the data holds, and so asked about first. */
const DAY_LETTERS = 10;
const SPAN_LETTERS = 21;

/** A day, or a span of two; null for everything else, which is looked at more closely. */
function readPlain(edtf: string): ImpreciseDate | null {
  if (edtf.length === DAY_LETTERS) return isIsoDay(edtf) ? exactDay(edtf) : null;
  if (edtf.length !== SPAN_LETTERS || edtf.charAt(DAY_LETTERS) !== "/") return null;
  // Each end is read as a day of its own, so that the same day is kept once however many spans begin or end with it.
  const earliest = readEdtf(edtf.slice(0, DAY_LETTERS))?.earliest ?? null;
  const latest = readEdtf(edtf.slice(DAY_LETTERS + 1))?.latest ?? null;
  if (earliest === null || latest === null || earliest >= latest) return null;
  return { precision: "span", earliest, latest, isAbout: false, edtf };
}

function readAnew(edtf: string): ImpreciseDate | null {
  const plain = readPlain(edtf);
  if (plain !== null) return plain;
  if (UNKNOWN_WORDS.includes(edtf)) return UNKNOWN_DATE;
  const point = readPoint(edtf);
  if (point !== null) return { ...point, edtf };
  const ends = readEnds(edtf);
  if (ends === null) return null;
  if (ends.first === "") return openBefore(readPoint(ends.last));
  if (ends.last === "") return openAfter(readPoint(ends.first), ends.first);
  return between(readPoint(ends.first), readPoint(ends.last), { edtf, ...ends });
}

function openBefore(last: Point | null): ImpreciseDate | null {
  if (last === null) return null;
  const { latest, isAbout } = last;
  return { precision: "before", earliest: null, latest, isAbout, edtf: `../${latest}${isAbout ? "~" : ""}` };
}

function openAfter(first: Point | null, written: string): ImpreciseDate | null {
  if (first === null) return null;
  return { precision: "after", earliest: first.earliest, latest: null, isAbout: first.isAbout, edtf: `${written}/..` };
}

interface Written {
  readonly edtf: string;
  readonly first: string;
  readonly last: string;
  readonly isChoice: boolean;
}

function between(first: Point | null, last: Point | null, written: Written): ImpreciseDate | null {
  if (first === null || last === null || last.latest < first.earliest) return null;
  // From March to March is March: one stretch, named once.
  if (written.first === written.last) return { ...first, edtf: written.first };
  const isAbout = first.isAbout || last.isAbout;
  const isSpan = !written.isChoice && first.precision === "day" && last.precision === "day";
  return {
    precision: isSpan ? "span" : "one-of",
    earliest: first.earliest,
    latest: last.latest,
    isAbout,
    edtf: written.edtf,
  };
}

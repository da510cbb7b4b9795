import { textOf } from "#data/recognise/grid/cells.ts";
import type { Book, Cell } from "#data/sheets/book.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import { readPhrase } from "#domain/dates/phrases.ts";

/** What a book of statistics says of itself. */
export interface Cover {
  /** The day of its publication; null where it names none. */
  readonly published: IsoDay | null;
  /** The day as at which it tells; null where it names none. */
  readonly asAt: IsoDay | null;
}

/** Covers and titles stand at the top. */
const ROWS_LOOKED_AT = 40;
const PUBLISHED = /^(?:date )?(?:first )?published(?: on| date)?\b|^(?:publication date|date of publication)\b/i;
const DAY_WORDS = "\\d{1,2}(?:st|nd|rd|th)? [a-z]+ \\d{4}";
const AS_AT = new RegExp(`\\bas at (${DAY_WORDS})`, "i");
const A_DAY = new RegExp(DAY_WORDS, "i");

/** Looks for "Published on" and "as at" among the first rows of every sheet, and for "as at" in the file's name. */
export function readCover(book: Book): Cover {
  const rows = book.sheets.flatMap((sheet) => sheet.rows.slice(0, ROWS_LOOKED_AT));
  const words = [...rows.flatMap((row) => row.map(textOf)), book.file.replace(/_/g, " ")];
  return {
    published: firstOf(rows.map(publishedIn)),
    asAt: firstOf(words.map((each) => dayOf(AS_AT.exec(each)?.[1] ?? ""))),
  };
}

/** A label and a day beside it or behind it. A list's heading has no day beside it. */
function publishedIn(row: readonly Cell[]): IsoDay | null {
  const label = row.findIndex((cell) => typeof cell === "string" && PUBLISHED.test(cell.trim()));
  if (label < 0) return null;
  const beside =
    row
      .slice(label + 1)
      .map(textOf)
      .find((words) => words !== "") ?? "";
  return dayOf(A_DAY.exec(textOf(row[label]))?.[0] ?? "") ?? dayOf(beside);
}

function dayOf(words: string): IsoDay | null {
  const reading = readPhrase(words);
  return reading.kind === "date" && reading.date.precision === "day" ? reading.date.earliest : null;
}

function firstOf<T>(values: readonly (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null;
}

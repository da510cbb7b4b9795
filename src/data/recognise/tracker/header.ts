import type { Sheet } from "#data/sheets/book.ts";
import { filledPlaces, widthOf, wordsIn } from "./cells.ts";
import { type ColumnRole, headingWords, roleOfHeading } from "./roles.ts";

/** Where the headings of a tracker stand: a row, counted from 0, and perhaps a second one below it for the quarters. */
export interface Header {
  readonly row: number;
  /** The first row of the tracker itself. */
  readonly firstRow: number;
  /** The heading of each column; "" where there is none. */
  readonly headings: readonly string[];
}

/** Titles, logos and explanations may stand above the headings. */
const HIGHEST_ROWS = 30;
const LEAST_ROLES = 3;

/** The row with the most headings that a tracker has; null where no row has enough. */
export function findHeader(sheet: Sheet): Header | null {
  const counts = sheet.rows.slice(0, HIGHEST_ROWS).map((row) => {
    const roles = new Set(row.map((cell) => roleOfHeading(wordsIn(cell))?.role ?? null));
    roles.delete(null);
    return isOfTracker(roles) ? roles.size : 0;
  });
  const most = Math.max(0, ...counts);
  return most < LEAST_ROLES ? null : headerAt(sheet, counts.indexOf(most));
}

/** An action, or what only actions have: an owner with a day or a rating. */
function isOfTracker(roles: ReadonlySet<ColumnRole | null>): boolean {
  if (roles.has("action")) return true;
  return roles.has("owner") && (roles.has("due") || roles.has("rating"));
}

/** The headings in a row that is given, with those that stand above it or, for quarters, below it. */
export function headerAt(sheet: Sheet, row: number): Header {
  const own = sheet.rows[row] ?? [];
  const above = sheet.rows[row - 1] ?? [];
  const below = sheet.rows[row + 1] ?? [];
  const hasSecond = isOfQuarters(below.map(wordsIn));
  const hasGroups = filledPlaces(above).length >= 2;
  const headings = Array.from({ length: widthOf(sheet) }, (_, place) => {
    const heading = wordsIn(own[place]);
    const second = hasSecond ? wordsIn(below[place]) : "";
    if (second !== "") return `${heading} ${second}`.trim();
    return heading === "" && hasGroups ? wordsIn(above[place]) : heading;
  });
  return { row, firstRow: row + (hasSecond ? 2 : 1), headings };
}

/** A row of nothing but the names of quarters, below a heading that stands over all of them. */
function isOfQuarters(words: readonly string[]): boolean {
  const filled = words.filter((each) => each !== "");
  return filled.length >= 2 && filled.every((each) => roleOfHeading(each)?.role === "quarter");
}

/** A name of the sheet's headings by which choices made for them are found again; null where it has none of a tracker. */
export function headingKey(sheet: Sheet): string | null {
  const header = findHeader(sheet);
  return header === null ? null : header.headings.map(headingWords).join("|").replace(/\|+$/, "");
}

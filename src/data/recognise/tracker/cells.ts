import type { Cell, Sheet } from "#data/sheets/book.ts";
import { isIsoDay } from "#domain/dates/day.ts";
import { dayWords } from "#domain/dates/format.ts";

/** What stands in a cell as a person reads it; "" where it is empty. A date cell is its day in words. */
export function wordsIn(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  if (typeof cell === "object") return isIsoDay(cell.iso) ? dayWords(cell.iso) : cell.iso;
  return String(cell).trim();
}

/** The places of the cells of a row in which something stands. */
export function filledPlaces(row: readonly Cell[]): readonly number[] {
  return row.flatMap((cell, place) => (wordsIn(cell) === "" ? [] : [place]));
}

export function widthOf(sheet: Sheet): number {
  return sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
}

/** "E" for column 4, counted from 0. */
export function columnLetters(cell: string): string {
  return cell.replace(/\d+$/, "");
}

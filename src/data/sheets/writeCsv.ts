import Papa from "papaparse";
import type { Cell } from "./book.ts";
import { FORMULA_LIKE } from "./formulaText.ts";
import { type SheetOut, sheetNames } from "./sheetOut.ts";
import { type PartOut, zipOf } from "./zipOut.ts";

const LINE_END = "\r\n";
/** Lets Excel read the file as UTF-8. */
const MARK = "\uFEFF";

/**
 * The sheets as a zip of CSVs, a file for each. Days are written as 2022-03-31, true and false as these words; text
 * that a spreadsheet would take for a formula is escaped, and read again as it was.
 */
export function writeCsvZip(sheets: readonly SheetOut[]): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(sheets.map(({ name }) => name.replace(/[<>|"]+/g, " ")));
  return zipOf(sheets.map(({ rows }, place): PartOut => ({ name: `${names[place]}.csv`, pieces: csvPieces(rows) })));
}

function* csvPieces(rows: readonly (readonly Cell[])[]): Generator<string, void> {
  yield MARK;
  for (const row of rows) yield rowText(row) + LINE_END;
}

function rowText(row: readonly Cell[]): string {
  return Papa.unparse([row.map(cellValue)], { escapeFormulae: FORMULA_LIKE, quotes: isMistakable });
}

function cellValue(cell: Cell): string | number | boolean | null {
  return typeof cell === "object" && cell !== null ? cell.iso : cell;
}

/** What a reader might take for another delimiter, or for the line that names one. */
function isMistakable(value: unknown): boolean {
  return typeof value === "string" && /[;\t]|^sep=/i.test(value);
}

import Papa from "papaparse";
import { FORMULA_LIKE } from "#data/sheets/formulaText.ts";
import { saveFile } from "./save.ts";

export type CsvRow = readonly (string | number | null)[];

/**
 * Rows as CSV (RFC 4180). Text that a spreadsheet would take for a formula is escaped. A null cell is empty, never zero.
 */
export function csvText(headings: readonly string[], rows: readonly CsvRow[]): string {
  return Papa.unparse(
    { fields: [...headings], data: rows.map((row) => [...row]) },
    { escapeFormulae: FORMULA_LIKE, newline: "\r\n" },
  );
}

/** Saves rows as a CSV file; the byte order mark lets Excel read it as UTF-8. */
export function saveCsv(name: string, headings: readonly string[], rows: readonly CsvRow[]): void {
  saveFile(`${name}.csv`, new Blob(["\uFEFF", csvText(headings, rows)], { type: "text/csv;charset=utf-8" }));
}

import type { CsvRow } from "#data/out/csv.ts";

/** Saves the rows of a figure as CSV; what writes it comes only when it is asked for. */
export async function saveTable(name: string, headings: readonly string[], rows: readonly CsvRow[]): Promise<void> {
  const { saveCsv } = await import("#data/out/csv.ts");
  saveCsv(name, headings, rows);
}

import fc from "fast-check";
import type { Book, Cell } from "#data/sheets/book.ts";

/** One change to a file: which, where (taken round the sheet's size), and with what. */
export interface Mutation {
  readonly change: "drop" | "replace" | "double" | "swap" | "drop-row" | "empty-column";
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly other: number;
  readonly value: Cell;
}

const HOSTILE = ["__proto__", "constructor", "toString", "=1+1", "<script>", "E08000002", "Bury", "2106-01-01", "Good"];

function cells(): fc.Arbitrary<Cell> {
  return fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.string(),
    fc.double({ noNaN: false }),
    fc.integer({ min: -10, max: 60_000 }),
    fc.boolean(),
    fc.constant(null),
    fc.record({ iso: fc.constantFrom("2024-02-30", "2106-06-18", "1900-01-01", "2025-06-09", "not a day") }),
  );
}

/** A few changes in a row. */
export function mutations(): fc.Arbitrary<readonly Mutation[]> {
  const mutation = fc.record<Mutation>({
    change: fc.constantFrom("drop", "replace", "replace", "replace", "double", "swap", "drop-row", "empty-column"),
    sheet: fc.nat({ max: 9 }),
    row: fc.nat({ max: 30 }),
    column: fc.nat({ max: 30 }),
    other: fc.nat({ max: 30 }),
    value: cells(),
  });
  return fc.array(mutation, { minLength: 1, maxLength: 6 });
}

/** The book with those changes. */
export function mutated(book: Book, steps: readonly Mutation[]): Book {
  const sheets = book.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...row]) }));
  for (const step of steps) {
    const rows = sheets[step.sheet % sheets.length]?.rows ?? [];
    change(rows, step);
  }
  return { ...book, sheets };
}

function change(rows: Cell[][], { change, row, column, other, value }: Mutation): void {
  const at = row % Math.max(rows.length, 1);
  const cells = rows[at] ?? [];
  const place = column % Math.max(cells.length, 1);
  if (change === "drop") cells[place] = null;
  else if (change === "replace") cells[place] = value;
  else if (change === "double") rows.splice(at, 0, [...cells]);
  else if (change === "drop-row") rows.splice(at, 1);
  else if (change === "empty-column") for (const each of rows) each[place] = null;
  else swap(cells, place, other % Math.max(cells.length, 1));
}

function swap(cells: Cell[], one: number, other: number): void {
  const kept = cells[one] ?? null;
  cells[one] = cells[other] ?? null;
  cells[other] = kept;
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bundledTables } from "#data/bundle/bundled.fixture.ts";
import { datasetSheets } from "#data/out/workbook/sheets.ts";
import type { Notice } from "#data/recognise/reading.ts";
import type { Cell, Sheet } from "#data/sheets/book.ts";
import type { Tables } from "#domain/model/dataset.ts";
import { recogniseWorkbook } from "./recogniseWorkbook.ts";
import { bookOf, CONTEXT } from "./workbook.fixture.ts";

// A few rows of each table: what a mutation breaks does not depend on how many others there are.
const few = Object.fromEntries(
  Object.entries(bundledTables()).map(([name, rows]) => [name, rows.slice(0, 4)]),
) as unknown as Tables;
const SHEETS = datasetSheets(few).filter(({ rows }) => rows.length > 1);

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom({ iso: "2022-03-31" }, { iso: "1900-01-01" }, { iso: "9999-12-31" }, { iso: "" }),
  fc.constantFrom("31/02/2022", "2106", "12/13/22", "__proto__", "constructor", "=1+1", "; ;", "yes", "Board", "\\"),
);

interface Mutation {
  readonly place: number;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly how: "cell" | "heading" | "drop-row" | "drop-column" | "double-row" | "swap";
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  place: fc.nat(SHEETS.length - 1),
  row: fc.nat(),
  column: fc.nat(),
  cell,
  how: fc.constantFrom("cell", "cell", "cell", "heading", "drop-row", "drop-column", "double-row", "swap"),
});

const MUTATE: Record<Mutation["how"], (rows: Sheet["rows"], at: Mutation) => Sheet["rows"]> = {
  cell: (rows, at) => withCell(rows, 1 + (at.row % (rows.length - 1)), at),
  heading: (rows, at) => withCell(rows, 0, at),
  "drop-row": (rows, at) => rows.filter((_, place) => place !== at.row % rows.length),
  "drop-column": (rows, at) => rows.map((row) => row.filter((_, place) => place !== at.column % row.length)),
  "double-row": (rows, at) => [...rows, rows[at.row % rows.length] ?? []],
  swap: (rows, at) =>
    rows.map((row) => [...row.slice(at.column % row.length), ...row.slice(0, at.column % row.length)]),
};

function withCell(rows: Sheet["rows"], row: number, { column, cell: put }: Mutation): Sheet["rows"] {
  return rows.map((cells, place) =>
    place === row ? cells.map((each, at) => (at === column % cells.length ? put : each)) : cells,
  );
}

function isTold({ sheet, cell: at, found, allowed, done, file }: Notice): boolean {
  const isWholeSheet = at === null && (found.startsWith("no heading") || done === "the sheet was left out");
  return (
    file !== "" &&
    sheet !== null &&
    (isWholeSheet || /^[A-Z]+\d+$/.test(at ?? "")) &&
    `${found}${allowed}${done}` !== ""
  );
}

describe("5,000 mutations of the dataset’s sheets", () => {
  it("never crash the reader, and every rejection names sheet, cell, what was found, what is allowed and what was done", () => {
    fc.assert(
      fc.property(mutation, (at) => {
        const sheets = SHEETS.map((sheet, place) =>
          place === at.place ? { ...sheet, rows: MUTATE[at.how](sheet.rows, at) } : sheet,
        );
        const reading = recogniseWorkbook(bookOf(sheets), CONTEXT);
        const notices = reading?.notices ?? [];
        expect(notices.filter((notice) => !isTold(notice))).toEqual([]);
        expect(rowsAccounted(reading?.tallies ?? [])).toBe(rowsIn(sheets));
      }),
      { numRuns: 5_000 },
    );
  });

  it("what is no book of ours at all is no reading, and no crash", () => {
    const sheet = fc.record({ name: fc.string(), rows: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }) });
    fc.assert(
      fc.property(fc.array(sheet, { maxLength: 3 }), (sheets) => recogniseWorkbook(bookOf(sheets), CONTEXT) === null),
      { numRuns: 2_000 },
    );
  });
});

function rowsIn(sheets: readonly Pick<Sheet, "rows">[]): number {
  return sheets.reduce((sum, { rows }) => sum + filled(rows), 0);
}

/** The rows that hold something, but for the row of headings. */
function filled(rows: Sheet["rows"]): number {
  return rows.filter((row) => row.some((each) => each !== null && String(each).trim() !== "")).length - 1;
}

function rowsAccounted(tallies: NonNullable<ReturnType<typeof recogniseWorkbook>>["tallies"]): number {
  return tallies.reduce(
    (sum, { what, rowsRead, ignored }) =>
      sum + rowsRead + ignored.reduce((rows, each) => rows + each.rows, 0) - (what === "not recognised" ? 1 : 0),
    0,
  );
}

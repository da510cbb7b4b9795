import { describe, expect, it } from "vitest";
import type { Sheet } from "#data/sheets/book.ts";
import { drawn } from "./drawn.fixture.ts";
import { headingKey } from "./heading.ts";
import { findTables, type GridTable, type TableKind, textUnder } from "./tables.ts";

type Column = "council" | "grade" | "day";

const KIND: TableKind<Column> = {
  headings: { council: ["council", "local authority"], grade: ["overall effectiveness"], day: ["inspection date"] },
  mark: /council|authority/i,
  isHeader: (columns) => columns.has("council") && columns.size >= 2,
};

function tablesIn(sheet: Sheet): readonly GridTable<Column>[] {
  return findTables(sheet, KIND);
}

function councilsIn(table: GridTable<Column> | undefined): readonly string[] {
  return (table?.rows ?? []).map((row) => textUnder(table as GridTable<Column>, row, "council"));
}

describe("headings are found", () => {
  it("below title rows, in any order of the columns", () => {
    const [table] = tablesIn(
      drawn("S\nOutcomes in 2025\nNotes on this table\nOverall effectiveness | Council\nGood | Bury"),
    );
    expect(table?.headerRow).toBe(2);
    expect(table?.above).toEqual(["Outcomes in 2025", "Notes on this table"]);
    expect(councilsIn(table)).toEqual(["Bury"]);
  });

  it("of tables one below the other, each with its own rows", () => {
    const tables = tablesIn(
      drawn(
        "S\nCouncil | Overall effectiveness\nBury | Good\n\nTable 2\nInspection date | Council\n2025-06-09 | Leeds",
      ),
    );
    expect(tables.map(councilsIn)).toEqual([["Bury", "Table 2"], ["Leeds"]]);
  });

  it("of tables side by side with an empty column between, each with its own rows", () => {
    const tables = tablesIn(
      drawn(
        "S\nCouncil | Overall effectiveness | | Council | Inspection date\nBury | Good | | Leeds | 2025-06-09\n | | | York | 2025-02-24",
      ),
    );
    expect(tables.map(councilsIn)).toEqual([["Bury"], ["Leeds", "York"]]);
  });

  it("however they are written", () => {
    expect(
      [
        "The Overall effectiveness [note 2]",
        "overall_effectiveness_grade",
        " OVERALL  EFFECTIVENESS judgement ",
        "Overall effectiveness1",
      ].map(headingKey),
    ).toEqual(Array.from({ length: 4 }, () => "overall effectiveness"));
  });

  it("nowhere where no row has them, or they trip programs", () => {
    expect(tablesIn(drawn("S\n__proto__ | constructor | council\nBury | Good | x"))).toEqual([]);
    expect(tablesIn(drawn("S"))).toEqual([]);
  });
});

describe("the columns of a table", () => {
  it("with two headings of one meaning give the first that is filled", () => {
    const [table] = tablesIn(drawn("S\nCouncil | Local authority | Overall effectiveness\n | Bury | Good"));
    expect(councilsIn(table)).toEqual(["Bury"]);
  });

  it("that nothing reads are named, but for empty ones", () => {
    const [table] = tablesIn(
      drawn("S\nCouncil | Overall effectiveness | Mood | Weather |\nBury | Good | fine | | stray"),
    );
    expect(table?.unread).toEqual([
      { column: 2, heading: "Mood" },
      { column: 4, heading: "" },
    ]);
  });
});

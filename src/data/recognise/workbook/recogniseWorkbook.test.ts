import { describe, expect, it } from "vitest";
import { bundledTables } from "#data/bundle/bundled.fixture.ts";
import { datasetSheets, templateSheets } from "#data/out/workbook/sheets.ts";
import type { Sheet } from "#data/sheets/book.ts";
import { recogniseWorkbook } from "./recogniseWorkbook.ts";
import {
  AUTHORITIES,
  actionsOwnedBy,
  bookOf,
  CONTEXT,
  deadlineDue,
  SOURCES,
  sheetOf,
  THEMES,
} from "./workbook.fixture.ts";

function read(sheets: readonly Pick<Sheet, "name" | "rows">[], context = CONTEXT) {
  const reading = recogniseWorkbook(bookOf(sheets), context);
  if (reading === null) throw new Error("not recognised");
  return reading;
}

function errorsOf(sheets: readonly Pick<Sheet, "name" | "rows">[]) {
  return read(sheets)
    .notices.filter(({ gravity }) => gravity === "error")
    .map(({ sheet, cell, found, allowed, done }) => `${sheet}!${cell}: ${found}; expected ${allowed}; ${done}`);
}

const rest = [AUTHORITIES, SOURCES, THEMES];

describe("the bundled dataset", () => {
  const tables = bundledTables();
  const reading = read(datasetSheets(tables));

  it("written as sheets and opened again is the same dataset", () => {
    expect(reading.tables).toEqual(tables);
  });

  it("has nothing that is doubtful and leaves nothing out", () => {
    expect(reading.notices).toEqual([]);
    expect(reading.tallies.flatMap(({ ignored }) => ignored)).toEqual([]);
  });
});

describe("the template", () => {
  const reading = read(templateSheets());

  it("opens without an error and without any of its examples", () => {
    expect(reading.notices).toEqual([]);
    expect(Object.values(reading.tables).flat()).toEqual([]);
  });

  it("says of each sheet how many examples were left out", () => {
    const [{ sheet, ignored } = { sheet: "", ignored: [] }] = reading.tallies;
    expect([sheet, ignored]).toEqual(["Authorities", [{ rows: 1, why: "examples: their ID begins with “example-”" }]]);
  });
});

describe("a workbook filled by hand", () => {
  it("may write sheets and headings in its own manner: capitals, spaces, underscores, singular", () => {
    const sheet = sheetOf("DEADLINE", [
      ["Exampleshire’s deadlines"],
      [],
      ["Id", "SOURCE", "authority", " what ", "due_words", "Stated  rule"],
      ["plan", "cabinet", "exampleshire", "Plan", "soon", "as agreed"],
    ]);
    expect(read([...rest, sheet]).tables.deadlines).toMatchObject([
      { id: "plan", dueWords: "soon", statedRule: "as agreed" },
    ]);
  });

  it("may be one sheet with a name of its own, told by its headings", () => {
    expect(read([{ ...deadlineDue("2022-03-31"), name: "export" }]).tables.deadlines).toHaveLength(1);
  });

  it("is not a council’s tracker that happens to have a sheet called Actions", () => {
    const tracker = sheetOf("Actions", [
      ["ID", "Action", "Owner", "Due"],
      ["1", "Recruit", "DCS", "2022-03-31"],
    ]);
    expect(recogniseWorkbook(bookOf([tracker]), CONTEXT)).toBeNull();
  });

  it("says which sheets and columns it leaves out", () => {
    const odd = sheetOf("Sources", [
      ["ID", "Short title", "Title", "Publisher", "Kind", "Colour"],
      ["s", "S", "S", "S", "primary", "red"],
    ]);
    expect(read([odd, sheetOf("Notes", [["hello"]])]).notices).toMatchObject([
      {
        gravity: "warning",
        sheet: "Sources",
        cell: "F1",
        found: "the heading “Colour”",
        done: "the column was left out",
      },
      { gravity: "warning", sheet: "Notes", cell: null, done: "the sheet was left out" },
    ]);
  });

  it("cannot do without the headings that every row needs", () => {
    const sheet = sheetOf("Deadlines", [
      ["ID", "Authority", "What"],
      ["plan", "exampleshire", "Plan"],
    ]);
    expect(errorsOf([...rest, sheet])).toEqual([
      "Deadlines!null: no heading “Source”; expected that heading, with every row filled below it; no row of the sheet was read",
    ]);
  });
});

describe("a row", () => {
  it("with a cell that may not stand is left out whole, and the cell is named", () => {
    expect(errorsOf([...rest, deadlineDue("31/02/2022")])).toEqual([
      "Deadlines!E2: 31/02/2022 (there is no day 31: February 2022 has 28 days); expected a date such as 2022-03-31 or 2022-10, or nothing; the row was left out",
    ]);
    expect(read([...rest, deadlineDue("31/02/2022")]).tables.deadlines).toEqual([]);
  });

  it("without what it must have is left out", () => {
    const sheet = sheetOf("Themes", [
      ["id", "kind", "name"],
      ["t", "plan", null],
    ]);
    expect(errorsOf([sheet])).toEqual(["Themes!C2: nothing; expected some text; the row was left out"]);
  });

  it("whose id stands in an earlier row is left out", () => {
    const sheet = sheetOf("Themes", [
      ["id", "kind", "name"],
      ["t", "plan", "One"],
      ["t", "plan", "Two"],
    ]);
    expect(errorsOf([sheet])).toEqual([
      "Themes!A3: t; expected an ID that Themes!A2 does not have; the row was left out",
    ]);
    expect(read([sheet]).tallies).toEqual([
      {
        sheet: "Themes",
        what: "themes",
        rowsRead: 1,
        ignored: [{ rows: 1, why: "their ID stands in an earlier row" }],
      },
    ]);
  });

  it("that names what no sheet has is read, with a warning at its cell", () => {
    expect(read([SOURCES, AUTHORITIES, actionsOwnedBy("DCS")]).notices).toMatchObject([
      {
        gravity: "warning",
        sheet: "Actions",
        cell: "D2",
        found: "theme names workforce, which is no row of themes",
        allowed: "a row of this file, or one that is loaded already",
      },
    ]);
  });

  it("may name what is loaded already", () => {
    const beside = read(rest).tables;
    expect(read([actionsOwnedBy("DCS")], { ...CONTEXT, beside }).notices).toEqual([]);
  });
});

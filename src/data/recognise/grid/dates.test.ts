import { describe, expect, it } from "vitest";
import type { Cell } from "#data/sheets/book.ts";
import { ODD_DATES } from "#domain/dates/oddDates.fixture.ts";
import { textOf } from "./cells.ts";
import { dateUnder } from "./dates.ts";
import { notebookFor } from "./notes.ts";

function read(cell: Cell) {
  const notes = notebookFor("file.xlsx");
  const place = { sheet: "S", row: 3, column: 4 };
  const date = dateUnder({ cell, text: textOf(cell), place }, notes);
  return { edtf: date.edtf, notices: notes.notices };
}

describe("a day is read", () => {
  it.each([
    ["a date cell", { iso: "2025-03-31" }, "2025-03-31"],
    ["dd/mm/yyyy", "31/03/2025", "2025-03-31"],
    ["dd/mm/yy", "31/03/25", "2025-03-31"],
    ["words", "31 March 2025", "2025-03-31"],
    ["a month, as a month", "March 2025", "2025-03"],
    ["a number that is a year, as a year", 2025, "2025"],
    ["nothing", null, ""],
  ] as const)("from %s without a remark", (_, cell, edtf) => {
    expect(read(cell)).toEqual({ edtf, notices: [] });
  });

  it.each([
    ["a number", 45117],
    ["a number as text", "45117"],
  ] as const)("from %s of a spreadsheet's calendar, and that is noted", (_, cell) => {
    const { edtf, notices } = read(cell);
    expect(edtf).toBe("2023-07-10");
    expect(notices).toEqual([
      {
        gravity: "warning",
        file: "file.xlsx",
        sheet: "S",
        cell: "E4",
        found: "“45117”",
        allowed: "a day such as 31/03/2025",
        done: "read as 10 July 2023: the number of a day in a spreadsheet",
      },
    ]);
  });
});

describe("a day that nobody meant", () => {
  it("is noted by its cell, each of 400 and more", () => {
    const silent = ODD_DATES.filter(([text]) => read(text).notices.length !== 1);
    expect(ODD_DATES.length).toBeGreaterThanOrEqual(400);
    expect(silent).toEqual([]);
  });

  it("outside 2000 to 2050 is noted in a date cell too", () => {
    expect(read({ iso: "2106-06-18" }).notices[0]?.done).toContain("the year 2106 is outside 2000 to 2050");
    expect(read({ iso: "1900-01-01" })).toMatchObject({ edtf: "", notices: [{ cell: "E4" }] });
  });

  it("is unknown where the cell holds no date at all, and that is noted too", () => {
    expect(read("nan")).toMatchObject({ edtf: "", notices: [{ found: "“nan”", done: "kept as “date not known”" }] });
    expect(read(true)).toMatchObject({ edtf: "", notices: [{ found: "“TRUE”" }] });
    expect(read("data_unreadable")).toMatchObject({ edtf: "", notices: [{ found: "“data_unreadable”" }] });
  });
});

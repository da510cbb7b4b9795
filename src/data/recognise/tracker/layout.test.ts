import { describe, expect, it } from "vitest";
import type { Cell } from "#data/sheets/book.ts";
import { readTracker } from "./readTracker.ts";
import { asProposed, bookOf } from "./trackers.fixture.ts";

function read(...sheet: readonly (readonly Cell[])[]) {
  const book = bookOf("tracker.xlsx", sheet);
  return readTracker(book, asProposed(book));
}

describe("themes", () => {
  it("may stand in a column, merged over their actions", () => {
    const { copy } = read(
      ["Theme", "Action", "Owner"],
      ["One", "Recruit managers", "DCS"],
      [null, "Train", "DCS"],
      ["Two", "Audit", "DCS"],
    );
    expect(copy.rows.map(({ theme }) => theme)).toEqual(["One", "One", "Two"]);
  });

  it("may have a number of which their actions’ numbers are parts", () => {
    const { copy } = read(
      ["No", "Action", "Owner"],
      [1, "Leadership"],
      ["1.1", "Recruit", "DCS"],
      ["1.2", "Train", "DCS"],
    );
    expect(copy.rows.map(({ number, theme }) => [number, theme])).toEqual([
      ["1.1", "1 Leadership"],
      ["1.2", "1 Leadership"],
    ]);
  });

  it("are doubtful where actions have no numbers, and it is said", () => {
    const { notices } = read(
      ["Action", "Owner", "Due"],
      ["Leadership"],
      ["Recruit", "DCS", "Sept 2022"],
      ["Workforce"],
    );
    expect(notices.map(({ cell, found, done }) => [cell, found, done])).toEqual([
      ["A2", "Leadership", "read as the heading of a theme"],
      ["A4", "Workforce", "read as a heading; no action stands below it"],
    ]);
  });
});

describe("what a tracker’s row says twice", () => {
  it("is read once, and the other cell is told", () => {
    const { copy, notices } = read(
      ["No", "Action", "Owner", "Due", "RAG"],
      [1, "Recruit", "DCS", "31/03/2022", "Red"],
      [null, null, null, "30/04/2022", "Amber"],
    );
    expect(copy.rows[0]).toMatchObject({ rating: "Red", due: { date: { edtf: "2022-03-31" } } });
    expect(notices.map(({ cell, found, done }) => [cell, found, done])).toEqual([
      ["D3", "30/04/2022", "left out: the first cell of the action counts"],
      ["E3", "Amber", "left out: the first cell of the action counts"],
    ]);
  });
});

describe("a row that may stand a cell too far", () => {
  const HEADINGS = ["No", "Action", "Owner", "Due", "RAG"];

  it("is told where it has more cells than there are headings, and where its rating is a date", () => {
    const { notices } = read(
      HEADINGS,
      [1, "Train", "DCS", "31/03/2022", "Red"],
      [2, "Recruit", "and train", "DCS", "30/06/2022", "Amber"],
    );
    expect(
      notices.filter(({ cell }) => cell?.endsWith("3")).map(({ cell, found, done }) => [cell, found, done]),
    ).toEqual([
      [
        "F3",
        "“Amber”, beyond the last heading",
        "read as it stands: more cells than headings, so the row may be shifted",
      ],
      ["E3", "30/06/2022, a date", "kept as the rating’s words: the row may be shifted"],
      ["D3", "DCS", "kept as words, the day is not known: it is not understood as a date"],
    ]);
  });

  it("is not told where the column is one without a heading, nor where nothing is amiss", () => {
    const rows = [1, 2, 3].map((number) => [number, "Recruit", "DCS", "31/03/2022", "Red", "On hold"]);
    const told = (sheet: readonly (readonly Cell[])[]) => read(HEADINGS, ...sheet).notices.map(({ cell }) => cell);
    expect(told(rows)).toEqual(["F1"]);
    expect(told(rows.map((row) => row.slice(0, 5)))).toEqual([]);
  });
});

describe("columns", () => {
  it("that are not read are told, and inspectors’ names among them", () => {
    const { notices, copy } = read(
      ["No", "Action", "Owner", "Budget", "Lead inspector"],
      [1, "Recruit", "DCS", "£7", "Alex Example"],
    );
    expect(notices.map(({ cell, found }) => [cell, found])).toEqual([
      ["D1", "the column “Budget”"],
      ["E1", "a column for inspectors’ names"],
    ]);
    expect(JSON.stringify(copy)).not.toContain("Alex");
  });

  it("of ratings in which nothing stands are told", () => {
    const { notices } = read(["No", "Action", "Owner", "RAG"], [1, "Recruit", "DCS", null]);
    expect(notices).toMatchObject([{ cell: "D1", found: "no words in any row, and no colours" }]);
  });

  it("may be given another meaning by the caller", () => {
    const book = bookOf("t.xlsx", [
      ["No", "Action", "Owner", "Budget"],
      [1, "Recruit", "DCS", "£7"],
    ]);
    const choices = asProposed(book);
    const { copy } = readTracker(book, { ...choices, roles: new Map([...choices.roles, [3, "comment"]]) });
    expect(copy.rows[0]?.progress).toEqual([{ label: "Budget", words: "£7" }]);
  });

  it("of one heading are kept apart", () => {
    const { copy } = read(["No", "Action", "Owner", "Comments", "Comments"], [1, "Recruit", "DCS", "a", "b"]);
    expect(copy.rows[0]?.progress.map(({ label }) => label)).toEqual(["Comments", "Comments (column E)"]);
  });
});

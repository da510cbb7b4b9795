import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "#data/sheets/book.ts";
import { proposeColumns } from "./propose.ts";
import { readTracker } from "./readTracker.ts";
import { asProposed, bookOf, SEPTEMBER } from "./trackers.fixture.ts";

const september = readTracker(SEPTEMBER, asProposed(SEPTEMBER));
const rows = september.copy.rows;

describe("a copy of a tracker", () => {
  it("has an action for each row that has one, under the theme that stands above it", () => {
    expect(rows.map(({ number, words, theme }) => [number, words, theme])).toEqual([
      ["1", "Recruit a Principal Social Worker", "Theme 1: Leadership and management"],
      ["2", "Adopt the supervision policy", "Theme 1: Leadership and management"],
      ["3", "Reduce caseloads in the assessment teams", "Theme 2: Workforce"],
      ["4", "Recruit four team managers in safeguarding", "Theme 2: Workforce"],
      ["5", "Publish the sufficiency strategy", "Theme 2: Workforce"],
      ["7", "Hold practice weeks", "Theme 2: Workforce"],
    ]);
  });

  it("reads a row that continues the one above it together with it", () => {
    expect(rows[0]?.standing).toEqual([
      { label: "How", words: "Advertise nationally\nAsk the agency" },
      { label: "Success measures", words: "In post by Christmas" },
      { label: "Ofsted recommendation", words: "Rec 2" },
    ]);
    expect(rows[0]?.progress).toEqual([
      { label: "Outcome Q1", words: "Advert placed" },
      { label: "Comments", words: "Two applications so far\nAgency asked on 1 September" },
    ]);
  });

  it("keeps the rating in the tracker’s own words", () => {
    expect(rows.map(({ rating }) => rating)).toEqual(["Amber", "Blue", "amber E", "Red", "Green", "Red"]);
  });

  it("keeps owners as roles, and counts the names that were left out without repeating them", () => {
    expect(rows.map(({ owner }) => owner)).toEqual([
      "Director of Children’s Services",
      null,
      "Heads of Service",
      "HR",
      "Head of Commissioning",
      "PSW",
    ]);
    expect(september.notices.at(-1)).toMatchObject({ cell: "C4", found: "2 owners that may be people’s names" });
    expect(JSON.stringify(september)).not.toMatch(/Alex|Sam /);
  });

  it("reads vague days as vague, by the day of the copy", () => {
    expect(rows.map(({ due }) => [due.words, due.date.edtf])).toEqual([
      [null, "2022-10-31"],
      ["Sept 22", "2022-09"],
      ["ongoing", ""],
      ["end of March", "[2022-03-25..2022-03-31~]"],
      ["w/c 5/9/22", "[2022-09-05..2022-09-11]"],
      ["when funding allows", ""],
    ]);
  });

  it("lists what is doubtful and what was not read, by its cell", () => {
    const told = september.notices.map(({ gravity, cell, found, done }) => [gravity, cell, found, done]);
    expect(told.slice(0, -1)).toEqual([
      ["error", "B14", "nothing, beside “6”", "the row was left out"],
      ["warning", "E8", "Sept 22", "read as September 2022; it may be day 22 of some year"],
      [
        "warning",
        "E12",
        "end of March",
        "read as about 25 to 31 March 2022; it names no year: read as 2022, the nearest to 7 September 2022",
      ],
      ["warning", "E15", "when funding allows", "kept as words, the day is not known: it is not understood as a date"],
    ]);
  });

  it("accounts for every row below its headings", () => {
    expect(september.tally).toEqual({
      sheet: "Action plan",
      what: "actions of a tracker",
      rowsRead: 6,
      ignored: [
        { rows: 2, why: "headings of themes, kept with the actions below them" },
        { rows: 1, why: "the action above continued, and read with it" },
        { rows: 1, why: "the headings once more" },
        { rows: 1, why: "without words of an action" },
        { rows: 2, why: "the key to the ratings" },
      ],
    });
  });
});

it("a sheet that the book does not have is a mistake of the caller’s", () => {
  expect(() => readTracker(SEPTEMBER, { ...asProposed(SEPTEMBER), sheet: "Elsewhere" })).toThrow(RangeError);
});

it("3,000 arbitrary sheets are read or are no tracker, and never crash the reader", () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.constantFrom("No", "Action", "Owner", "Due", "RAG", "Theme", "Q1", "Q2", "Comments", "Red", "1.1", "Theme 1"),
    fc.constantFrom("__proto__", "constructor", "<script>", "=1+1", "31/02/2022", "TBC"),
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constant({ iso: "1900-01-01" }),
  );
  const sheet = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 8 });
  fc.assert(
    fc.property(sheet, (grid) => {
      const book = bookOf("t.xlsx", [["No", "Action", "Owner", "Due", "RAG"], ...grid]);
      expect(proposeColumns(book.sheets[1] ?? { name: "", rows: [], links: new Map() })).toBeDefined();
      const { copy, tally, notices } = readTracker(book, asProposed(book));
      expect(copy.rows.length).toBe(tally.rowsRead);
      expect(notices.filter(({ allowed, found, done }) => `${allowed}${found}${done}` === "")).toEqual([]);
    }),
    { numRuns: 3_000 },
  );
});

import { describe, expect, it } from "vitest";
import type { Cell, Sheet, SheetColours } from "#data/sheets/book.ts";
import { colourName, fillAlone } from "./colourWords.ts";
import { proposeColumns } from "./propose.ts";
import { readTracker } from "./readTracker.ts";
import { asProposed, bookOf } from "./trackers.fixture.ts";

const [RED, AMBER, GREEN] = ["#FF0000", "#FFC000", "#C6EFCE"];

function bookWith(colours: Partial<SheetColours>, rows: readonly (readonly Cell[])[]) {
  const book = bookOf("tracker.xlsx", rows);
  const coloured = { fills: new Map(), byRule: [], isCut: false, ...colours };
  return {
    ...book,
    sheets: book.sheets.map((sheet): Sheet => (sheet.name === "Cover" ? sheet : { ...sheet, colours: coloured })),
  };
}

const HEADINGS = ["No.", "Action", "Owner", "RAG"];
const ROWS = [
  HEADINGS,
  ["Theme 1: Workforce"],
  [1, "Recruit", "DCS"],
  [2, "Train", "DCS"],
  [3, "Audit", "PSW", "Green"],
  [4, "Publish", "PSW"],
];
const FILLS = new Map([
  ["A2", RED],
  ["B2", RED],
  ["C2", RED],
  ["D2", RED],
  ["D3", RED],
  ["D4", RED],
  ["D6", GREEN],
] as [string, string][]);

function read(meanings: ReadonlyMap<string, string> = new Map()) {
  const book = bookWith({ fills: FILLS }, ROWS);
  return readTracker(book, { ...asProposed(book), colours: meanings });
}

describe("a rating that is given by a colour alone", () => {
  it("stands as a colour, never as a rating of ours; a word in the cell counts before its colour", () => {
    expect(read().copy.rows.map(({ rating }) => rating)).toEqual([
      "filled red, no word given",
      "filled red, no word given",
      "Green",
      "filled #C6EFCE, no word given",
    ]);
  });

  it("is what the clerk says that the colour means", () => {
    const { copy, notices } = read(new Map([[RED, "Off track"]]));
    expect(copy.rows.map(({ rating }) => rating)).toEqual([
      "Off track",
      "Off track",
      "Green",
      "filled #C6EFCE, no word given",
    ]);
    expect(notices.map(({ cell, done }) => [cell, done])).toEqual([
      ["D3", "read as “Off track”, as you said the colour means"],
      ["D6", "kept as “filled #C6EFCE, no word given”, until you say what the colour means"],
    ]);
  });

  it("is told with its colour, the first cell and how many there are; painted themes do not count", () => {
    expect(read().notices.map(({ cell, found }) => [cell, found])).toEqual([
      ["D3", "red fill and no word, in 2 cells of the column"],
      ["D6", "colour #C6EFCE and no word, in 1 cell of the column"],
    ]);
    const [, sheet] = bookWith({ fills: FILLS }, ROWS).sheets;
    expect(sheet && proposeColumns(sheet)?.colours).toEqual([
      { column: 3, colour: RED, cells: 2, first: "D3" },
      { column: 3, colour: GREEN, cells: 1, first: "D6" },
    ]);
  });

  it("may stand in a status column, and makes an action of a lone text", () => {
    const rows = [
      ["Action", "Owner", "Status"],
      ["Recruit"],
      ["Train", "DCS"],
      ["Workforce"],
      ["Audit", "DCS", "Done"],
    ];
    const fills = new Map([
      ["C2", AMBER],
      ["A4", AMBER],
      ["B4", AMBER],
      ["C4", AMBER],
    ] as [string, string][]);
    const book = bookWith({ fills }, rows);
    expect(
      readTracker(book, asProposed(book)).copy.rows.map(({ words, status, theme }) => [words, status, theme]),
    ).toEqual([
      ["Recruit", "filled amber, no word given", null],
      ["Train", null, null],
      ["Audit", "Done", "Workforce"],
    ]);
  });
});

describe("colours that a rule of the workbook gives", () => {
  const byRule = [{ top: 1, left: 3, bottom: 90, right: 3, isRead: false }];

  it("are said not to be read, where no word stands", () => {
    const book = bookWith({ byRule }, ROWS);
    expect(readTracker(book, asProposed(book)).notices.map(({ cell, found, done }) => [cell, found, done])).toEqual([
      [
        "D3",
        "no word in 3 cells of D3:D6, which the workbook colours by a rule (conditional formatting)",
        "what colour it gives an empty cell cannot be told from the rule itself: nothing was read from the colour",
      ],
    ]);
  });

  it("are not mentioned where the rule tells that it leaves empty cells as they are", () => {
    const book = bookWith({ byRule: byRule.map((area) => ({ ...area, isRead: true })) }, ROWS);
    expect(readTracker(book, asProposed(book)).notices).toEqual([]);
  });

  it("are said not to be read beside numbers, which stay", () => {
    const area = { top: 1, left: 3, bottom: 90, right: 3, isRead: true };
    const rows = [HEADINGS, [1, "Recruit", "DCS", "Red"], [2, "Train managers", "DCS", 3], [3, "Audit", "PSW", "2"]];
    const book = bookWith({ byRule: [area] }, rows);
    const { copy, notices } = readTracker(book, asProposed(book));
    expect(copy.rows.map(({ rating }) => rating)).toEqual(["Red", "3", "2"]);
    expect(notices.map(({ sheet, cell, found, done }) => [sheet, cell, found, done])).toEqual([
      [
        "Action plan",
        "D3",
        "a number in 2 cells of D3:D4, which the workbook colours by a rule (conditional formatting)",
        "the numbers were read as they stand, and nothing from their colours",
      ],
    ]);
  });

  it("are not mentioned where every cell has its word", () => {
    const book = bookWith({ byRule }, [HEADINGS, [1, "Recruit", "DCS", "Red"], [2, "Train", "DCS", "Amber"]]);
    expect(readTracker(book, asProposed(book)).notices).toEqual([]);
  });
});

it("more coloured cells than are kept are told", () => {
  const book = bookWith({ isCut: true }, [HEADINGS, [1, "Recruit", "DCS", "Red"]]);
  expect(readTracker(book, asProposed(book)).notices.map(({ done }) => done)).toEqual([
    "the colours of the others were not read",
  ]);
});

describe("a colour’s name", () => {
  it.each([
    ["#FF0000", "red fill", "filled red, no word given"],
    ["#C00000", "red fill (#C00000)", "filled red (#C00000), no word given"],
    ["#FFC000", "amber fill", "filled amber, no word given"],
    ["#FFA500", "amber fill (#FFA500)", "filled amber (#FFA500), no word given"],
    ["#FFFF00", "yellow fill", "filled yellow, no word given"],
    ["#00B050", "green fill", "filled green, no word given"],
    ["#92D050", "green fill (#92D050)", "filled green (#92D050), no word given"],
    ["#0070C0", "blue fill", "filled blue, no word given"],
    ["#BFBFBF", "grey fill (#BFBFBF)", "filled grey (#BFBFBF), no word given"],
    ["#C6EFCE", "colour #C6EFCE", "filled #C6EFCE, no word given"],
    ["#FFEB9C", "colour #FFEB9C", "filled #FFEB9C, no word given"],
  ])("of %s is “%s”", (hex, name, alone) => {
    expect([colourName(hex), fillAlone(hex)]).toEqual([name, alone]);
  });
});

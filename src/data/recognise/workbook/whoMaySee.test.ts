import { describe, expect, it } from "vitest";
import type { Sheet } from "#data/sheets/book.ts";
import { recogniseWorkbook } from "./recogniseWorkbook.ts";
import { AUTHORITIES, actionsOwnedBy, bookOf, CONTEXT, SOURCES, sheetOf, THEMES } from "./workbook.fixture.ts";

function read(sheets: readonly Pick<Sheet, "name" | "rows">[], context = CONTEXT) {
  const reading = recogniseWorkbook(bookOf(sheets), context);
  if (reading === null) throw new Error("not recognised");
  return reading;
}

const rest = [AUTHORITIES, SOURCES, THEMES];

describe("owners", () => {
  const sheets = [...rest, actionsOwnedBy("Alex Example", "Head of Service", "Sam Example (DCS)")];

  it("become roles, and what was left out is counted but not repeated", () => {
    const reading = read(sheets);
    expect(reading.tables.actions?.map(({ owner }) => owner)).toEqual([null, "Head of Service", "DCS"]);
    expect(reading.notices).toMatchObject([{ sheet: "Actions", found: "2 owners that may be people’s names" }]);
    expect(JSON.stringify(reading)).not.toContain("Alex");
  });

  it("stay as they are where the clerk chose so", () => {
    const reading = read(sheets, { ...CONTEXT, keepOwners: true });
    expect(reading.tables.actions?.map(({ owner }) => owner)).toEqual([
      "Alex Example",
      "Head of Service",
      "Sam Example (DCS)",
    ]);
    expect(reading.notices).toEqual([]);
  });
});

describe("inspectors’ names", () => {
  it.each(["Lead inspector", "Inspectors", "HMI", "lead_inspector_name"])(
    "in a column “%s” never come in",
    (heading) => {
      const sheet = sheetOf("Themes", [
        ["id", "kind", "name", heading],
        ["t", "plan", "One", "Alex Example"],
      ]);
      const reading = read([sheet], { ...CONTEXT, keepOwners: true });
      expect(reading.notices).toMatchObject([{ cell: "D1", found: "a column for inspectors’ names" }]);
      expect(JSON.stringify(reading)).not.toContain("Alex");
    },
  );
});

describe("who may see a row", () => {
  const audiences = (context: typeof CONTEXT) =>
    read(
      [
        sheetOf("Gaps", [
          ["id", "source", "authority", "words", "audience"],
          ["g-1", "s", "a", "w", null],
          ["g-2", "s", "a", "w", "Board"],
          ["g-3", "s", "a", "w", "public"],
          ["g-4", "s", "a", "w", { iso: "2022-09-30" }],
        ]),
      ],
      context,
    ).tables.gaps?.map(({ audience }) => audience);

  it("is what it says itself, else what was chosen for the sheet, else for the file", () => {
    expect(audiences(CONTEXT)).toEqual(["public", "board", "public", "2022-09-30"]);
    expect(audiences({ ...CONTEXT, audience: "board" })).toEqual(["board", "board", "public", "2022-09-30"]);
    const sheetAudiences = new Map([["Gaps", "board" as const]]);
    expect(audiences({ ...CONTEXT, sheetAudiences })).toEqual(["board", "board", "public", "2022-09-30"]);
  });
});

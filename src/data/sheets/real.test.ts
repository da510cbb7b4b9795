import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Cell, Sheet } from "./book.ts";
import { bookIn } from "./opening.fixture.ts";

const FOLDER = new URL("../../../../shared/real/", import.meta.url);
const OFSTED = "LA_Inspection_Outcomes_as_at_31_March_2025.ods";
const OVERVIEW = "d2i_ilacs_overview_2026-06.xlsx";
const WORKFORCE = "csww_indicators_2017_to_2025.csv";

function isHere(file: string): boolean {
  return existsSync(new URL(file, FOLDER));
}

async function sheetsOf(file: string): Promise<readonly Sheet[]> {
  return (await bookIn(new Uint8Array(readFileSync(new URL(file, FOLDER))), file)).sheets;
}

async function sheetOf(file: string, name: string): Promise<Sheet> {
  const sheet = (await sheetsOf(file)).find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`${file} has no sheet ${name}`);
  return sheet;
}

function isDay(cell: Cell | undefined): boolean {
  return typeof cell === "object" && cell !== null;
}

describe.skipIf(!isHere(OFSTED))(`Ofsted's statistics (skipped where ${OFSTED} is absent)`, () => {
  it("have their six sheets, with every row of their three tables below a title, a note and headings", async () => {
    const sheets = await sheetsOf(OFSTED);
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["Cover", 25],
      ["Contents", 6],
      ["Notes", 18],
      ["Inspections_as_at_31_March", 153 + 3],
      ["In-year_inspections", 112 + 3],
      ["ILACS_inspection_history", 271 + 3],
    ]);
  });

  it("have days in the columns of days of every row", async () => {
    const { rows } = await sheetOf(OFSTED, "ILACS_inspection_history");
    const table = rows.slice(3);
    expect(table.filter((row) => !isDay(row[5]) || !isDay(row[6]))).toEqual([]);
    expect(table.map((row) => (row[5] as { iso: string }).iso).sort()[0]).toBe("2018-01-29");
  });

  it("keep the link of each council beside its row", async () => {
    const { links } = await sheetOf(OFSTED, "Inspections_as_at_31_March");
    expect(links.size).toBe(153);
    expect(links.get("A4")).toBe("https://reports.ofsted.gov.uk/provider/44/301");
  });
});

describe.skipIf(!isHere(OVERVIEW))(`the overview of ILACS reports (skipped where ${OVERVIEW} is absent)`, () => {
  it("has 153 rows below its headings, every cell of them text", async () => {
    const [sheet] = await sheetsOf(OVERVIEW);
    expect([sheet?.name, sheet?.rows.length]).toEqual(["ofsted_cs_inspections_overview", 154]);
    expect(sheet?.rows.flat().filter((cell) => cell !== null && typeof cell !== "string")).toEqual([]);
  });

  it("shows the words of its link formulae, for which 0 is saved, and keeps where they lead", async () => {
    const [sheet] = await sheetsOf(OVERVIEW);
    const linked = sheet?.rows.slice(1).map((row) => String(row[14]));
    expect(linked?.filter((words) => !words.startsWith(".\\export_data\\inspection_reports\\"))).toEqual([]);
    expect(sheet?.links.get("O2")).toBe(".\\.\\export_data\\inspection_reports\\80426_barnsley");
    expect(sheet?.links.get("H2")).toBe("https://files.ofsted.gov.uk/v1/file/50231520");
    expect(sheet?.links.size).toBe(2 * 153);
  });
});

describe.skipIf(!isHere(WORKFORCE))(`DfE's workforce figures (skipped where ${WORKFORCE} is absent)`, () => {
  it("have 1,463 rows of 32 cells below their headings, in one sheet named after the file", async () => {
    const [sheet] = await sheetsOf(WORKFORCE);
    expect([sheet?.name, sheet?.rows.length]).toEqual(["csww_indicators_2017_to_2025", 1_464]);
    expect(sheet?.rows.filter((row) => row.length !== 32)).toEqual([]);
    expect(sheet?.rows[1]?.slice(0, 5)).toEqual(["2025", "Reporting year", "National", "E92000001", "England"]);
  });
});

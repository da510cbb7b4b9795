import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { recogniseWorkbook } from "#data/recognise/workbook/recogniseWorkbook.ts";
import { CONTEXT } from "#data/recognise/workbook/workbook.fixture.ts";
import { readFileBytes } from "#data/sheets/read.ts";
import { proposeColumns } from "./propose.ts";

const FOLDER = new URL("../../../../../shared/real/", import.meta.url);
const FILES = [
  "LA_Inspection_Outcomes_as_at_31_March_2025.ods",
  "d2i_ilacs_overview_2026-06.xlsx",
  "csww_indicators_2017_to_2025.csv",
];

describe.skipIf(!existsSync(FOLDER))("other people’s files (skipped where ../shared/real is absent)", () => {
  it.each(FILES)("%s is neither our workbook nor a council’s tracker", async (name) => {
    const opened = await readFileBytes({ name, bytes: new Uint8Array(readFileSync(new URL(name, FOLDER))) }, {});
    const book = opened.form === "book" ? opened.book : { file: name, sheets: [] };
    expect(book.sheets.length).toBeGreaterThan(0);
    expect(recogniseWorkbook(book, CONTEXT)).toBeNull();
    expect(book.sheets.map(proposeColumns).filter((proposal) => proposal !== null)).toEqual([]);
  });
});

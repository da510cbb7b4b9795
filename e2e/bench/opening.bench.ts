import { existsSync, readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import readXlsxFile from "read-excel-file/universal";
import { Parser } from "saxen";
import { bench, describe } from "vitest";
import writeExcelFile from "write-excel-file/universal";
import { readFileBytes } from "#data/sheets/read.ts";

const OFSTED = new URL("../../../shared/real/LA_Inspection_Outcomes_as_at_31_March_2025.ods", import.meta.url);
const ROWS = 20_000;
const STEPS = ["not started", "on track", "at risk", "complete"];

/** A workbook as an office program writes it: actions with words, days, numbers and a choice. */
async function largeWorkbook(): Promise<Uint8Array> {
  const rows = Array.from({ length: ROWS }, (_, row) => [
    `action-${row}`,
    `Recruit and keep social workers in team ${row % 40}, so that caseloads fall (step ${row})`,
    STEPS[row % STEPS.length] ?? "",
    { value: 44_000 + (row % 1_500), type: Number, format: "dd/mm/yyyy" },
    { value: 44_400 + (row % 1_500), type: Number, format: "dd/mm/yyyy" },
    row % 7 === 0,
    row * 1.5,
    ...Array.from({ length: 8 }, (_, column) => `Outcome of quarter ${column} for ${row % 500}`),
  ]);
  const blob = await writeExcelFile([{ data: rows, sheet: "Actions" }]).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** Everything unpacked at once and every tag passed by, and nothing made of it. */
function walkBare(bytes: Uint8Array, part: RegExp): void {
  const parts = unzipSync(bytes, { filter: ({ name }) => part.test(name) });
  for (const content of Object.values(parts)) {
    new Parser()
      .on("openTag", () => undefined)
      .on("text", () => undefined)
      .write(new TextDecoder().decode(content))
      .end();
  }
}

describe.skipIf(!existsSync(OFSTED))("Ofsted's statistics (ODS), against unpacking and walking the same bytes", () => {
  const bytes = existsSync(OFSTED) ? new Uint8Array(readFileSync(OFSTED)) : new Uint8Array(0);
  bench("unpacking and walking alone", () => {
    walkBare(bytes, /^content\.xml$/);
  });
  bench("reading it through the door, every cell and link", async () => {
    await readFileBytes({ name: "ofsted.ods", bytes }, {});
  });
});

const large = await largeWorkbook();

describe(`a workbook of ${ROWS} rows and 15 columns (XLSX), against unpacking and walking the same bytes`, () => {
  bench("unpacking and walking alone", () => {
    walkBare(large, /^xl\/(?:worksheets\/sheet1|sharedStrings)\.xml$/);
  });
  bench("read-excel-file", async () => {
    await readXlsxFile(large.slice().buffer);
  });
  bench("reading it through the door, every cell, format and link", async () => {
    await readFileBytes({ name: "large.xlsx", bytes: large }, {});
  });
});

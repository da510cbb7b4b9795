import { describe, expect, it } from "vitest";
import { bundledTables } from "#data/bundle/bundled.fixture.ts";
import { datasetSheets, templateSheets } from "#data/out/workbook/sheets.ts";
import { readFileBytes } from "#data/sheets/read.ts";
import { writeCsvZip } from "#data/sheets/writeCsv.ts";
import { writeXlsx } from "#data/sheets/writeXlsx.ts";
import type { Tables } from "#domain/model/dataset.ts";
import { recogniseWorkbook } from "./recogniseWorkbook.ts";
import { CONTEXT } from "./workbook.fixture.ts";

async function opened(name: string, bytes: Uint8Array<ArrayBuffer>) {
  const file = await readFileBytes({ name, bytes }, {});
  const reading = file.form === "book" ? recogniseWorkbook(file.book, CONTEXT) : null;
  if (reading === null) throw new Error("not recognised");
  return reading;
}

describe("the bundled dataset, downloaded and opened again", () => {
  const tables: Tables = bundledTables();

  it("as a workbook is the same dataset", async () => {
    const reading = await opened("dataset.xlsx", await writeXlsx(datasetSheets(tables)));
    expect(reading.tables).toEqual(tables);
    expect(reading.notices).toEqual([]);
  });

  it("as a zip of CSVs is the same dataset", async () => {
    const reading = await opened("dataset.zip", await writeCsvZip(datasetSheets(tables)));
    expect(reading.tables).toEqual(tables);
    expect(reading.notices).toEqual([]);
  });
});

it("the template, downloaded and opened again, has no error and no example", async () => {
  const reading = await opened("template.xlsx", await writeXlsx(templateSheets()));
  expect(reading.notices).toEqual([]);
  expect(Object.values(reading.tables).flat()).toEqual([]);
});

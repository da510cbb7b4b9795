import { SCHEMA } from "#data/schema/tables.ts";
import type { SheetOut } from "#data/sheets/sheetOut.ts";
import type { TableName, Tables } from "#domain/model/dataset.ts";
import { CLERK_TABLES } from "./descriptions.ts";
import { tableSheet } from "./tableSheet.ts";
import { readMe, templateSheet } from "./template.ts";

/** A dataset as sheets, one a table with all its columns; opened again it is the same dataset. */
export function datasetSheets(tables: Tables): readonly SheetOut[] {
  return (Object.keys(SCHEMA) as TableName[]).map((name) => tableSheet(name, tables[name]));
}

/** An empty workbook for a clerk: every sheet and heading explained, words to choose from, and rows of a made-up council. */
export function templateSheets(): readonly SheetOut[] {
  return [readMe(), ...CLERK_TABLES.map(templateSheet)];
}

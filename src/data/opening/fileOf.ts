import { datasetSheets, templateSheets } from "#data/out/workbook/sheets.ts";
import { SCHEMA } from "#data/schema/tables.ts";
import { writeCsvZip } from "#data/sheets/writeCsv.ts";
import { writeXlsx } from "#data/sheets/writeXlsx.ts";
import type { TableName, Tables } from "#domain/model/dataset.ts";
import type { FileKind } from "./messages.ts";

/** The bytes of the empty template, or of tables as a workbook or a zip of CSVs; a table that is not there has no rows. */
export function fileOf(file: FileKind, tables: Partial<Tables>): Promise<Uint8Array<ArrayBuffer>> {
  if (file === "template") return writeXlsx(templateSheets());
  const sheets = datasetSheets(whole(tables));
  return file === "xlsx" ? writeXlsx(sheets) : writeCsvZip(sheets);
}

function whole(tables: Partial<Tables>): Tables {
  const names = Object.keys(SCHEMA) as readonly TableName[];
  return Object.fromEntries(names.map((name) => [name, tables[name] ?? []])) as unknown as Tables;
}

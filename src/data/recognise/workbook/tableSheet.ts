import { nameKey } from "#data/out/workbook/headings.ts";
import { columnsOf } from "#data/out/workbook/tableSheet.ts";
import { SCHEMA } from "#data/schema/tables.ts";
import type { Cell, Sheet } from "#data/sheets/book.ts";
import type { TableName } from "#domain/model/dataset.ts";
import { cellText } from "./shown.ts";

/** A sheet that holds rows of one of our tables. */
export interface TableSheet {
  readonly sheet: Sheet;
  readonly table: TableName;
  /** The place of the row of headings, counted from 0. */
  readonly headingRow: number;
}

/** Titles and remarks may stand above the headings, but not many. */
const HIGHEST_ROWS = 12;
const TABLES = Object.keys(SCHEMA) as readonly TableName[];
const TABLES_BY_KEY: ReadonlyMap<string, TableName> = new Map(TABLES.map((name) => [nameKey(name), name]));
const FIELDS: ReadonlyMap<TableName, ReadonlyMap<string, string>> = new Map(
  TABLES.map((table) => [table, new Map(columnsOf(table).map(([field]) => [nameKey(field), field]))]),
);
const MUST: ReadonlyMap<TableName, readonly string[]> = new Map(
  TABLES.map((table) => [
    table,
    columnsOf(table).flatMap(([field, { whenAbsent }]) => (whenAbsent === null ? [field] : [])),
  ]),
);

/** The table after which the sheet is named, whatever its headings; null where there is none. */
export function tableNamed(sheetName: string): TableName | null {
  const file = sheetName.replace(/^.*[/\\]/, "").replace(/\.(?:csv|txt|json)$/i, "");
  return TABLES_BY_KEY.get(nameKey(file.replace(/\(\d+\)\s*$/, ""))) ?? null;
}

/** The field of the table that the heading names; null where it names none. */
export function fieldNamed(table: TableName, heading: string): string | null {
  return FIELDS.get(table)?.get(nameKey(heading)) ?? null;
}

/** The fields of the table that may not be empty. */
export function mustFields(table: TableName): readonly string[] {
  return MUST.get(table) ?? [];
}

/**
 * The sheet as one of ours: named after a table and with at least half of the headings that must be there, or with a
 * name of its own and no headings but those of one table. Null where it is neither.
 */
export function asTableSheet(sheet: Sheet): TableSheet | null {
  const named = tableNamed(sheet.name);
  const top = sheet.rows.slice(0, HIGHEST_ROWS);
  if (named !== null) {
    const headingRow = bestRow(top, named);
    if (headingRow !== null) return { sheet, table: named, headingRow };
  }
  for (const [headingRow, row] of top.entries()) {
    const table = onlyTableOf(row);
    if (table !== null) return { sheet, table, headingRow };
  }
  return null;
}

function bestRow(rows: readonly (readonly Cell[])[], table: TableName): number | null {
  const must = mustFields(table);
  const counts = rows.map((row) => {
    const fields = new Set(row.map((cell) => fieldNamed(table, cellText(cell))));
    return { all: fields.size, must: must.filter((field) => fields.has(field)).length };
  });
  const enough = Math.max(2, Math.ceil(must.length / 2));
  const likely = counts.map((count) => (count.must >= enough ? count.all : 0));
  const most = Math.max(0, ...likely);
  return most === 0 ? null : likely.indexOf(most);
}

/** The one table all of whose necessary headings, and none but whose headings, stand in the row. */
function onlyTableOf(row: readonly Cell[]): TableName | null {
  const headings = row.map(cellText).filter((text) => text !== "");
  if (headings.length < 3) return null;
  const tables = TABLES.filter((table) => {
    const fields = new Set(headings.map((heading) => fieldNamed(table, heading)));
    return !fields.has(null) && mustFields(table).every((field) => fields.has(field));
  });
  return tables.length === 1 ? (tables[0] ?? null) : null;
}

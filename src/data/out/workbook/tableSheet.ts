import type { Field } from "#data/schema/field.ts";
import { SCHEMA } from "#data/schema/tables.ts";
import type { SheetOut } from "#data/sheets/sheetOut.ts";
import type { TableName } from "#domain/model/dataset.ts";
import { cellOf } from "./cells.ts";
import { headingOf, sheetNameOf } from "./headings.ts";

/** The columns of a table, in the order of the schema. */
export function columnsOf(table: TableName): readonly (readonly [string, Field<unknown>])[] {
  return Object.entries<Field<unknown>>(SCHEMA[table]);
}

/** Rows of a table as a sheet; what a row does not have is an empty cell. */
export function tableSheet(name: TableName, rows: readonly object[]): SheetOut {
  const fields = columnsOf(name).map(([field]) => field);
  const cells = rows.map((row) => {
    const values = new Map<string, unknown>(Object.entries(row));
    return fields.map((field) => cellOf(values.get(field)));
  });
  return { name: sheetNameOf(name), rows: [fields.map(headingOf), ...cells], headingRows: 1 };
}

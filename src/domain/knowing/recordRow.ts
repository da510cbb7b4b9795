import type { TableName, Tables } from "#domain/model/dataset.ts";
import type { Fact, RecordRef } from "#domain/model/records.ts";
import { rowWithId } from "./lookup.ts";

/** What every fact has; the rows of the few other tables have no source. */
type Row = Pick<Fact, "id"> & Partial<Pick<Fact, "source">>;

/** The row that a table and an id name; null where it is not there, or what is named stands in no table. */
export function recordRow(tables: Tables, record: RecordRef): Row | null {
  const [table = "", id = ""] = record.split("/", 2);
  const rows = Object.hasOwn(tables, table) ? tables[table as TableName] : [];
  return rowWithId(rows as readonly Row[], id);
}

import type { Notice } from "#data/recognise/reading.ts";
import { SCHEMA } from "#data/schema/tables.ts";
import { datasetDoubts } from "#domain/checks/dataset.ts";
import type { TableName, Tables } from "#domain/model/dataset.ts";
import type { Place, ReadRow } from "./rows.ts";

/** The rows of a file by table, in the order in which they stand. */
export type RowsByTable = ReadonlyMap<TableName, readonly ReadRow[]>;

const TABLES = Object.keys(SCHEMA) as readonly TableName[];

/** The rows alone, by table; tables that the file does not have are left out. */
export function tablesOf(rows: RowsByTable): Partial<Tables> {
  return Object.fromEntries([...rows].map(([table, read]) => [table, read.map(({ row }) => row)]));
}

/** What is doubtful in the meaning of the file's rows beside those already loaded: references that lead nowhere, days that run backwards. */
export function doubtNotices(rows: RowsByTable, beside: Partial<Tables>, file: string): readonly Notice[] {
  const places = new Map([...rows].flatMap(([table, read]) => read.map(({ row, at }) => [`${table}/${row.id}`, at])));
  return datasetDoubts(together(rows, beside)).flatMap(({ record, words }) => {
    const at = places.get(record);
    return at === undefined ? [] : [doubtNotice(at, words, file)];
  });
}

function doubtNotice(at: Place, words: string, file: string): Notice {
  // A doubt about a reference begins with the name of its field.
  const [field = "id"] = words.split(" ");
  const isReference = words.includes("which is no row of") || words.includes("is no record");
  return {
    gravity: "warning",
    file,
    sheet: at.sheet,
    cell: at.cellOf(field),
    found: words,
    allowed: isReference ? "a row of this file, or one that is loaded already" : "rows that agree with each other",
    done: "the row was read as it stands",
  };
}

/** The file's rows and those already loaded, where the file's take the place of those with the same id. */
function together(rows: RowsByTable, beside: Partial<Tables>): Tables {
  return Object.fromEntries(
    TABLES.map((table) => {
      const own = (rows.get(table) ?? []).map(({ row }) => row);
      const ids = new Set(own.map(({ id }) => id));
      const loaded = (beside[table] ?? []) as readonly { readonly id: string }[];
      return [table, [...loaded.filter(({ id }) => !ids.has(id)), ...own]];
    }),
  ) as unknown as Tables;
}

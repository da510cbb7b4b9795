import { UNKNOWN_DATE } from "#domain/dates/edtf.ts";
import { impreciseWords } from "#domain/dates/format.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import { rowWithId } from "#domain/knowing/lookup.ts";
import type { TableName, Tables } from "#domain/model/dataset.ts";

/** As much of a row as names it; each table has some of these. */
interface Naming {
  readonly id: string;
  readonly name?: string;
  readonly shortTitle?: string;
  readonly authority?: string | null;
  readonly inspection?: string | null;
  readonly title?: string;
  readonly what?: string;
  readonly short?: string;
  readonly words?: string | null;
  readonly published?: ImpreciseDate;
  readonly when?: ImpreciseDate;
}

/** A record by its council, its name and its day; by its reference where it is not there. */
export function recordWords(tables: Tables, record: string): string {
  const [table = "", id = ""] = record.split("/", 2);
  const row = Object.hasOwn(tables, table) ? rowIn(tables, table as TableName, id) : null;
  if (row === null) return record;
  const of = table === "judgements" ? rowIn(tables, "inspections", row.inspection ?? "") : row;
  const council = rowWithId(tables.authorities, of?.authority ?? null)?.name;
  const name = of?.name ?? of?.shortTitle ?? of?.title ?? of?.what ?? of?.short ?? of?.words ?? record;
  const day = of?.published ?? of?.when ?? UNKNOWN_DATE;
  const said = day.precision === "unknown" ? name : `${name}, ${impreciseWords(day)}`;
  return council === undefined ? said : `${council}: ${said}`;
}

function rowIn(tables: Tables, table: TableName, id: string): Naming | null {
  return rowWithId(tables[table] as readonly Naming[], id);
}

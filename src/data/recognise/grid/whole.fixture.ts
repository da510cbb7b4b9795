import type { Reading } from "#data/recognise/reading.ts";
import { decodeTable, problemWords } from "#data/schema/decode.ts";
import { SCHEMA } from "#data/schema/tables.ts";
import { datasetDoubts } from "#domain/checks/dataset.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import { isoDay } from "#domain/dates/day.ts";
import type { TableName, Tables } from "#domain/model/dataset.ts";

/** The day on which the tests open their files. */
export const OPENED: { readonly openedOn: IsoDay } = { openedOn: isoDay("2026-09-01") };

/** The rows of one table of a reading; none where it has no such table. */
export function rowsOf<N extends TableName>(reading: Reading | null, table: N): Tables[N] {
  return (reading?.tables[table] ?? []) as unknown as Tables[N];
}

/** The row with that id; fails where there is none. */
export function rowOf<N extends TableName>(reading: Reading | null, table: N, id: string): Tables[N][number] {
  const found = (rowsOf(reading, table) as readonly { readonly id: string }[]).find((row) => row.id === id);
  if (found === undefined) throw new Error(`there is no ${table}/${id}`);
  return found as Tables[N][number];
}

/** A reading's tables with the tables that it does not have. */
function wholeTables(reading: Reading): Tables {
  const names = Object.keys(SCHEMA) as TableName[];
  return Object.fromEntries(names.map((name) => [name, rowsOf(reading, name)])) as unknown as Tables;
}

/**
 * What is wrong with a reading's rows themselves, in words: written as the data keeps them they must pass the schema,
 * with ids once each, and everything they name must be there.
 */
export function faultsOf(reading: Reading): readonly string[] {
  const tables = wholeTables(reading);
  const problems = (Object.keys(SCHEMA) as TableName[]).flatMap((name) => {
    const written = JSON.parse(JSON.stringify(tables[name], asWritten)) as unknown;
    return decodeTable(name, SCHEMA[name] as never, written).problems.map(problemWords);
  });
  return [
    ...problems,
    ...datasetDoubts(tables)
      .filter(isBroken)
      .map((doubt) => `${doubt.record}: ${doubt.words}`),
  ];
}

/** A date is written in EDTF, and an unknown one not at all. */
function asWritten(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("edtf" in value)) return value;
  return value.edtf === "" ? null : value.edtf;
}

/** A broken reference or an undated source is ours; a date or grade that is odd in the file is the file's. */
function isBroken({ words }: { readonly words: string }): boolean {
  return /is no row of|is no record|has no day from which|it needs either/.test(words);
}

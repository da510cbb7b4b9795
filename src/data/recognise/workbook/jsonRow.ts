import type { Notice } from "#data/recognise/reading.ts";
import { type Columns, decodeRow } from "#data/schema/decode.ts";
import { SCHEMA } from "#data/schema/tables.ts";
import type { TableName } from "#domain/model/dataset.ts";
import { INSPECTORS_DROPPED, isOfInspectors, type WorkbookContext } from "./context.ts";
import type { Place } from "./rows.ts";
import { shownText } from "./shown.ts";

export interface JsonRow {
  /** Null where a field may not stand. */
  readonly row: { readonly id: string } | null;
  readonly notices: readonly Omit<Notice, "file" | "sheet">[];
}

/** One row of a table as our JSON has it; `place` is counted from 0. */
export function readJsonRow(
  { table, place }: { readonly table: TableName; readonly place: number },
  value: unknown,
  context: WorkbookContext,
): JsonRow {
  const { at, notices, row } = withoutInspectors(value, place);
  const problems: Omit<Notice, "file" | "sheet">[] = [];
  const audience = context.sheetAudiences.get(table) ?? context.audience;
  const decoded = decodeRow(SCHEMA[table] as Columns<{ id: string }>, withAudience(table, row, audience), (problem) => {
    const cell = problem.field === null ? at : `${at}, ${shownText(problem.field)}`;
    const { found, expected: allowed } = problem;
    problems.push({ gravity: "error", cell, found, allowed, done: "the row was left out" });
  });
  if (decoded === undefined) return { row: null, notices: [...notices, ...problems] };
  return { row: decoded, notices };
}

/** "row 3, due": JSON has no cells to name. */
export function jsonPlace(table: TableName, place: number): Place {
  return { sheet: table, cellOf: (field) => `row ${place + 1}, ${field}` };
}

function withoutInspectors(value: unknown, place: number) {
  const at = `row ${place + 1}`;
  if (!isGroup(value)) return { at, notices: [], row: value };
  const entries = Object.entries(value);
  const dropped = entries.filter(([name]) => isOfInspectors(name));
  if (dropped.length === 0) return { at, notices: [], row: value };
  const notices = dropped.map(([name]) => ({
    gravity: "warning" as const,
    cell: `${at}, ${shownText(name)}`,
    ...INSPECTORS_DROPPED,
  }));
  return { at, notices, row: Object.fromEntries(entries.filter(([name]) => !isOfInspectors(name))) };
}

function withAudience(table: TableName, value: unknown, audience: WorkbookContext["audience"]): unknown {
  if (!isGroup(value) || !("audience" in SCHEMA[table])) return value;
  const entries = Object.entries(value);
  const hasOwn = entries.some(([name, cell]) => name === "audience" && cell !== null && cell !== undefined);
  return hasOwn ? value : Object.fromEntries([...entries, ["audience", audience]]);
}

function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import type { TableName, Tables } from "#domain/model/dataset.ts";

/** A row of any table, for what is done alike to all of them. */
export type AnyRow = { readonly id: string } & Readonly<Record<string, unknown>>;

export function rowsOf(tables: Partial<Tables>, table: TableName): readonly AnyRow[] {
  return (tables[table] ?? []) as unknown as readonly AnyRow[];
}

/** The fields in which two rows of a table differ, but for those named; in the order of the first row. */
export function differingFields(one: AnyRow, other: AnyRow, but: readonly string[] = []): readonly string[] {
  return Object.keys(one).filter((name) => !but.includes(name) && !isSameValue(one[name], other[name]));
}

export function isSameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (isDate(one) && isDate(other)) return one.edtf === other.edtf;
  if (!Array.isArray(one) || !Array.isArray(other)) return false;
  return one.length === other.length && one.every((each, place) => each === other[place]);
}

export function isDate(value: unknown): value is ImpreciseDate {
  return typeof value === "object" && value !== null && "edtf" in value;
}

/** The text field of a row; null where there is none or it is empty. */
export function textIn(row: AnyRow, field: string): string | null {
  const value = Object.hasOwn(row, field) ? row[field] : null;
  return typeof value === "string" && value !== "" ? value : null;
}

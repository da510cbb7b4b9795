/** Rows by one of their fields, sorted out once for each table: with 153 councils a search a row would be felt. */
const sorted = new WeakMap<readonly object[], Map<PropertyKey, ReadonlyMap<unknown, readonly object[]>>>();

/** The rows whose field has that value, in table order; none where there are none. */
export function rowsWith<T extends object, K extends keyof T>(rows: readonly T[], field: K, value: T[K]): readonly T[] {
  const fields = sorted.get(rows) ?? new Map<PropertyKey, ReadonlyMap<unknown, readonly object[]>>();
  sorted.set(rows, fields);
  const groups = fields.get(field) ?? groupBy(rows, field);
  fields.set(field, groups);
  return (groups.get(value) ?? []) as readonly T[];
}

/** The row with that id; null where it is not there, or not known. */
export function rowWithId<T extends { readonly id: string }>(rows: readonly T[], id: string | null): T | null {
  if (id === null) return null;
  const byId = indexed.get(rows) ?? new Map(rows.map((row) => [row.id, row]).reverse() as [string, object][]);
  indexed.set(rows, byId);
  return (byId.get(id) ?? null) as T | null;
}

/** Rows by their id, without a list for each: ids stand once, and of two equal ones the first counts. */
const indexed = new WeakMap<readonly object[], ReadonlyMap<string, object>>();

function groupBy<T extends object, K extends keyof T>(
  rows: readonly T[],
  field: K,
): ReadonlyMap<unknown, readonly T[]> {
  const groups = new Map<unknown, T[]>();
  for (const row of rows) {
    const group = groups.get(row[field]);
    if (group === undefined) groups.set(row[field], [row]);
    else group.push(row);
  }
  return groups;
}

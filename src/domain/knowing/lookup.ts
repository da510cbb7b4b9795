/**
 * Rows by one of their fields, sorted out once for each table: with 153 councils a search a row would be felt. A row that
 * stands alone is kept as it is, not in a list: most do, and a country has a hundred thousand of them.
 */
type Groups = ReadonlyMap<unknown, object | readonly object[]>;
const sorted = new WeakMap<readonly object[], Map<PropertyKey, Groups>>();

/** The rows whose field has that value, in table order; none where there are none. */
export function rowsWith<T extends object, K extends keyof T>(rows: readonly T[], field: K, value: T[K]): readonly T[] {
  const found = groupsOf(rows, field).get(value);
  if (found === undefined) return [];
  return Array.isArray(found) ? (found as readonly T[]) : [found as T];
}

/** The row with that id; null where it is not there, or not known. Of two equal ids the first counts. */
export function rowWithId<T extends { readonly id: string }>(rows: readonly T[], id: string | null): T | null {
  if (id === null) return null;
  const found = groupsOf(rows, "id").get(id);
  return ((Array.isArray(found) ? found[0] : found) ?? null) as T | null;
}

function groupsOf<T extends object, K extends keyof T>(rows: readonly T[], field: K): Groups {
  const fields = sorted.get(rows) ?? new Map<PropertyKey, Groups>();
  sorted.set(rows, fields);
  const known = fields.get(field);
  if (known !== undefined) return known;
  const groups = groupBy(rows, field);
  fields.set(field, groups);
  return groups;
}

function groupBy<T extends object, K extends keyof T>(rows: readonly T[], field: K): Groups {
  const groups = new Map<unknown, T | T[]>();
  for (const row of rows) {
    const group = groups.get(row[field]);
    if (group === undefined) groups.set(row[field], row);
    else if (Array.isArray(group)) group.push(row);
    else groups.set(row[field], [group, row]);
  }
  // A list that grew has room for many more rows than it holds; thousands of them would weigh.
  for (const [value, group] of groups) if (Array.isArray(group)) groups.set(value, group.slice());
  return groups;
}

/**
 * Rows by one of their fields, sorted out once for each table: with 153 councils a search a row would be felt. A country
 * has a hundred thousand rows, so lists of them would weigh: a row that stands alone is kept as it is, and rows that
 * stand behind one another as the number of their places; only rows that lie apart are kept as a list.
 */
type Groups = Map<unknown, Group>;
type Group = object | number | readonly object[];
const sorted = new WeakMap<readonly object[], Map<PropertyKey, Groups>>();

/** The rows whose field has that value, in table order; none where there are none. */
export function rowsWith<T extends object, K extends keyof T>(rows: readonly T[], field: K, value: T[K]): readonly T[] {
  const groups = groupsOf(rows, field);
  if (value === null && !groups.has(null))
    groups.set(
      null,
      rows.filter((row) => row[field] === null),
    );
  const found = groups.get(value);
  return found === undefined ? [] : rowsIn(rows, found);
}

/** The row with that id; null where it is not there, or not known. Of two equal ids the first counts. */
export function rowWithId<T extends { readonly id: string }>(rows: readonly T[], id: string | null): T | null {
  if (id === null) return null;
  const found = groupsOf(rows, "id").get(id);
  if (found === undefined) return null;
  return typeof found === "object" && !Array.isArray(found) ? (found as T) : (rowsIn(rows, found)[0] ?? null);
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
  const groups = new Map<unknown, Group>();
  const apart = new Map<unknown, T[]>();
  for (let from = 0, to = 0; from < rows.length; from = to) {
    const value = rows[from]?.[field];
    to = endOfRun(rows, field, from);
    // Most rows name no rule, or no visit, and hardly anybody asks for those.
    if (value === null) continue;
    const before = groups.get(value);
    if (before === undefined) groups.set(value, groupFrom(rows, from, to));
    else apart.set(value, added(apart.get(value) ?? [...rowsIn(rows, before)], rows.slice(from, to)));
  }
  // A list that grew has room for many more rows than it holds.
  for (const [value, list] of apart) groups.set(value, list.slice());
  return groups;
}

/** One further than the last of the rows that have the same value as the one at `from`. */
function endOfRun<T extends object>(rows: readonly T[], field: keyof T, from: number): number {
  const value = rows[from]?.[field];
  let to = from + 1;
  while (to < rows.length && rows[to]?.[field] === value) to += 1;
  return to;
}

function added<T>(list: T[], rows: readonly T[]): T[] {
  for (const row of rows) list.push(row);
  return list;
}

/**
 * Places are told in one number: where the rows begin, and how many they are. Up to a million rows it fits where a
 * reference would stand; a longer run is a list, which weighs little beside so many rows.
 */
const LONGEST_RUN = 2 ** 10 - 1;

function groupFrom<T extends object>(rows: readonly T[], from: number, to: number): Group {
  const only = rows[from];
  if (to - from === 1 && only !== undefined) return only;
  return to - from > LONGEST_RUN ? rows.slice(from, to) : from * (LONGEST_RUN + 1) + (to - from);
}

function rowsIn<T extends object>(rows: readonly T[], group: Group): readonly T[] {
  if (typeof group === "object") return Array.isArray(group) ? (group as readonly T[]) : [group as T];
  const from = Math.floor(group / (LONGEST_RUN + 1));
  return rows.slice(from, from + (group % (LONGEST_RUN + 1)));
}

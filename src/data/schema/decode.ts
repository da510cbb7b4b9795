import type { TableName } from "#domain/model/dataset.ts";
import type { Field } from "./field.ts";

/** One thing that stands in a file and may not: enough to find it and to mend it. */
export interface Problem {
  readonly table: string;
  /** Counted from 1; null where the whole table is meant. */
  readonly row: number | null;
  readonly id: string | null;
  readonly field: string | null;
  readonly expected: string;
  readonly found: string;
}

export type Columns<T> = { readonly [K in keyof T]-?: Field<T[K]> };

export interface Decoded<T> {
  readonly rows: readonly T[];
  readonly problems: readonly Problem[];
}

const LONGEST_FOUND = 60;
/** Longer than any id that may stand, so that two that differ are never taken for one. */
const LONGEST_ID = 200;
/** The most messages a reader is shown at once; the rest are counted. */
export const MOST_MESSAGES = 20;

/** Reads an unknown value as the rows of a table. Every value that may not stand there is named; none is guessed. */
export function decodeTable<T>(table: TableName, columns: Columns<T>, found: unknown): Decoded<T> {
  if (!Array.isArray(found)) return { rows: [], problems: [wholeTable(table, "a list of rows", found)] };
  const problems: Problem[] = [];
  const rows: T[] = [];
  const ids = new Set<string>();
  let firstRows: ReadonlyMap<string, number> | null = null;
  let index = 0;
  // One reporter for all rows: nearly every row of a country's tables has nothing to report.
  const report: Report = (problem) => {
    problems.push({ table, row: index + 1, id: idOf(found[index]), ...problem });
  };
  for (; index < found.length; index += 1) {
    const value: unknown = found[index];
    const row = decodeRow(columns, value, report);
    const id = idOf(value);
    const before = ids.size;
    if (id !== null && ids.add(id).size === before) {
      firstRows ??= firstRowsOf(found);
      const expected = `an id that row ${firstRows.get(id)} does not have`;
      report({ field: "id", expected, found: shown(id) });
    }
    if (row !== undefined) rows.push(row);
  }
  // A list that grew has room for more rows than it holds.
  return { rows: rows.slice(), problems };
}

/** The first row of each id, counted from 1: asked for only where an id stands twice. */
function firstRowsOf(found: readonly unknown[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  found.forEach((value, index) => {
    const id = idOf(value);
    if (id !== null && !rows.has(id)) rows.set(id, index + 1);
  });
  return rows;
}

type Report = (problem: Pick<Problem, "field" | "expected" | "found">) => void;

/** One row, or undefined where any of its fields may not stand. */
export function decodeRow<T>(columns: Columns<T>, value: unknown, report: Report): T | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    report({ field: null, expected: "a row of named fields", found: shown(value) });
    return undefined;
  }
  const { fields, names, empty } = listed(columns);
  const cells = value as Record<string, unknown>;
  const row = { ...empty };
  let [isWhole, filled] = [true, 0];
  for (const column of fields) {
    const cell = ownCell(cells, column);
    const isFilled = !isAbsent(cell);
    const read = isFilled ? column.field.read(cell) : column.field.whenAbsent?.value;
    row[column.name] = read;
    filled += Number(isFilled);
    if (read !== undefined) continue;
    isWhole = false;
    report({ field: column.name, expected: column.field.allowed, found: shown(cell) });
  }
  // Where all that the row has are filled columns, none of its names need be asked about.
  if (filled < Object.keys(cells).length && hasStrange(cells, names, report)) return undefined;
  return isWhole ? (row as T) : undefined;
}

/** Whether the row has anything of its own that is no column; each is told. */
function hasStrange(cells: Record<string, unknown>, names: ReadonlySet<string>, report: Report): boolean {
  const strange = Object.keys(cells).filter((name) => !names.has(name));
  for (const name of strange) {
    const expected = `no such field; there are ${[...names].join(", ")}`;
    report({ field: name, expected, found: shown(cells[name]) });
  }
  return strange.length > 0;
}

/** Only what the row has of its own: a column may be called "constructor". */
function ownCell(cells: Record<string, unknown>, { name, isEverywhere }: Column): unknown {
  return isEverywhere && !Object.hasOwn(cells, name) ? undefined : cells[name];
}

interface Listed {
  readonly fields: readonly Column[];
  readonly names: ReadonlySet<string>;
  /** A row with nothing in it. A copy of it has room for each of its fields and for no more. */
  readonly empty: Readonly<Record<string, unknown>>;
}

interface Column {
  readonly name: string;
  readonly field: Field<unknown>;
  /** Whether everything has something of that name, as "constructor": then only what the row has of its own counts. */
  readonly isEverywhere: boolean;
}

/** The columns as lists, made once for each table and not once for each of its rows. */
const lists = new WeakMap<object, Listed>();

function listed<T>(columns: Columns<T>): Listed {
  const known = lists.get(columns);
  if (known !== undefined) return known;
  const entries = Object.entries<Field<unknown>>(columns);
  const names = entries.map(([name]) => name);
  const made: Listed = {
    fields: entries.map(([name, field]) => ({ name, field, isEverywhere: name in Object.prototype })),
    names: new Set(names),
    // Parsed, because that makes a thing with just so much room; one that grows field by field has half as much again.
    empty: JSON.parse(`{${names.map((name) => `${JSON.stringify(name)}:null`).join()}}`) as Record<string, unknown>,
  };
  lists.set(columns, made);
  return made;
}

/** A problem as a sentence: `deadlines, row 3 (bury-2016), due: expected a date such as …, found "31/02/2022"`. */
export function problemWords(problem: Problem): string {
  const id = problem.id === null ? "" : ` (${problem.id})`;
  const row = problem.row === null ? "" : `, row ${problem.row}${id}`;
  const field = problem.field === null ? "" : `, ${problem.field}`;
  return `${problem.table}${row}${field}: expected ${problem.expected}, found ${problem.found}`;
}

/** At most twenty sentences, then "and N more". */
export function problemList(problems: readonly Problem[]): readonly string[] {
  const first = problems.slice(0, MOST_MESSAGES).map(problemWords);
  const more = problems.length - first.length;
  return more > 0 ? [...first, `and ${more} more`] : first;
}

/** A value as it is shown in a message: short, quoted where it is text, never run together with the sentence. */
function shown(value: unknown): string {
  if (isAbsent(value)) return "nothing";
  const words = typeof value === "string" ? JSON.stringify(value) : describe(value);
  return words.length > LONGEST_FOUND ? `${words.slice(0, LONGEST_FOUND)}…` : words;
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === "object" ? "a group of fields" : String(value);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function idOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null || !("id" in value)) return null;
  const found: unknown = value.id;
  return typeof found === "string" ? found.slice(0, LONGEST_ID) : null;
}

function wholeTable(table: string, expected: string, found: unknown): Problem {
  return { table, row: null, id: null, field: null, expected, found: shown(found) };
}

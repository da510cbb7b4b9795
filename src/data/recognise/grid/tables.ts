import type { Cell, Sheet } from "#data/sheets/book.ts";
import { textOf } from "./cells.ts";
import { columnsByHeading, type Headings, headingKey } from "./heading.ts";
import type { Place } from "./notes.ts";

/** A table in a sheet: its columns by what they hold, and its rows. Rows and columns are counted from 0. */
export interface GridTable<C extends string> {
  readonly sheet: Sheet;
  readonly headerRow: number;
  /** Where each column stands; more than one place where two headings mean the same. */
  readonly columns: ReadonlyMap<C, readonly number[]>;
  /** The columns that nothing here reads and that are not empty. */
  readonly unread: readonly { readonly column: number; readonly heading: string }[];
  /** The rows below the headings in which something stands, up to the next headings. */
  readonly rows: readonly number[];
  /** How many cells of a row are filled. */
  readonly filled: (row: number) => number;
  /** The lines of words above the headings, from the top or from the table before. */
  readonly above: readonly string[];
}

/** What makes a row a table's headings. */
export interface TableKind<C extends string> {
  readonly headings: Headings<C>;
  /** Words of which one stands among such a table's headings: looked for first, for nearly all rows are none. */
  readonly mark: RegExp;
  /** Whether a row with these columns heads such a table. */
  readonly isHeader: (columns: ReadonlySet<C>) => boolean;
}

interface Header<C extends string> {
  readonly row: number;
  readonly from: number;
  /** The last column; without end where the table has the sheet's rows to itself. */
  readonly to: number;
  readonly columns: ReadonlyMap<C, readonly number[]>;
}

/**
 * The tables of a kind in a sheet: under title rows or not, one below the other, or side by side with an empty column
 * between. Columns may stand in any order.
 */
export function findTables<C extends string>(sheet: Sheet, kind: TableKind<C>): readonly GridTable<C>[] {
  const names = columnsByHeading(kind.headings);
  const headers = sheet.rows.flatMap((cells, row) => headersIn({ cells, row }, names, kind));
  return headers.map((header) => tableOf(sheet, header, headers));
}

/** What stands in a row of a table under one of its columns. */
export interface Found {
  readonly cell: Cell;
  readonly text: string;
  readonly place: Place;
}

/** The row's cell in that column, the first that is filled where there are two; null where the table has no such column. */
export function cellUnder<C extends string>(table: GridTable<C>, row: number, column: C): Found | null {
  const places = (table.columns.get(column) ?? []).map((at) => foundAt(table, row, at));
  return places.find((found) => found.text !== "") ?? places[0] ?? null;
}

/** The same as words; empty where there is no such column. */
export function textUnder<C extends string>(table: GridTable<C>, row: number, column: C): string {
  return cellUnder(table, row, column)?.text ?? "";
}

/** The first filled cell of a row, by which a notice names the row. */
export function firstPlace<C extends string>(table: GridTable<C>, row: number): Place {
  const cells = table.sheet.rows[row] ?? [];
  const filled = cells.findIndex((cell) => textOf(cell) !== "");
  return { sheet: table.sheet.name, row, column: Math.max(filled, 0) };
}

function foundAt<C extends string>(table: GridTable<C>, row: number, column: number): Found {
  const cell = table.sheet.rows[row]?.[column] ?? null;
  return { cell, text: textOf(cell), place: { sheet: table.sheet.name, row, column } };
}

/** A heading that marks a table is short; beyond this somebody wrote a sentence. */
const LONGEST_MARK = 60;

/** Asked of every cell of a file, so the cheap questions come first. */
function isMarked<C extends string>(cell: Cell, names: ReadonlyMap<string, C>, { mark }: TableKind<C>): boolean {
  if (typeof cell !== "string" || cell.length > LONGEST_MARK || !mark.test(cell)) return false;
  return names.has(headingKey(textOf(cell)));
}

interface Line {
  readonly cells: readonly Cell[];
  readonly row: number;
}

function headersIn<C extends string>(
  line: Line,
  names: ReadonlyMap<string, C>,
  kind: TableKind<C>,
): readonly Header<C>[] {
  if (!line.cells.some((cell) => isMarked(cell, names, kind))) return [];
  // A row may have holes in it, where nothing was ever written.
  const headings = Array.from(line.cells, (cell) => (typeof cell === "string" ? headingKey(textOf(cell)) : ""));
  const whole = headerOf(
    line.row,
    headings.map((key, column) => ({ key, column })),
    names,
  );
  if (!kind.isHeader(new Set(whole.columns.keys()))) return [];
  const parts = runsOf(headings)
    .map((run) => headerOf(line.row, run, names))
    .filter((part) => kind.isHeader(new Set(part.columns.keys())));
  return parts.length > 1 ? parts : [{ ...whole, from: 0, to: Number.POSITIVE_INFINITY }];
}

interface HeadingAt {
  readonly key: string;
  readonly column: number;
}

/** The stretches of headings with an empty cell between them. */
function runsOf(headings: readonly string[]): readonly (readonly HeadingAt[])[] {
  const runs: HeadingAt[][] = [[]];
  headings.forEach((key, column) => {
    if (key === "") runs.push([]);
    else runs.at(-1)?.push({ key, column });
  });
  return runs.filter((run) => run.length > 0);
}

function headerOf<C extends string>(
  row: number,
  headings: readonly HeadingAt[],
  names: ReadonlyMap<string, C>,
): Header<C> {
  const columns = new Map<C, number[]>();
  for (const { key, column } of headings) {
    const name = names.get(key);
    if (name !== undefined) columns.set(name, [...(columns.get(name) ?? []), column]);
  }
  return { row, from: headings[0]?.column ?? 0, to: headings.at(-1)?.column ?? 0, columns };
}

function tableOf<C extends string>(sheet: Sheet, header: Header<C>, headers: readonly Header<C>[]): GridTable<C> {
  const next = headers.find((other) => other.row > header.row && overlap(header, other));
  const before = headers.filter((other) => other.row < header.row && overlap(header, other)).at(-1);
  const cellsOf = (row: number) => (sheet.rows[row] ?? []).slice(header.from, header.to + 1);
  const filled = (row: number) => cellsOf(row).filter((cell) => textOf(cell) !== "").length;
  const rows = rowNumbers(header.row + 1, next?.row ?? sheet.rows.length).filter((row) => filled(row) > 0);
  const above = rowNumbers((before?.row ?? -1) + 1, header.row).filter((row) => filled(row) === 1);
  return {
    sheet,
    headerRow: header.row,
    columns: header.columns,
    unread: unreadColumns(sheet, header, rows),
    rows,
    filled,
    above: above.map((row) => cellsOf(row).map(textOf).join("")),
  };
}

function unreadColumns<C extends string>(
  sheet: Sheet,
  header: Header<C>,
  rows: readonly number[],
): GridTable<C>["unread"] {
  const read = new Set([...header.columns.values()].flat());
  const width = Math.max(0, ...[header.row, ...rows].map((row) => sheet.rows[row]?.length ?? 0));
  return rowNumbers(header.from, Math.min(width, header.to + 1))
    .filter((column) => !read.has(column) && rows.some((row) => textOf(sheet.rows[row]?.[column]) !== ""))
    .map((column) => ({ column, heading: textOf(sheet.rows[header.row]?.[column]) }));
}

function overlap<C extends string>(one: Header<C>, other: Header<C>): boolean {
  return one.from <= other.to && other.from <= one.to;
}

function rowNumbers(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

import { type Cell, cellName, isBlank, type RuledArea, type Sheet } from "./book.ts";
import { OpenFault } from "./faults.ts";
import { Fills } from "./fills.ts";
import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from "./limits.ts";
import type { Area } from "./place.ts";

/** How many more cells a file may have; every sheet of it takes from the one allowance. */
export interface Allowance {
  readonly take: (cells: number) => void;
}

/** A sheet while it is filled. Rows and columns are counted from 0. */
export interface Grid {
  readonly rowCount: () => number;
  readonly columnCount: (row: number) => number;
  readonly set: (row: number, column: number, cell: Cell) => void;
  readonly link: (row: number, column: number, target: string) => void;
  /** The colour of a cell in which nothing is seen. */
  readonly fill: (row: number, column: number, colour: string) => void;
  /** An area whose cells a rule may colour. */
  readonly ruled: (area: RuledArea) => void;
  /** The colour that a rule gives to the empty cells of an area; of several rules the first counts. */
  readonly fillByRule: (area: Area, colour: string) => void;
  /** Nothing is seen of the coloured cells of an area but its first. The answer is how many were looked at. */
  readonly coverFills: (row: number, area: Area) => number;
  /** What has been filled in so far, without empty rows after the last and empty cells after a row's last. */
  readonly sheet: () => Sheet;
}

/** Raises OpenFault once more than four million cells have been taken. */
export function allowance(): Allowance {
  let left = MOST_CELLS;
  return {
    take: (cells) => {
      left -= cells;
      if (left < 0) throw tooManyCells();
    },
  };
}

/** An empty sheet. Filling it beyond the limits raises OpenFault, before memory is taken for it. */
export function emptyGrid(name: string, allowed: Allowance): Grid {
  const rows: Cell[][] = [];
  const links = new Map<string, string>();
  const fills = new Fills({
    rowCount: () => rows.length,
    hasWords: (row) => rows[row]?.some((cell) => !isBlank(cell)) ?? false,
    isBlank: (row, column) => isBlank(rows[row]?.[column] ?? null),
  });

  function rowAt(place: number): Cell[] {
    if (place >= MOST_ROWS) throw tooManyRows(name);
    if (place >= rows.length) allowed.take(place + 1 - rows.length);
    while (rows.length <= place) rows.push([]);
    return rows[place] ?? [];
  }

  function set(row: number, column: number, cell: Cell): void {
    if (cell === null && !has(row, column)) return;
    if (column >= MOST_COLUMNS) throw tooManyColumns(name);
    const cells = rowAt(row);
    if (column >= cells.length) allowed.take(column + 1 - cells.length);
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }

  function has(row: number, column: number): boolean {
    return (rows[row]?.[column] ?? null) !== null;
  }

  function link(row: number, column: number, target: string): void {
    allowed.take(1);
    links.set(cellName(row, column), target);
  }

  return {
    rowCount: () => rows.length,
    columnCount: (row) => rows[row]?.length ?? 0,
    set,
    link,
    fill: fills.add,
    ruled: fills.addRuled,
    fillByRule: fills.addByRule,
    coverFills: fills.cover,
    sheet: () => {
      for (const cells of rows) dropEmptyEnd(cells, (cell) => cell === null);
      dropEmptyEnd(rows, (cells) => cells.length === 0);
      const colours = fills.colours();
      return colours === null ? { name, rows, links } : { name, rows, links, colours };
    },
  };
}

function dropEmptyEnd<T>(list: T[], isEmpty: (item: T) => boolean): void {
  while (list.length > 0 && isEmpty(list[list.length - 1] as T)) list.pop();
}

const limit = (most: number) => most.toLocaleString("en-GB");

function tooManyRows(sheet: string): OpenFault {
  return new OpenFault(
    "too-many-rows",
    `The sheet “${sheet}” has something in a row below row ${limit(MOST_ROWS)}, and no more rows than that are opened. If nothing is meant to be so far down, delete the rows below the table and save; else split the sheet.`,
  );
}

function tooManyColumns(sheet: string): OpenFault {
  return new OpenFault(
    "too-many-columns",
    `The sheet “${sheet}” has something beyond column ${limit(MOST_COLUMNS)}, and no more columns than that are opened. If nothing is meant to be so far right, delete the columns beside the table and save; else split the sheet.`,
  );
}

function tooManyCells(): OpenFault {
  return new OpenFault(
    "too-many-cells",
    `This file has more than ${limit(MOST_CELLS)} cells over all its sheets, and no more than that are opened. Choose a copy with only the sheets that are wanted.`,
  );
}

import type { Area } from "./place.ts";

/** A day as a spreadsheet's date cell has it, without its time: "2025-09-25". */
export interface DateCell {
  readonly iso: string;
}

/** What a cell holds. An empty cell is null; a formula is the value that was saved with it. */
export type Cell = string | number | boolean | DateCell | null;

/**
 * A sheet as a grid. `rows[0]` is row 1 of the file and `rows[r][0]` its column A: empty rows and cells are kept, so
 * that every message can name the cell a person will find.
 */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Where the links in cells lead, by cell name: "A4". */
  readonly links: ReadonlyMap<string, string>;
  /** How many cells each row of a CSV has, empty ones too; left out where all have as many. */
  readonly cellsInRows?: readonly number[];
  /** How cells in which nothing is seen are coloured; left out where none is. */
  readonly colours?: SheetColours;
}

/** The colours of cells in which nothing stands, or only a space: in many trackers they are the rating. */
export interface SheetColours {
  /** "#FF0000" by cell name. White is no colour. */
  readonly fills: ReadonlyMap<string, string>;
  /** Where a rule of the workbook colours cells (conditional formatting). */
  readonly byRule: readonly RuledArea[];
  /** Whether there are more coloured cells than are kept. */
  readonly isCut: boolean;
}

export interface RuledArea extends Area {
  /** Whether what its rules do to an empty cell was told from the rules themselves, and carried out. */
  readonly isRead: boolean;
}

/** A file of sheets, however it was written. A CSV is one sheet named after its file. */
export interface Book {
  readonly file: string;
  readonly sheets: readonly Sheet[];
}

/** Whether nothing is seen in a cell: it is empty, or holds only spaces. */
export function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** "E17" for row 16 and column 4, both counted from 0. */
export function cellName(row: number, column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return `${name}${row + 1}`;
}

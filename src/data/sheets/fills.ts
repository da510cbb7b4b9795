import { cellName, type SheetColours } from "./book.ts";
import { MOST_COLUMNS, MOST_FILLS, MOST_RULED_AREAS } from "./limits.ts";
import type { Area } from "./place.ts";

/** The colours of the empty cells of a sheet while it is read, row by row. Rows without a word keep none. */
export class Fills {
  private readonly rows = new Map<number, Map<number, string>>();
  private readonly ruledAreas: Area[] = [];
  private kept = 0;
  private lastRow = -1;
  private isCut = false;
  private readonly hasWords: (row: number) => boolean;

  constructor(hasWords: (row: number) => boolean) {
    this.hasWords = hasWords;
  }

  readonly add = (row: number, column: number, colour: string): void => {
    if (row !== this.lastRow) this.beginRow(row);
    if (column >= MOST_COLUMNS) return;
    if (this.kept >= MOST_FILLS) {
      this.isCut = true;
      return;
    }
    const fills = this.rows.get(row);
    if (fills === undefined) this.rows.set(row, new Map([[column, colour]]));
    else fills.set(column, colour);
    this.kept += 1;
  };

  readonly addRuled = (area: Area): void => {
    if (this.ruledAreas.length < MOST_RULED_AREAS) this.ruledAreas.push(area);
    else this.isCut = true;
  };

  /** What lies under a merged cell is seen by nobody. */
  readonly cover = (row: number, { top, left, right }: Area): number => {
    const fills = this.rows.get(row);
    if (fills === undefined) return 0;
    const first = row === top ? left + 1 : left;
    const looked = fills.size;
    for (const column of fills.keys()) if (column >= first && column <= right) fills.delete(column);
    return looked;
  };

  /** Null where nothing is coloured. */
  readonly colours = (): SheetColours | null => {
    this.beginRow(-1);
    const fills = new Map<string, string>();
    for (const [row, of] of this.rows) for (const [column, colour] of of) fills.set(cellName(row, column), colour);
    if (fills.size === 0 && this.ruledAreas.length === 0) return null;
    return { fills, byRule: this.ruledAreas, isCut: this.isCut };
  };

  /** A row that is painted from end to end, with nothing in it, is decoration: it gives back what it took. */
  private beginRow(row: number): void {
    const last = this.rows.get(this.lastRow);
    if (last !== undefined && !this.hasWords(this.lastRow)) {
      this.rows.delete(this.lastRow);
      this.kept -= last.size;
    }
    this.lastRow = row;
  }
}

import { cellName, type RuledArea, type SheetColours } from "./book.ts";
import { MOST_COLUMNS, MOST_FILLS, MOST_RULED_AREAS } from "./limits.ts";
import type { Area } from "./place.ts";

/** What stands in the sheet so far. */
interface Seen {
  readonly rowCount: () => number;
  readonly hasWords: (row: number) => boolean;
  readonly isBlank: (row: number, column: number) => boolean;
}

/** As many cells are looked at for what rules do to them. */
const MOST_LOOKED_AT = 400_000;

/** The colours of the empty cells of a sheet while it is read, row by row. Rows without a word keep none. */
export class Fills {
  private readonly rows = new Map<number, Map<number, string>>();
  private readonly ruledAreas: RuledArea[] = [];
  private readonly byRule: { readonly area: Area; readonly colour: string }[] = [];
  private readonly merged: Area[] = [];
  private kept = 0;
  private lastRow = -1;
  private isCut = false;
  private readonly seen: Seen;

  constructor(seen: Seen) {
    this.seen = seen;
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

  readonly addRuled = (area: RuledArea): void => {
    const last = this.ruledAreas.at(-1);
    if (last !== undefined && isBelow(last, area))
      this.ruledAreas[this.ruledAreas.length - 1] = { ...last, bottom: area.bottom };
    else if (this.ruledAreas.length < MOST_RULED_AREAS) this.ruledAreas.push(area);
    else this.isCut = true;
  };

  readonly addByRule = (area: Area, colour: string): void => {
    if (this.byRule.length < MOST_RULED_AREAS) this.byRule.push({ area, colour });
    else this.isCut = true;
  };

  /** What lies under a merged cell is seen by nobody. */
  readonly cover = (row: number, area: Area): number => {
    const { top, left, right } = area;
    const first = row === top ? left + 1 : left;
    if (row === top && this.merged.length <= MOST_RULED_AREAS) this.merged.push(area);
    const fills = this.rows.get(row);
    if (fills === undefined) return 0;
    const looked = fills.size;
    for (const column of fills.keys()) if (column >= first && column <= right) fills.delete(column);
    return looked;
  };

  /** Null where nothing is coloured. */
  readonly colours = (): SheetColours | null => {
    this.beginRow(-1);
    const fills = new Map<string, string>();
    for (const [row, of] of this.rows) for (const [column, colour] of of) fills.set(cellName(row, column), colour);
    this.carryOut(fills);
    if (fills.size === 0 && this.ruledAreas.length === 0) return null;
    return { fills, byRule: this.ruledAreas, isCut: this.isCut };
  };

  /** A rule's colour stands over the cell's own. Where another rule cannot be told, it may stand over that, and neither is. */
  private carryOut(fills: Map<string, string>): void {
    if (this.byRule.length === 0) return;
    // Too many to know what is seen of the cells.
    if (this.merged.length > MOST_RULED_AREAS) {
      this.isCut = true;
      return;
    }
    const given = new Set<string>();
    let looked = 0;
    for (const { row, column, colour } of this.cellsByRule()) {
      looked += 1;
      if (looked > MOST_LOOKED_AT || fills.size >= MOST_FILLS) {
        this.isCut = true;
        return;
      }
      const name = cellName(row, column);
      if (given.has(name) || !this.isOpen(row, column)) continue;
      given.add(name);
      fills.set(name, colour);
    }
  }

  private *cellsByRule() {
    for (const { area, colour } of this.byRule) {
      const last = Math.min(area.bottom, this.seen.rowCount() - 1);
      for (let row = area.top; row <= last; row++) {
        if (!this.seen.hasWords(row)) continue;
        const end = Math.min(area.right, MOST_COLUMNS - 1);
        for (let column = area.left; column <= end; column++) yield { row, column, colour };
      }
    }
  }

  /** Whether the cell is empty, seen, and under no rule that cannot be told. */
  private isOpen(row: number, column: number): boolean {
    if (!this.seen.isBlank(row, column)) return false;
    if (this.merged.some((area) => isUnder(area, row, column))) return false;
    return !this.ruledAreas.some((area) => !area.isRead && holds(area, row, column));
  }

  /** A row that is painted from end to end, with nothing in it, is decoration: it gives back what it took. */
  private beginRow(row: number): void {
    const last = this.rows.get(this.lastRow);
    if (last !== undefined && !this.seen.hasWords(this.lastRow)) {
      this.rows.delete(this.lastRow);
      this.kept -= last.size;
    }
    this.lastRow = row;
  }
}

function holds({ top, bottom, left, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Whether a cell lies under a merged area: within it, and not its first. */
function isUnder(area: Area, row: number, column: number): boolean {
  return holds(area, row, column) && (row !== area.top || column !== area.left);
}

/** Whether an area continues the one above it, column for column. */
function isBelow(above: RuledArea, { top, left, right, isRead }: RuledArea): boolean {
  return above.bottom + 1 === top && above.left === left && above.right === right && above.isRead === isRead;
}

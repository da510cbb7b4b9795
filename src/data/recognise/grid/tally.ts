import type { SheetTally } from "#data/recognise/reading.ts";
import { cellName } from "#data/sheets/book.ts";
import type { GridTable } from "./tables.ts";

/** What became of the rows of one table, as they are gone through. */
export interface TallyBook {
  readonly read: (rows?: number) => void;
  readonly ignore: (why: string, rows?: number) => void;
  /** A remark on the columns: it costs no row. */
  readonly remark: (why: string) => void;
  readonly tally: () => SheetTally;
}

/** An empty tally of a sheet. */
export function tallyFor(sheet: string, what: string): TallyBook {
  let rowsRead = 0;
  const ignored = new Map<string, number>();
  const ignore = (why: string, rows = 1): void => {
    ignored.set(why, (ignored.get(why) ?? 0) + rows);
  };
  return {
    read: (rows = 1) => {
      rowsRead += rows;
    },
    ignore,
    remark: (why) => ignore(why, 0),
    tally: () => ({ sheet, what, rowsRead, ignored: [...ignored].map(([why, rows]) => ({ rows, why })) }),
  };
}

/** Says of the columns that nothing reads that they were not read, and of those with names that they were dropped. */
export function tallyColumns<C extends string>(
  tally: TallyBook,
  table: GridTable<C>,
  isPersonal: (heading: string) => boolean,
): void {
  const dropped = table.unread.filter(({ heading }) => isPersonal(heading));
  const unread = table.unread.filter(({ heading }) => !isPersonal(heading));
  if (dropped.length > 0) tally.remark(`dropped at the door, for it names people: ${columnList(dropped)}`);
  if (unread.length > 0) tally.remark(`not read here: ${columnList(unread)}`);
}

function columnList(columns: GridTable<string>["unread"]): string {
  return columns
    .map(({ column, heading }) => {
      const letters = cellName(0, column).slice(0, -1);
      return heading === "" ? `column ${letters}, without a heading` : `“${heading}” (${letters})`;
    })
    .join(", ");
}

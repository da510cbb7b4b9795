import { textOf } from "#data/recognise/grid/cells.ts";
import { headingKey } from "#data/recognise/grid/heading.ts";
import { findTables, type GridTable, textUnder } from "#data/recognise/grid/tables.ts";
import type { OfstedColumn } from "#data/recognise/ofsted/headings.ts";
import type { Book } from "#data/sheets/book.ts";
import { D2I_TABLE, OWN_HEADINGS } from "./headings.ts";

const OWN_KEYS: ReadonlySet<string> = new Set(OWN_HEADINGS.map(headingKey));
/** What its program writes where it finds no grade. */
const SENTINELS = /^(?:data_unreadable|inspection_pre_dates_judgement|not_reported_post_reform)$/;

/**
 * Data to Insight's lists in a book, by what marks them: their own headings, sentinels, and names in small letters. None
 * where no list bears two marks; one alone may be anybody's, and renamed by hand a list still has others.
 */
export function d2iTables(book: Book): readonly GridTable<OfstedColumn>[] {
  const tables = book.sheets.flatMap((sheet) => findTables(sheet, D2I_TABLE));
  return tables.some((table) => marksOf(table) >= 2) ? tables : [];
}

/** Whether a book is Data to Insight's overview or one of its relatives. */
export function isD2iBook(book: Book): boolean {
  return d2iTables(book).length > 0;
}

function marksOf(table: GridTable<OfstedColumn>): number {
  const headings = (table.sheet.rows[table.headerRow] ?? []).map((cell) => headingKey(textOf(cell)));
  const own = headings.filter((heading) => OWN_KEYS.has(heading)).length;
  const hasSentinel = table.rows.some((row) =>
    (table.sheet.rows[row] ?? []).some((cell) => typeof cell === "string" && SENTINELS.test(cell)),
  );
  const names = table.rows.map((row) => textUnder(table, row, "authority")).filter((name) => name !== "");
  const areSmall = names.length > 1 && names.every((name) => name === name.toLowerCase());
  return own + (hasSentinel ? 2 : 0) + Number(areSmall);
}

import { isD2iBook } from "#data/recognise/d2i/signature.ts";
import { notebookFor } from "#data/recognise/grid/notes.ts";
import { findTables } from "#data/recognise/grid/tables.ts";
import type { Reading } from "#data/recognise/reading.ts";
import type { Book } from "#data/sheets/book.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import { readCover } from "./cover.ts";
import { OFSTED_TABLE } from "./headings.ts";
import { readLists } from "./lists.ts";
import { isLong, namesAreas } from "./long.ts";
import { statisticsOf } from "./sources.ts";

/**
 * Ofsted's official statistics of local authority inspections, recognised by their headings wherever these stand; null
 * where no sheet holds such a list. Every inspection and visit comes once, though several sheets tell of it.
 * `openedOn` dates the file itself where it does not.
 */
export function recogniseOfsted(book: Book, { openedOn }: { readonly openedOn: IsoDay }): Reading | null {
  const tables = book.sheets.flatMap((sheet) => findTables(sheet, OFSTED_TABLE));
  if (!tables.some((table) => !isLong(table) || namesAreas(table)) || isD2iBook(book)) return null;
  const notes = notebookFor(book.file);
  const listing = statisticsOf(readCover(book), openedOn);
  const { tables: rows, tallies } = readLists(tables, listing, notes);
  return { kind: "ofsted", file: book.file, what: listing.name, tables: rows, tallies, notices: notes.notices };
}

import { isD2iBook } from "#data/recognise/d2i/signature.ts";
import { notebookFor } from "#data/recognise/grid/notes.ts";
import type { PublishedOn } from "#data/recognise/grid/published.ts";
import { findTables } from "#data/recognise/grid/tables.ts";
import type { Reading } from "#data/recognise/reading.ts";
import type { Book } from "#data/sheets/book.ts";
import { readCover } from "./cover.ts";
import { OFSTED_TABLE } from "./headings.ts";
import { readLists } from "./lists.ts";
import { isLong, namesAreas } from "./long.ts";
import { statisticsOf } from "./sources.ts";

/**
 * Ofsted's official statistics of local authority inspections, recognised by their headings wherever these stand; null
 * where no sheet holds such a list. Every inspection and visit comes once, though several sheets tell of it.
 * The days date the file itself where it does not.
 */
export function recogniseOfsted(book: Book, days: PublishedOn): Reading | null {
  const tables = book.sheets.flatMap((sheet) => findTables(sheet, OFSTED_TABLE));
  if (!tables.some((table) => !isLong(table) || namesAreas(table)) || isD2iBook(book)) return null;
  const notes = notebookFor(book.file);
  const cover = readCover(book);
  const isUndated = cover.published === null;
  // A day that the file prints is not the reader's to give.
  const asked = isUndated ? days : { openedOn: days.openedOn };
  const listed = { days: asked, listingOn: (on: PublishedOn) => statisticsOf(cover, on) };
  const { tables: rows, tallies } = readLists(tables, listed, notes);
  const what = statisticsOf(cover, days).name;
  return { kind: "ofsted", file: book.file, what, tables: rows, tallies, notices: notes.notices, isUndated };
}

import { notebookFor } from "#data/recognise/grid/notes.ts";
import { dayNote, type PublishedOn } from "#data/recognise/grid/published.ts";
import { readLists } from "#data/recognise/ofsted/lists.ts";
import type { Listed, Listing } from "#data/recognise/ofsted/sources.ts";
import type { Reading } from "#data/recognise/reading.ts";
import type { Book } from "#data/sheets/book.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import { exactDay } from "#domain/dates/edtf.ts";
import { dayWords, impreciseWords } from "#domain/dates/format.ts";
import type { Source } from "#domain/model/records.ts";
import { d2iTables } from "./signature.ts";

const NAME = "Data to Insight’s overview of ILACS reports";
const UNOFFICIAL = "Unofficial: a program read the report, and may have misread it.";

/**
 * Data to Insight's overview of ILACS reports and its relatives (the history, the same as CSV, columns moved or
 * renamed); null where the book is none. It is read as text, and what its program could not read has a reason in place
 * of a grade. The days date the file itself, which tells none; when each report was published it does tell.
 */
export function recogniseD2i(book: Book, days: PublishedOn): Reading | null {
  const lists = d2iTables(book);
  if (lists.length === 0) return null;
  const notes = notebookFor(book.file);
  const { tables, tallies } = readLists(lists, { days, listingOn: overviewOn }, notes);
  const latest = (tables.inspections ?? []).reduce((last, { published }) => maxDay(last, published.latest), "");
  const upTo = latest === "" ? "" : `, the latest published ${dayWords(latest as IsoDay)}`;
  const what = `${NAME} (unofficial)${upTo}`;
  return { kind: "d2i", file: book.file, what, tables, tallies, notices: notes.notices, isUndated: true };
}

function maxDay(one: string, other: string | null): string {
  return other !== null && other > one ? other : one;
}

function overviewOn(days: PublishedOn): Listing {
  const { openedOn, published = null } = days;
  const day = published ?? openedOn;
  return {
    name: NAME,
    undated: days,
    source: {
      id: `d2i-overview-${day}`,
      shortTitle: `Data to Insight’s overview, ${published === null ? "opened " : ""}${dayWords(day)}`,
      title: NAME,
      publisher: "Data to Insight",
      date: exactDay(day),
      locator: null,
      kind: "reported",
      url: null,
      audience: "public",
      note: dayNote(days),
    },
    sourceOf: reportIn,
  };
}

function reportIn({ id, what, title, published, sheet, url }: Listed): Source {
  return {
    id: `d2i-${what}-${id}`,
    shortTitle: `Ofsted’s ${what}, ${impreciseWords(published)}, in Data to Insight’s overview`,
    title,
    publisher: "Ofsted",
    date: published,
    locator: `listed in ${NAME}, sheet ${sheet}`,
    kind: "reported",
    url,
    audience: "public",
    note: UNOFFICIAL,
  };
}

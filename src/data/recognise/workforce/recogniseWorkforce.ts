import { notebookFor } from "#data/recognise/grid/notes.ts";
import { dayNote, noteUndated, type PublishedOn, possibleDay } from "#data/recognise/grid/published.ts";
import { findTables } from "#data/recognise/grid/tables.ts";
import { type TallyBook, tallyColumns, tallyFor } from "#data/recognise/grid/tally.ts";
import type { Reading } from "#data/recognise/reading.ts";
import type { Book } from "#data/sheets/book.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import { exactDay } from "#domain/dates/edtf.ts";
import type { Measure } from "#domain/model/plan.ts";
import type { Source } from "#domain/model/records.ts";
import { WORKFORCE_TABLE } from "./columns.ts";
import { figuresOf } from "./figures.ts";
import { rowsOf, type WorkforceRow } from "./rows.ts";

/**
 * DfE's children's social work workforce census as a table of indicators; null where the book holds none. The file does
 * not tell the day of its publication, and no figure may be shown before it: it counts from the day of opening, or from
 * that which the reader gives.
 */
export function recogniseWorkforce(book: Book, asked: PublishedOn): Reading | null {
  const tables = book.sheets.flatMap((sheet) => findTables(sheet, WORKFORCE_TABLE));
  if (tables.length === 0) return null;
  const notes = notebookFor(book.file);
  const told = tables.map((table) => {
    const tally = tallyFor(table.sheet.name, "figures of England, regions and councils");
    tallyColumns(tally, table, () => false);
    return { tally, rows: rowsOf(table, { notes, tally }) };
  });
  const rows = told.flatMap((each) => each.rows);
  const days = {
    ...asked,
    published: possibleDay(
      asked,
      { last: lastYearEnd(rows, asked.openedOn), allowed: "a day after the end of the last year of the figures" },
      notes,
    ),
  };
  const source = censusOpened(rows, days);
  noteUndated(days, "the day on which DfE published these figures, for they are shown from then on", notes);
  const { authorities, measures } = figuresOf(rows, source.id, notes);
  const [first] = told;
  if (first !== undefined) tallyMissing(first.tally, measures);
  return {
    kind: "workforce",
    file: book.file,
    what: `DfE’s ${source.title.toLowerCase()}`,
    tables: { authorities, sources: [source], measures },
    tallies: told.map(({ tally }) => tally.tally()),
    notices: notes.notices,
    isUndated: true,
  };
}

/** Each year of the census ends on 30 September, and its figures cannot have been out before. */
function lastYearEnd(rows: readonly WorkforceRow[], openedOn: IsoDay): string {
  return rows.reduce((last, { year }) => {
    const end = `${year}-09-30`;
    return end > last && end <= openedOn ? end : last;
  }, "");
}

/** The release as a source. Its day is not in the file. */
function censusOpened(rows: readonly WorkforceRow[], days: PublishedOn): Source {
  const years = [...new Set(rows.map((row) => row.year))].sort();
  const [first, last] = [years[0] ?? "", years.at(-1) ?? ""];
  const span = first === last ? first : `${first} to ${last}`;
  return {
    id: ["dfe-workforce", first, last].filter((part) => part !== "").join("-"),
    shortTitle: `DfE’s workforce census, ${span}`,
    title: `Children’s social work workforce, ${span}`,
    publisher: "Department for Education",
    date: exactDay(days.published ?? days.openedOn),
    locator: null,
    kind: "primary",
    url: null,
    audience: "public",
    note: dayNote(days),
  };
}

/** How many figures have a symbol in place of a number, by its meaning. */
function tallyMissing(tally: TallyBook, measures: readonly Measure[]): void {
  const counts = new Map<string, number>();
  for (const { missing } of measures) if (missing !== null) counts.set(missing, (counts.get(missing) ?? 0) + 1);
  if (counts.size === 0) return;
  const list = [...counts].map(([missing, count]) => `${count} ${missing}`).join("; ");
  tally.remark(`figures without a number, which are never zero: ${list}`);
}

import { nameKey } from "#data/out/workbook/headings.ts";
import { READ_ME } from "#data/out/workbook/names.ts";
import type { Notice, Reading, SheetTally } from "#data/recognise/reading.ts";
import type { Book, Sheet } from "#data/sheets/book.ts";
import { LISTS_SHEET } from "#data/sheets/lists.ts";
import type { TableName } from "#domain/model/dataset.ts";
import type { WorkbookContext } from "./context.ts";
import { withoutNames } from "./names.ts";
import { withIdsOnce } from "./onceOnly.ts";
import { doubtNotices, tablesOf } from "./references.ts";
import { type ReadRow, type ReadSheet, readRows } from "./rows.ts";
import { isEmptyRow } from "./shown.ts";
import { asTableSheet, type TableSheet, tableNamed } from "./tableSheet.ts";

/** Our own workbook, a sheet a table; null where no sheet of the book is one of ours. Nothing in the file raises. */
export function recogniseWorkbook(book: Book, context: WorkbookContext): Reading | null {
  const ours = new Map<Sheet, TableSheet>();
  for (const sheet of book.sheets) {
    const table = asTableSheet(sheet);
    if (table !== null) ours.set(sheet, table);
  }
  if (ours.size === 0) return null;
  const read = [...ours].map(([sheet, of]) => ({ sheet, table: of.table, ...readRows(of, book.file, context) }));
  const others = book.sheets.filter((sheet) => !ours.has(sheet) && !isForPeople(sheet));
  const once = [...new Set(read.map(({ table }) => table))].map((table) => ({
    table,
    ...withIdsOnce(rowsOf(read, table), book.file),
  }));
  const { rows, notices } = withoutNames(new Map(once.map((each) => [each.table, each.rows])), {
    file: book.file,
    keepOwners: context.keepOwners,
  });
  const again = once.flatMap((each) => each.notices);
  return {
    kind: "workbook",
    file: book.file,
    what: "A workbook of this dashboard’s own tables",
    tables: tablesOf(rows),
    tallies: [...read.map(({ tally }) => withoutSecond(tally, again)), ...others.map(ignoredTally)],
    notices: [
      ...read.flatMap((each) => each.notices),
      ...again,
      ...notices,
      ...others.map((sheet) => ignoredNotice(sheet, book.file)),
      ...doubtNotices(rows, context.beside, book.file),
    ],
  };
}

function rowsOf(read: readonly (ReadSheet & { readonly table: TableName })[], table: TableName): readonly ReadRow[] {
  return read.filter((sheet) => sheet.table === table).flatMap(({ rows }) => rows);
}

/** The explanations of our template and its hidden lists, and sheets on which nothing stands. */
function isForPeople({ name, rows }: Sheet): boolean {
  return nameKey(name) === nameKey(READ_ME) || name === LISTS_SHEET || rows.every(isEmptyRow);
}

function withoutSecond(tally: SheetTally, again: readonly Notice[]): SheetTally {
  const rows = again.filter(({ sheet }) => sheet === tally.sheet).length;
  if (rows === 0) return tally;
  return {
    ...tally,
    rowsRead: tally.rowsRead - rows,
    ignored: [...tally.ignored, { rows, why: "their ID stands in an earlier row" }],
  };
}

function ignoredTally({ name, rows }: Sheet): SheetTally {
  const filled = rows.filter((row) => !isEmptyRow(row)).length;
  return {
    sheet: name,
    what: "not recognised",
    rowsRead: 0,
    ignored: [{ rows: filled, why: "the sheet is none of our tables" }],
  };
}

function ignoredNotice({ name }: Sheet, file: string): Notice {
  const table = tableNamed(name);
  return {
    gravity: "warning",
    file,
    sheet: name,
    cell: null,
    found: table === null ? "a sheet that is none of our tables" : `no headings of the table ${table}`,
    allowed: "the sheets and headings of the template",
    done: "the sheet was left out",
  };
}

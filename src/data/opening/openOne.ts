import { recogniseD2i } from "#data/recognise/d2i/recogniseD2i.ts";
import { recogniseOfsted } from "#data/recognise/ofsted/recogniseOfsted.ts";
import type { Reading } from "#data/recognise/reading.ts";
import { proposeColumns } from "#data/recognise/tracker/propose.ts";
import { proposeDay } from "#data/recognise/tracker/proposeDay.ts";
import { recogniseJson } from "#data/recognise/workbook/recogniseJson.ts";
import { recogniseWorkbook } from "#data/recognise/workbook/recogniseWorkbook.ts";
import { recogniseWorkforce } from "#data/recognise/workforce/recogniseWorkforce.ts";
import type { Book } from "#data/sheets/book.ts";
import type { Opened } from "#data/sheets/read.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import type { Tables } from "#domain/model/dataset.ts";
import { type FileSettings, sheetKey } from "./settings.ts";
import type { TrackerSheet } from "./told.ts";

/** What a file is read beside. */
export interface Beside {
  readonly openedOn: IsoDay;
  readonly loaded: Partial<Tables>;
}

/** What a file was recognised as by what is in it; null where it is none of what is read whole, though it may be a tracker. */
export function recognised(opened: Opened, settings: FileSettings, { openedOn, loaded }: Beside): Reading | null {
  const context = { ...settings, beside: loaded };
  if (opened.form === "json") return recogniseJson(opened.file, opened.value, context);
  const { book } = opened;
  const days = { openedOn, published: settings.published };
  return (
    recogniseWorkbook(book, context) ??
    recogniseOfsted(book, days) ??
    recogniseD2i(book, days) ??
    recogniseWorkforce(book, days)
  );
}

/** The sheets of a file that seem to be copies of trackers. */
export function trackerSheets(opened: Opened, file: string): readonly TrackerSheet[] {
  if (opened.form === "json") return [];
  return opened.book.sheets.flatMap((sheet) => {
    const columns = proposeColumns(sheet);
    if (columns === null) return [];
    return [{ key: sheetKey(file, sheet.name), columns, day: proposeDay(opened.book, sheet.name) }];
  });
}

export function sheetNames(opened: Opened): readonly string[] {
  return opened.form === "json" ? [] : opened.book.sheets.map(({ name }) => name);
}

/** The sheet's words above and in its first rows, where a council may be named. */
export function titleWords(book: Book, sheet: string): string {
  const rows = book.sheets.find(({ name }) => name === sheet)?.rows.slice(0, 8) ?? [];
  const words = rows.flatMap((row) => row.filter((cell) => typeof cell === "string"));
  return [book.file, sheet, ...words].join(" ").slice(0, 4_000);
}

import type { Cell } from "#data/sheets/book.ts";
import { UNKNOWN_DATE } from "#domain/dates/edtf.ts";
import { fromExcelSerial } from "#domain/dates/excelSerial.ts";
import { impreciseWords } from "#domain/dates/format.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import { readPhrase } from "#domain/dates/phrases.ts";
import type { Reading } from "#domain/dates/reading.ts";
import { isNothing, textOf } from "./cells.ts";
import { type Notebook, quoted } from "./notes.ts";
import type { Found } from "./tables.ts";

const ALLOWED = "a day such as 31/03/2025";

/**
 * The date in a cell: a date cell, a text with the day first, or the number of a day in a spreadsheet; as vague as it is
 * written. Whatever is doubtful is noted, and what cannot be read is noted and unknown. No such column: unknown.
 */
export function dateUnder(found: Found | null, notes: Notebook): ImpreciseDate {
  if (found === null || found.text === "") return UNKNOWN_DATE;
  if (isNothing(found.text)) {
    notes.warn(found.place, { found: quoted(found.text), allowed: ALLOWED, done: "kept as “date not known”" });
    return UNKNOWN_DATE;
  }
  const { reading, isNumber } = readCell(found.cell);
  const said = { found: quoted(found.text), allowed: ALLOWED };
  if (reading.kind === "not-understood") {
    notes.warn(found.place, { ...said, done: `${reading.reason}: kept as “date not known”` });
    return UNKNOWN_DATE;
  }
  const doubts = reading.warnings.map((each) => each.words);
  if (isNumber) doubts.push("the number of a day in a spreadsheet");
  if (doubts.length > 0)
    notes.warn(found.place, { ...said, done: `read as ${impreciseWords(reading.date)}: ${doubts.join("; ")}` });
  return reading.date;
}

function readCell(cell: Cell): { readonly reading: Reading; readonly isNumber: boolean } {
  const text = textOf(cell);
  const serial = /^\d{5}(?:\.\d+)?$/.test(text) ? Number(text) : null;
  return serial === null
    ? { reading: readPhrase(text), isNumber: false }
    : { reading: fromExcelSerial(serial, "1900"), isNumber: true };
}

import type { Cell } from "#data/sheets/book.ts";
import { isIsoDay } from "#domain/dates/day.ts";
import { readEdtf } from "#domain/dates/edtf.ts";
import { impreciseWords } from "#domain/dates/format.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import { readPhrase } from "#domain/dates/phrases.ts";
import { type Reading, understood } from "#domain/dates/reading.ts";
import { cellText } from "./shown.ts";

/** A cell that was read, with a remark where it had to be interpreted; or why it was not. */
export type Converted =
  | { readonly kind: "value"; readonly value: unknown; readonly remark: string | null }
  | { readonly kind: "refused"; readonly reason: string | null };

export function value(of: unknown, remark: string | null = null): Converted {
  return { kind: "value", value: of, remark };
}

export const REFUSED: Converted = { kind: "refused", reason: null };

/** A cell of a date column: EDTF, a date cell, or words; how words were read is remarked upon. */
export function dateOf(cell: Cell): Converted {
  const reading = readingOf(cell);
  if (reading.kind === "not-understood") return { kind: "refused", reason: reading.reason };
  const { date, warnings } = reading;
  const isPlain = isWrittenExactly(cell, date) && warnings.length === 0;
  return value(date, isPlain ? null : remarkOn(reading));
}

/** A cell of a column for days: the same, but nothing vaguer than a day. */
export function dayOf(cell: Cell): Converted {
  const dated = dateOf(cell);
  if (dated.kind === "refused") return dated;
  const { precision, edtf, isAbout } = dated.value as ImpreciseDate;
  return precision === "day" && !isAbout ? value(edtf, dated.remark) : REFUSED;
}

function readingOf(cell: Cell): Reading {
  const text = cellText(cell);
  // A single day goes through the phrases, which know the days that programs write where they have none.
  return readEdtf(text) === null || isIsoDay(text) ? readPhrase(text) : understood(text);
}

function isWrittenExactly(cell: Cell, date: ImpreciseDate): boolean {
  return typeof cell === "object" || readEdtf(cellText(cell))?.edtf === date.edtf;
}

function remarkOn(reading: Reading & { readonly kind: "date" }): string {
  const read = `read as ${impreciseWords(reading.date)}`;
  return [read, ...reading.warnings.map(({ words }) => words)].join("; ");
}

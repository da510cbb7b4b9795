import { damaged } from "./faults.ts";

export type Delimiter = "," | ";" | "\t";

const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Where a row ends and the next begins. */
export interface CsvRow {
  readonly fields: readonly string[];
  readonly next: number;
}

/**
 * Reads one row of CSV (RFC 4180) from a place in the text; whatever ends its lines. A quotation mark within a field
 * that did not begin with one is a letter as any other. Raises OpenFault where a quoted field never ends.
 *
 * papaparse, which writes our CSV, takes one line ending for a whole file, and cannot be stopped on its way.
 */
export function csvRowAt(text: string, start: number, delimiter: Delimiter): CsvRow {
  const fields: string[] = [];
  let at = start;
  for (;;) {
    const { field, end } = fieldAt(text, at, delimiter.charCodeAt(0));
    fields.push(field);
    if (text.charCodeAt(end) !== delimiter.charCodeAt(0)) return { fields, next: afterLine(text, end) };
    at = end + 1;
  }
}

function afterLine(text: string, end: number): number {
  const isPair = text.charCodeAt(end) === CARRIAGE_RETURN && text.charCodeAt(end + 1) === LINE_FEED;
  return end + (isPair ? 2 : 1);
}

interface Field {
  readonly field: string;
  readonly end: number;
}

function fieldAt(text: string, start: number, delimiter: number): Field {
  if (text.charCodeAt(start) !== QUOTE) {
    const end = plainEnd(text, start, delimiter);
    return { field: text.slice(start, end), end };
  }
  const close = closingQuote(text, start + 1);
  const quoted = text.slice(start + 1, close).replaceAll('""', '"');
  const end = plainEnd(text, close + 1, delimiter);
  // What follows the closing mark belongs to the field, as in Excel: nothing is lost.
  return { field: quoted + text.slice(close + 1, end), end };
}

function plainEnd(text: string, start: number, delimiter: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === delimiter || code === LINE_FEED || code === CARRIAGE_RETURN) break;
  }
  return at;
}

function closingQuote(text: string, start: number): number {
  let at = text.indexOf('"', start);
  while (at !== -1 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  if (at !== -1) return at;
  const begins = text.slice(start, start + 40);
  throw damaged(`the cell that begins with “${begins}”`, "its quotation mark is opened and never closed");
}

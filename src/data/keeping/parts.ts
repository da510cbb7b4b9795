import type { Decisions, OpenedReading } from "#data/opening/opened.ts";
import { slices } from "#data/opening/pieces.ts";
import type { Notice } from "#data/recognise/reading.ts";
import type { TableName } from "#domain/model/dataset.ts";

/** A piece of what is kept, small enough to be written without the page standing still. */
export type Part =
  | { readonly kind: "decisions"; readonly decisions: Decisions }
  /** A reading without its rows and remarks. */
  | { readonly kind: "reading"; readonly reading: OpenedReading }
  /** Rows of the reading before, as the bundled files have them: dates as text, every cell to be read again. */
  | { readonly kind: "rows"; readonly table: TableName; readonly rows: readonly Readonly<Record<string, unknown>>[] };

const NO_NOTICES: readonly Notice[] = [];

/** What is open, in parts. Remarks on files are not kept: they were for the day of opening. */
export function* partsOf(readings: readonly OpenedReading[], decisions: Decisions): Generator<Part, void> {
  const { answers, columns, colours, councils, reports, reader } = decisions;
  yield { kind: "decisions", decisions: { answers, columns, colours, councils, reports, reader } };
  for (const each of readings) {
    const { tables } = each.reading;
    const copies = each.copies.map((copy) => ({ ...copy, read: { ...copy.read, notices: NO_NOTICES } }));
    const reading = { ...each, copies, reading: { ...each.reading, tables: {}, notices: NO_NOTICES } };
    yield { kind: "reading", reading };
    for (const [table, rows] of Object.entries(tables) as [TableName, readonly object[]][]) {
      for (const some of slices(rows)) yield { kind: "rows", table, rows: some.map(plainRow) };
    }
  }
}

/** A row with its dates as text. */
function plainRow(row: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(row).map(([field, value]: [string, unknown]) => [field, isDate(value) ? value.edtf : value]),
  );
}

function isDate(value: unknown): value is { readonly edtf: string } {
  return typeof value === "object" && value !== null && "edtf" in value;
}

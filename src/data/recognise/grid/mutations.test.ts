import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { handmade, overview } from "#data/recognise/d2i/d2i.fixture.ts";
import { D2I_TABLE } from "#data/recognise/d2i/headings.ts";
import { recogniseD2i } from "#data/recognise/d2i/recogniseD2i.ts";
import { OFSTED_TABLE } from "#data/recognise/ofsted/headings.ts";
import { long, older, reform2026, wide2025 } from "#data/recognise/ofsted/ofsted.fixture.ts";
import { recogniseOfsted } from "#data/recognise/ofsted/recogniseOfsted.ts";
import type { Reading } from "#data/recognise/reading.ts";
import { WORKFORCE_TABLE } from "#data/recognise/workforce/columns.ts";
import { recogniseWorkforce } from "#data/recognise/workforce/recogniseWorkforce.ts";
import { census } from "#data/recognise/workforce/workforce.fixture.ts";
import type { Book } from "#data/sheets/book.ts";
import { type Mutation, mutated, mutations } from "./mutations.fixture.ts";
import { findTables } from "./tables.ts";
import { faultsOf, OPENED } from "./whole.fixture.ts";

const BOOKS: readonly Book[] = [wide2025, long, older, reform2026, overview, handmade, census];
const RUNS = { numRuns: 1_000 };

const anyMutatedBook = fc
  .tuple(fc.constantFrom(...BOOKS), mutations())
  .map(([book, steps]: readonly [Book, readonly Mutation[]]) => mutated(book, steps));

function readingsOf(book: Book): readonly Reading[] {
  return [recogniseOfsted, recogniseD2i, recogniseWorkforce].flatMap((recognise) => recognise(book, OPENED) ?? []);
}

describe("a file in which cells were dropped, renamed, retyped, doubled or swapped", () => {
  it("is read or is none of ours, and never breaks the page; its rows fit the model and name only what is there", () => {
    fc.assert(
      fc.property(anyMutatedBook, (book) => {
        for (const reading of readingsOf(book)) expect(faultsOf(reading)).toEqual([]);
      }),
      RUNS,
    );
  });

  it("has each of its rows either read or left out with the reason", () => {
    fc.assert(
      fc.property(anyMutatedBook, (book) => {
        for (const reading of readingsOf(book)) expect(rowsTold(reading)).toBe(rowsIn(book, reading.kind));
      }),
      RUNS,
    );
  });

  it("has a notice for each row that was left out, but for those that a file is meant to hold twice", () => {
    fc.assert(
      fc.property(anyMutatedBook, (book) => {
        for (const reading of readingsOf(book)) expect(noticesOfRows(reading)).toBeGreaterThanOrEqual(leftOut(reading));
      }),
      RUNS,
    );
  });

  it("is never taken for two kinds at once", () => {
    fc.assert(
      fc.property(anyMutatedBook, (book) => readingsOf(book).length <= 1),
      RUNS,
    );
  });

  it("leaves no trace in what programs share", () => {
    fc.assert(
      fc.property(anyMutatedBook, (book) => {
        readingsOf(book);
        return ({} as Record<string, unknown>).x === undefined;
      }),
      { numRuns: 200 },
    );
  });
});

function rowsTold(reading: Reading): number {
  const rows = reading.tallies.flatMap((tally) => [tally.rowsRead, ...tally.ignored.map((each) => each.rows)]);
  return rows.reduce((sum, count) => sum + count, 0);
}

/** Counted a second way: the filled rows under the headings that such a file has. */
function rowsIn(book: Book, kind: Reading["kind"]): number {
  const tableKind = kind === "ofsted" ? OFSTED_TABLE : kind === "d2i" ? D2I_TABLE : WORKFORCE_TABLE;
  const tables = book.sheets.flatMap((sheet) => findTables<string>(sheet, tableKind as never));
  return tables.reduce((sum, table) => sum + table.rows.length, 0);
}

function leftOut(reading: Reading): number {
  const ignored = reading.tallies.flatMap((tally) => tally.ignored);
  return ignored.filter(({ why }) => !/^also in|which are halves/.test(why)).reduce((sum, { rows }) => sum + rows, 0);
}

function noticesOfRows(reading: Reading): number {
  return reading.notices.filter(({ gravity, done }) => gravity === "error" || /line of words|counted once/.test(done))
    .length;
}

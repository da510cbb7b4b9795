import fc from "fast-check";
import { dayAt } from "#domain/dates/day.ts";
import type { Cell } from "./book.ts";

const text = fc.oneof(
  fc.string({ unit: "binary", minLength: 1 }),
  fc.string({
    unit: fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", "'", '"', ",", ";", "a", " "),
    minLength: 1,
  }),
);
/** From 1 January 1900 to 31 December 2049. */
const day = fc.integer({ min: -25_567, max: 29_219 }).map((days) => ({ iso: dayAt(days) }));
const cell: fc.Arbitrary<Cell> = fc.oneof(
  text,
  day,
  fc.boolean(),
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
);

/** A sheet as it is read: rows end at their last filled cell, and the sheet at its last filled row. */
export const gridArbitrary: fc.Arbitrary<readonly (readonly Cell[])[]> = fc
  .array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 })
  .map((rows) =>
    withoutEmptyEnd(
      rows.map((cells) => withoutEmptyEnd(cells, (each) => each === null)),
      (cells) => cells.length === 0,
    ),
  );

function withoutEmptyEnd<T>(list: readonly T[], isEmpty: (item: T) => boolean): readonly T[] {
  const filled = list.map((item) => !isEmpty(item));
  return list.slice(0, filled.lastIndexOf(true) + 1);
}

/** The same sheet as a CSV holds it. */
export function shownAsText(rows: readonly (readonly Cell[])[]): readonly (readonly (string | null)[])[] {
  return rows.map((cells) => cells.map(textOf));
}

function textOf(each: Cell): string | null {
  if (each === null) return null;
  return typeof each === "object" ? each.iso : String(each);
}

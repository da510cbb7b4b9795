import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowsWith, rowWithId } from "./lookup.ts";

describe("rows looked up by one of their fields", () => {
  const row = fc.record({
    id: fc.constantFrom("a", "b", "c", "d", "e", "f"),
    authority: fc.constantFrom("x", "y", null),
  });

  it("are those with the value, in table order, wherever in the table they stand", () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        for (const authority of ["x", "y", null] as const) {
          expect(rowsWith(rows, "authority", authority)).toEqual(rows.filter((each) => each.authority === authority));
        }
      }),
    );
  });

  it("are all there where thousands stand behind one another, as in one council's tracker", () => {
    const own = Array.from({ length: 3_000 }, (_, place) => ({ id: `action-${place}`, authority: "x" }));
    const rows = [{ id: "first", authority: "y" }, ...own, { id: "last", authority: "y" }];
    expect(rowsWith(rows, "authority", "x")).toEqual(own);
    expect(rowsWith(rows, "authority", "y")).toEqual([rows[0], rows.at(-1)]);
  });

  it("give of two equal ids the first", () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        for (const id of ["a", "b", "c"]) expect(rowWithId(rows, id)).toBe(rows.find((each) => each.id === id) ?? null);
      }),
    );
  });

  it("are none where the value is nowhere", () => {
    expect(rowsWith([{ id: "a", authority: "x" }], "authority", "z")).toEqual([]);
    expect(rowWithId([{ id: "a" }], "z")).toBeNull();
    expect(rowWithId([{ id: "a" }], null)).toBeNull();
  });
});

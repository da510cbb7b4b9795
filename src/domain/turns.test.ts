import { describe, expect, it } from "vitest";
import { atOnce, madeInTurns } from "./turns.ts";

const ROWS = Array.from({ length: 2_500 }, (_, place) => place);

describe("work in turns", () => {
  it("makes every row, in order", () => {
    expect(atOnce(madeInTurns(ROWS, (row) => row * 2))).toEqual(ROWS.map((row) => row * 2));
  });

  it("pauses after each thousand rows", () => {
    const pauses = [...madeInTurns(ROWS, (row) => row)];
    expect(pauses).toHaveLength(2);
  });

  it("makes nothing of no rows", () => {
    expect(atOnce(madeInTurns([], (row) => row))).toEqual([]);
  });
});

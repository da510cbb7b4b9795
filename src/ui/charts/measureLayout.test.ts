import { describe, expect, it } from "vitest";
import { type MeasureData, measureLayout, runsIn } from "./measureLayout.ts";

const WIDE = { widthPx: 560, isNarrow: false };
const NARROW = { widthPx: 320, isNarrow: true };
const YEARS = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

function dataWith(values: readonly (number | null)[], missing: readonly number[] = []): MeasureData {
  return {
    periods: YEARS.map((year) => ({ at: (year - 1970) * 365, words: String(year) })),
    lines: [{ id: "council", name: "Barford", values }],
    missing,
    suffix: "%",
  };
}

describe("a small chart of a measure", () => {
  const values = [12.5, 14, null, 16, 19, 18, 17, 15, 12];

  it("has an axis that begins at nought and reaches the greatest", () => {
    const { numbers } = measureLayout(WIDE, dataWith(values));
    expect(numbers[0]).toBe(0);
    expect(numbers.at(-1)).toBeGreaterThanOrEqual(19);
  });

  it("goes below nought only where a figure does", () => {
    expect(measureLayout(WIDE, dataWith([-3, 4])).numbers[0]).toBeLessThanOrEqual(-3);
  });

  it("has a line that breaks where there is no number", () => {
    expect(runsIn(values)).toEqual([
      [0, 1],
      [3, 4, 5, 6, 7, 8],
    ]);
    expect(runsIn([null, null])).toEqual([]);
  });

  it("names the latest period always, and of the others as many as have room", () => {
    const last = YEARS.length - 1;
    expect(measureLayout(WIDE, dataWith(values)).named).toContain(last);
    const narrow = measureLayout(NARROW, dataWith(values));
    expect(narrow.named).toContain(last);
    expect(narrow.named.length).toBeLessThan(YEARS.length);
  });

  it("stands within its width, with one period too", () => {
    const layout = measureLayout(NARROW, dataWith(values));
    expect(layout.xOf(0)).toBeGreaterThan(layout.leftPx);
    expect(layout.xOf(YEARS.length - 1)).toBeLessThan(320);
    const single = measureLayout(NARROW, { ...dataWith([3]), periods: [{ at: 0, words: "2025" }] });
    expect(single.xOf(0)).toBeGreaterThan(single.leftPx);
  });

  it("explains the box of a figure without a number in its key", () => {
    expect(measureLayout(WIDE, dataWith(values, [2])).key.entries.map(({ words }) => words)).toEqual([
      "Barford",
      "No number: see the table",
    ]);
  });
});

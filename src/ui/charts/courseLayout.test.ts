import { expect, it } from "vitest";
import { courseLayout } from "./courseLayout.ts";

const SIZE = { widthPx: 900, isNarrow: false };
const rows = [
  { id: "a", name: "Alderby", months: 39, visits: [{ id: "v", at: 3 }], window: { from: 28, to: 55 } },
  { id: "b", name: "Borrowash", months: 2, visits: [], window: null },
];
const lines = [
  { at: 3, words: "First monitoring visit, as said: 3 months" },
  { at: 24, words: "Re-inspection, as said: 24 months" },
];

it("the months reach the end of the latest window, and the rows follow each other", () => {
  const layout = courseLayout(SIZE, rows, lines);
  expect(layout.numbers.at(-1)).toBeGreaterThanOrEqual(55);
  expect(layout.xOf(55)).toBeLessThanOrEqual(900);
  expect(layout.middleOf(1) - layout.middleOf(0)).toBe(layout.bars.rowPx);
});

it("the words of the lines stand below the key and above the rows", () => {
  const layout = courseLayout(SIZE, rows, lines);
  for (const { wordsY } of layout.lines) {
    expect(wordsY).toBeGreaterThan(layout.key.heightPx);
    expect(wordsY).toBeLessThan(layout.bars.topPx);
  }
});

import { expect, it } from "vitest";
import { gapWords, placeLines, wordsStart } from "./gapLayout.ts";

const twice = (days: number) => days * 2;
const lines = [
  { at: 119, words: "observed median, 119 days" },
  { at: 91, words: "a quarter, 91 days" },
];

it("a gap between vague days is told as a range", () => {
  expect(gapWords({ id: "a", name: "A", least: 62, most: 152 })).toBe("62 to 152 days");
  expect(gapWords({ id: "a", name: "A", least: 92, most: 92 })).toBe("92 days");
});

it("the words of the earlier line stand above those of the later one", () => {
  const placed = placeLines(lines, twice, 900);
  expect(placed.map((line) => line.at)).toEqual([91, 119]);
  expect(placed[0]?.wordsY).toBeLessThan(placed[1]?.wordsY ?? 0);
});

it("words that would leave the drawing are moved back into it", () => {
  const [, last] = placeLines(lines, twice, 300);
  expect(last?.wordsX).toBeLessThan(238);
});

it("the days of a bar step aside for a line that would cross them", () => {
  const placed = placeLines(lines, twice, 900);
  const bar = { id: "a", name: "A", least: 110, most: 110 };
  expect(wordsStart(bar, 220, placed)).toBeGreaterThan(238);
  expect(wordsStart({ ...bar, least: 300, most: 300 }, 600, placed)).toBe(608);
});

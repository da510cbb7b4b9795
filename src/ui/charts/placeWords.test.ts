import { describe, expect, it } from "vitest";
import { textWidth } from "#ui/timeline/textWidth.ts";
import { type Box, type PlacedWords, placeWords } from "./placeWords.ts";

const SIZE = 14;
const bounds: Box = { x0: 0, x1: 600, y0: 0, y1: 72 };
const room = { bounds, taken: [], sizePx: SIZE };
const at = (id: string, x: number, y: number) => ({ id, x, y, words: "Requires improvement", isBold: true });

function boxOf(words: PlacedWords): Box {
  const width = textWidth(words.words, { sizePx: SIZE, isBold: words.isBold });
  const x0 = words.wordsX - { start: 0, middle: 0.5, end: 1 }[words.anchor] * width;
  return { x0, x1: x0 + width, y0: words.wordsY - 10, y1: words.wordsY + 3 };
}

function touch(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

describe("the words of judgements", () => {
  it("stand right of the first mark and left of a later one", () => {
    const [first, second] = placeWords([at("a", 60, 40), at("b", 500, 40)], room);
    expect(first?.anchor).toBe("start");
    expect(second?.anchor).toBe("end");
  });

  it("never touch each other, however close the reports came", () => {
    for (let gap = 20; gap < 260; gap += 10) {
      const placed = placeWords([at("a", 60, 40), at("b", 60 + gap, 40), at("c", 60 + 2 * gap, 40)], room).map(boxOf);
      const [a, b, c] = placed;
      if (a === undefined || b === undefined || c === undefined) throw new Error("three are wanted");
      expect(touch(a, b) || touch(b, c) || touch(a, c), `reports ${gap} pixels apart`).toBe(false);
    }
  });

  it("never stand outside, even at the edges", () => {
    for (const x of [0, 8, 300, 592, 600]) {
      for (const y of [15, 29, 43, 57]) {
        const [only] = placeWords([at("a", x, y)], room);
        if (only === undefined) throw new Error("one is wanted");
        const box = boxOf(only);
        expect(box.x0).toBeGreaterThanOrEqual(0);
        expect(box.x1).toBeLessThanOrEqual(600);
        expect(box.y0).toBeGreaterThanOrEqual(0);
        expect(box.y1).toBeLessThanOrEqual(72);
      }
    }
  });

  it("leave a line of the row free where they can", () => {
    const line: Box = { x0: 60, x1: 600, y0: 38, y1: 42 };
    const [only] = placeWords([at("a", 60, 40)], { ...room, taken: [line] });
    expect(only === undefined || touch(boxOf(only), line)).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { axisNumbers, barLayout } from "./barLayout.ts";

const WIDE = { widthPx: 900, isNarrow: false };
const NARROW = { widthPx: 360, isNarrow: true };
const wanted = { names: ["Bury", "Bournemouth, Christchurch and Poole"], topPx: 30, endPx: 10 };

describe("the numbers under the bars", () => {
  it("are whole, round and reach the greatest", () => {
    expect(axisNumbers(3, 6)).toEqual([0, 1, 2, 3]);
    expect(axisNumbers(13, 6)).toEqual([0, 5, 10, 15]);
    expect(axisNumbers(365, 6)).toEqual([0, 100, 200, 300, 400]);
  });

  it("are nought and one where there is nothing to count", () => {
    expect(axisNumbers(0, 6)).toEqual([0, 1]);
  });

  it("are never more than have room", () => {
    for (let greatest = 1; greatest < 2_000; greatest += 7) {
      const numbers = axisNumbers(greatest, 4);
      expect(numbers.length).toBeLessThanOrEqual(4);
      expect(numbers.at(-1)).toBeGreaterThanOrEqual(greatest);
    }
  });
});

describe("rows of bars", () => {
  it("have their names beside them where there is room, and a long name in two lines", () => {
    const layout = barLayout(WIDE, wanted);
    expect(layout.leftPx).toBeGreaterThan(200);
    expect(layout.names[1]).toEqual(["Bournemouth, Christchurch and", "Poole"]);
  });

  it("have their names above them on a narrow page, and the bars begin at its edge", () => {
    const layout = barLayout(NARROW, wanted);
    expect(layout.leftPx).toBeLessThan(8);
    expect(layout.barDownPx).toBeGreaterThan(0);
    expect(layout.rowPx).toBeGreaterThan(barLayout(WIDE, wanted).rowPx);
  });
});

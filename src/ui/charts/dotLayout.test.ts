import { describe, expect, it } from "vitest";
import { barLayout } from "./barLayout.ts";
import { DOT_PX, placeDots, withDots } from "./dotLayout.ts";

const SIZE = { widthPx: 900, isNarrow: false };
const row = (id: string, ...at: readonly number[]) => ({
  id,
  name: id,
  isOpen: id === "open",
  dots: at.map((each, place) => ({ id: `${id}-${place}`, at: each })),
});
const rows = [row("ended", 100, 101, 102, 400), row("open", 50)];
const bare = barLayout(SIZE, { names: ["ended", "open"], topPx: 20, endPx: 10 });

describe("dots along a line of numbers", () => {
  it("stand each at its number, and none covers another", () => {
    const dots = placeDots(withDots(bare, rows, 1), rows, 1);
    expect(dots.map(({ at }) => at)).toEqual([100, 101, 102, 400, 50]);
    const [first, second, third] = dots;
    const levels = [first?.y ?? 0, second?.y ?? 0, third?.y ?? 0].sort((a, b) => a - b);
    expect((levels[1] ?? 0) - (levels[0] ?? 0)).toBeGreaterThan(DOT_PX);
    expect((levels[2] ?? 0) - (levels[1] ?? 0)).toBeGreaterThan(DOT_PX);
  });

  it("stand on one line where there is room", () => {
    const dots = placeDots(withDots(bare, rows, 100), rows, 100);
    expect(new Set(dots.slice(0, 4).map(({ y }) => y)).size).toBe(1);
  });

  it("make every row high enough for the fullest", () => {
    const layout = withDots(bare, [row("ended", ...Array.from({ length: 9 }, () => 10))], 1);
    expect(layout.rowPx).toBeGreaterThan(9 * DOT_PX);
    expect(withDots(bare, rows, 1).heightPx).toBeGreaterThanOrEqual(bare.heightPx);
  });

  it("keep to their own row", () => {
    const layout = withDots(bare, rows, 1);
    const dots = placeDots(layout, rows, 1);
    expect(dots.slice(0, 4).every(({ y }) => y > 0 && y < layout.rowPx)).toBe(true);
    expect(dots[4]?.y).toBeGreaterThan(layout.rowPx);
  });
});

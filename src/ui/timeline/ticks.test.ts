import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber, isoDay } from "#domain/dates/day.ts";
import { anyAsAt, anyWindow } from "./events.fixture.ts";
import { xOfMiddle } from "./scale.ts";
import { textWidth } from "./textWidth.ts";
import { type TickLabel, ticksOf, yearTicksOf } from "./ticks.ts";

const anyWidth = fc.integer({ min: 300, max: 1400 });

function ends(labels: readonly TickLabel[], isBold: boolean): readonly (readonly [number, number])[] {
  return labels.map(({ x, words }) => [x, x + textWidth(words, { sizePx: isBold ? 14 : 13, isBold })] as const);
}

function areApart(labels: readonly (readonly [number, number])[]): boolean {
  return labels.every(([x], index) => index === 0 || x > (labels[index - 1]?.[1] ?? 0));
}

test("the words of an axis never touch each other, leave the plot or cross the as-at line", () => {
  fc.assert(
    fc.property(anyWindow, anyWidth, anyAsAt, (window, width, asAt) => {
      const scale = { window, x0: 0, x1: width };
      const line = xOfMiddle(scale, asAt);
      const { upper, lower } = ticksOf(scale, line);
      for (const found of [ends(upper, true), ends(lower, false)]) {
        expect(areApart(found)).toBe(true);
        for (const [from, to] of found) {
          expect(from >= 0 && to <= width).toBe(true);
          expect(from < line && to > line).toBe(false);
        }
      }
      expect(areApart(ends(yearTicksOf(scale).lower, false))).toBe(true);
    }),
  );
});

test("the year in which the as-at line stands is named before it or after it, in full or shortened", () => {
  const window = { from: dayNumber(isoDay("2020-01-01")), to: dayNumber(isoDay("2028-01-01")) };
  const yearAt = (width: number, asAt: string) => {
    const scale = { window, x0: 0, x1: width };
    const line = xOfMiddle(scale, dayNumber(isoDay(asAt)));
    const label = ticksOf(scale, line).lower.find(({ words }) => words.endsWith("26"));
    return [label?.words, label !== undefined && label.x > line];
  };
  expect(yearAt(640, "2026-01-20")).toEqual(["2026", true]);
  expect(yearAt(640, "2026-05-21")).toEqual(["2026", true]);
  expect(yearAt(440, "2026-03-01")).toEqual(["2026", true]);
  expect(yearAt(640, "2026-11-21")).toEqual(["2026", false]);
  expect(yearAt(480, "2026-06-20")).toEqual(["’26", false]);
});

test("a year that is wide enough for its name on one side of the as-at line is always named", () => {
  fc.assert(
    fc.property(fc.integer({ min: 72 * 8, max: 1400 }), fc.integer({ min: 0, max: 364 }), (width, day) => {
      const window = { from: dayNumber(isoDay("2020-01-01")), to: dayNumber(isoDay("2028-01-01")) };
      const scale = { window, x0: 0, x1: width };
      const { upper, lower } = ticksOf(scale, xOfMiddle(scale, dayNumber(isoDay("2026-01-01")) + day));
      const years = upper.length > 0 ? upper : lower;
      expect(years.map(({ words }) => words).slice(0, 8)).toEqual(
        Array.from({ length: 8 }, (_, index) => String(2020 + index)),
      );
    }),
  );
});

test("sixteen months over eight hundred pixels show every month under its year", () => {
  const window = { from: dayNumber(isoDay("2021-10-01")), to: dayNumber(isoDay("2023-02-01")) };
  const { upper, lower } = ticksOf({ window, x0: 0, x1: 800 }, null);
  expect(upper.map((label) => label.words)).toEqual(["2021", "2022", "2023"]);
  expect(lower.map((label) => label.words).slice(0, 5)).toEqual(["Oct", "Nov", "Dec", "Jan", "Feb"]);
});

test("ten years over six hundred pixels show years alone", () => {
  const window = { from: dayNumber(isoDay("2013-01-01")), to: dayNumber(isoDay("2023-01-01")) };
  const { upper, lower } = ticksOf({ window, x0: 0, x1: 600 }, null);
  expect(upper).toEqual([]);
  expect(lower.map((label) => label.words)).toEqual(Array.from({ length: 10 }, (_, index) => String(2013 + index)));
});

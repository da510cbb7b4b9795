import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_FILTER, shownBy } from "#domain/journeys/filter.ts";
import { type MadeCouncil, madeJourneys } from "#domain/journeys/journeys.fixture.ts";
import { RIGHT_PX } from "#ui/timeline/marks.ts";
import { topsOf } from "./layout.ts";
import type { Scene } from "./scene.ts";
import { spotsOf, spotUnder } from "./spots.ts";
import { stepped } from "./walkJourneys.ts";

const WINDOW = { from: 0, to: 1000 };

function sceneOf(councils: readonly MadeCouncil[], rowPx: number): Scene {
  const journeys = madeJourneys(councils);
  return {
    journeys,
    shown: shownBy(journeys, NO_FILTER),
    order: councils.map((_, place) => place),
    clock: "calendar",
    asAt: 800,
    // A pixel a day.
    widthPx: 1190 + RIGHT_PX,
    nameWidthPx: 190,
    rowPx,
    groups: new Map(),
    tops: topsOf(councils.length, rowPx, () => 0),
  };
}

const anyCouncils = fc.array(
  fc
    .array(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 40 })
    .map((days) => days.map((start) => ({ start }))),
  { minLength: 1, maxLength: 12 },
);
const named = (councils: readonly { start: number }[][]) =>
  councils.map((events, place) => ({ name: `Council ${place}`, events }));

test("a press in the middle of any mark or tick meets it, in rows of every height", () => {
  fc.assert(
    fc.property(anyCouncils, fc.constantFrom(3, 4, 12, 20, 26, 31), (councils, rowPx) => {
      const scene = sceneOf(named(councils), rowPx);
      for (const row of scene.order) {
        for (const spot of spotsOf(scene, WINDOW, row)) {
          const found = spotUnder(scene, WINDOW, { x: spot.x, y: (scene.tops[row] ?? 0) + rowPx / 2 });
          expect(found).toEqual({ row, spot });
        }
      }
    }),
  );
});

test("no mark is cut at the right edge, though a hundred events lie at the end of the time drawn", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 3 }), (count, days) => {
      const events = Array.from({ length: count }, () => ({ start: 999 - days }));
      const scene = sceneOf([{ name: "Ambridge", events }], 31);
      const cut = spotsOf(scene, WINDOW, 0).filter(({ x1 }) => x1 > scene.widthPx);
      expect(cut).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test("the right arrow comes to every mark and tick of a row in turn, and skips none", () => {
  fc.assert(
    fc.property(anyCouncils, fc.constantFrom(4, 20, 31), (councils, rowPx) => {
      const scene = sceneOf(named(councils), rowPx);
      const spots = spotsOf(scene, WINDOW, 0);
      let stop = stepped(scene, { window: WINDOW, stop: { row: 0, event: null } }, "next").stop;
      const seen = spots.map(() => {
        const here = stop.event;
        stop = stepped(scene, { window: WINDOW, stop }, "next").stop;
        return spots.findIndex(({ events }) => here !== null && events.includes(here));
      });
      expect(seen).toEqual(spots.map((_, place) => place));
    }),
  );
});

test("a finger beside a tick of a thin row meets the nearest, also of the row above", () => {
  const scene = sceneOf(
    [
      { name: "Ambridge", events: [{ start: 300 }] },
      { name: "Borchester", events: [{ start: 700 }] },
    ],
    4,
  );
  expect(spotUnder(scene, WINDOW, { x: 490 + 5, y: 7 })?.row).toBe(0);
  expect(spotUnder(scene, WINDOW, { x: 890 + 5, y: 1 })?.row).toBe(1);
  expect(spotUnder(scene, WINDOW, { x: 690, y: 4 })).toBeNull();
});

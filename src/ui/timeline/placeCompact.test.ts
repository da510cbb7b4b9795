import fc from "fast-check";
import { expect, test } from "vitest";
import { anyAsAt, anyEvents, anyWindow, event } from "./events.fixture.ts";
import { TOO_CLOSE_PX } from "./marks.ts";
import { placeCompact } from "./placeCompact.ts";
import type { PlacedMark } from "./placed.ts";
import { xOfMiddle } from "./scale.ts";
import { isInWindow, type TimeWindow } from "./window.ts";

function place(events: Parameters<typeof placeCompact>[0], window: TimeWindow, asAt: number): readonly PlacedMark[] {
  const scale = { window, x0: 0, x1: 900 };
  return placeCompact(events, { frame: { scale, asAtX: xOfMiddle(scale, asAt) }, y: 20, bars: "behind" });
}

test("the counts of the pills and the marks that stand alone add up to the events of the window", () => {
  fc.assert(
    fc.property(anyEvents(80), anyWindow, anyAsAt, (events, window, asAt) => {
      const counted = place(events, window, asAt).reduce((sum, mark) => sum + mark.events.length, 0);
      expect(counted).toBe(events.filter((one) => isInWindow(one, window)).length);
    }),
  );
});

test("no two marks of a row stand closer than can be told apart", () => {
  fc.assert(
    fc.property(anyEvents(80), anyWindow, anyAsAt, (events, window, asAt) => {
      const xs = place(events, window, asAt)
        .filter((mark) => mark.look !== "period")
        .map((mark) => mark.x);
      for (const [index, x] of xs.entries())
        expect(x - (xs[index - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThan(TOO_CLOSE_PX - 0.001);
    }),
  );
});

test("bars of interventions that run at one time lie in lanes of their own", () => {
  fc.assert(
    fc.property(anyEvents(60), anyWindow, anyAsAt, (events, window, asAt) => {
      const bars = place(events, window, asAt).filter((mark) => mark.look === "period");
      for (const bar of bars) {
        const over = bars.find(
          (other) =>
            other !== bar && other.y === bar.y && other.extent.x0 < bar.extent.x1 && bar.extent.x0 < other.extent.x1,
        );
        expect(over).toBeUndefined();
      }
    }),
  );
});

test("an inspection's fieldwork and its report are one mark, not a pill", () => {
  const window = { from: 16_000, to: 20_000 };
  const events = [
    event("inspections/bury-2021", "2021-10-25", { until: "2021-11-05", form: "span", kind: "inspection" }),
    event("inspections/bury-2021", "2021-12-17", { kind: "inspection" }),
  ];
  const marks = place(events, window, 19_000);
  expect(marks.map((mark) => [mark.look, mark.first.start, mark.events.length])).toEqual([
    ["shape", events[1]?.start, 2],
  ]);
});

test("a hatched bar carries its kind's shape once it is wider than the shape", () => {
  const month = [event("visits/1", "2022-10-01", { until: "2022-10-31", state: "expected" })];
  const wide = place(month, { from: 19_000, to: 19_400 }, 19_100);
  const narrow = place(month, { from: 15_000, to: 20_000 }, 19_100);
  expect([wide[0]?.look, wide[0]?.hasShape, narrow[0]?.look, narrow[0]?.hasShape]).toEqual([
    "hatch",
    true,
    "hatch",
    false,
  ]);
});

test("a pill counts records: the two events of an inspection once", () => {
  const window = { from: 16_000, to: 20_000 };
  const events = [
    event("inspections/bury-2021", "2021-10-25", { kind: "inspection" }),
    event("inspections/bury-2021", "2021-12-17", { kind: "inspection" }),
    event("actions/one", "2021-12-17", { kind: "action" }),
    event("actions/two", "2021-12-17", { kind: "action" }),
  ];
  expect(place(events, window, 19_000).map((mark) => [mark.look, mark.count, mark.events.length])).toEqual([
    ["pill", 3, 4],
  ]);
});

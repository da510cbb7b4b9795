import fc from "fast-check";
import { expect, test } from "vitest";
import { dayAt, dayNumber, isoDay } from "#domain/dates/day.ts";
import { anyEvents, anyWindow, event } from "./events.fixture.ts";
import {
  bringing,
  clamped,
  journeyRanges,
  LEAST_DAYS,
  reachOf,
  spanOf,
  wholeOf,
  yearRanges,
  zoomed,
} from "./window.ts";

const asAt = isoDay("2022-09-07");
const journey = [
  event("inspections/bury-2016", "2016-05-16", { kind: "inspection" }),
  event("inspections/bury-2021", "2021-10-25", { until: "2021-11-05", form: "span", kind: "inspection" }),
  event("inspections/bury-2021", "2021-12-17", { kind: "inspection" }),
  event("visits/bury-mv-2022-10", "2022-10-01", { until: "2022-10-31", state: "expected" }),
];

test("a window never leaves its limits, and is never narrower than four weeks", () => {
  fc.assert(
    fc.property(anyWindow, anyWindow, (window, limits) => {
      const found = clamped(window, limits);
      expect(found.from).toBeGreaterThanOrEqual(limits.from - 0.001);
      expect(found.to).toBeLessThanOrEqual(limits.to + 0.001);
      expect(spanOf(found)).toBeGreaterThanOrEqual(LEAST_DAYS - 0.001);
    }),
  );
});

test("coming closer and going back as far keeps the window, and the centre its place", () => {
  fc.assert(
    fc.property(anyWindow, fc.double({ min: 0, max: 1, noNaN: true }), (window, share) => {
      const centre = window.from + share * spanOf(window);
      const there = zoomed(window, { factor: 2, centre });
      const back = zoomed(there, { factor: 0.5, centre });
      expect(back.from).toBeCloseTo(window.from, 6);
      expect(back.to).toBeCloseTo(window.to, 6);
      expect((centre - there.from) / spanOf(there)).toBeCloseTo(share, 6);
    }),
  );
});

test("a reader can move to every event and some time after the day shown", () => {
  fc.assert(
    fc.property(anyEvents(20), (events) => {
      const whole = reachOf(events, dayNumber(asAt));
      expect(whole.to).toBeGreaterThan(dayNumber(asAt) + 20);
      for (const one of events) expect(one.start >= whole.from && one.end < whole.to).toBe(true);
    }),
  );
});

test("an inspection expected in a far year can be reached, and does not squeeze the whole journey", () => {
  const far = { ...journey[0], state: "expected", start: dayNumber(asAt) + 900, end: dayNumber(asAt) + 1900 };
  const events = [...journey, far as (typeof journey)[number]];
  expect(wholeOf(events, dayNumber(asAt)).to).toBeLessThan(dayNumber(asAt) + 750);
  expect(reachOf(events, dayNumber(asAt)).to).toBeGreaterThan(dayNumber(asAt) + 1900);
});

test("an event is brought into the window with no more movement than is needed", () => {
  const window = { from: 1000, to: 1100 };
  expect(bringing(window, { from: 1050, to: 1051 })).toEqual(window);
  expect(bringing(window, { from: 1200, to: 1201 })).toEqual({ from: 1109, to: 1209 });
  expect(bringing(window, { from: 900, to: 901 })).toEqual({ from: 892, to: 992 });
});

test("the latest inspection to now begins with the month of its fieldwork and holds what is expected", () => {
  const [latest, whole] = journeyRanges(journey, asAt);
  expect(latest?.label).toBe("Latest inspection to now");
  expect(dayAt(latest?.window.from ?? 0)).toBe("2021-10-01");
  expect(latest?.window.to).toBeGreaterThan(dayNumber(isoDay("2022-11-01")));
  expect(dayAt(whole?.window.from ?? 0)).toBe("2016-05-01");
});

test("one year, three and five lie around the day shown", () => {
  const ranges = yearRanges(journey, asAt);
  expect(ranges.map((range) => range.label)).toEqual(["1 year", "3 years", "5 years", "All"]);
  for (const { window } of ranges) expect(dayNumber(asAt) > window.from && dayNumber(asAt) < window.to).toBe(true);
});

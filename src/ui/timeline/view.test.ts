import { expect, test } from "vitest";
import { event } from "./events.fixture.ts";
import { FIRST_VIEW, kindCounts, rangeOf, shownEvents, toggled, windowOf } from "./view.ts";

const year = { id: "1y", label: "1 year", window: { from: 400, to: 700 } };
const three = { id: "3y", label: "3 years", window: { from: 0, to: 1000 } };
const offer = { ranges: [year, three], firstRange: "3y" };
const limits = { from: 0, to: 1000 };

test("before a reader has chosen, the range named first stands; a chosen one follows", () => {
  expect(rangeOf(FIRST_VIEW, offer)).toBe(three);
  expect(rangeOf({ ...FIRST_VIEW, range: "1y" }, offer)).toBe(year);
  expect(rangeOf(FIRST_VIEW, { ...offer, firstRange: "gone" })).toBe(year);
});

test("a reader who has moved stands in no range, and keeps the own time within the limits", () => {
  const moved = { ...FIRST_VIEW, window: { from: 900, to: 1100 } };
  expect(rangeOf(moved, offer)).toBeNull();
  expect(windowOf(moved, offer, limits)).toEqual({ from: 800, to: 1000 });
});

test("a kind that is cleared is not shown, and still counted beside its name", () => {
  const events = [event("visits/1", "2022-01-01"), event("meetings/1", "2022-02-01", { kind: "meeting" })];
  const hidden = toggled([], "meeting");
  expect(shownEvents(events, hidden).map((one) => one.record)).toEqual(["visits/1"]);
  expect(kindCounts(events, hidden)).toEqual([
    { kind: "visit", count: 1, isShown: true },
    { kind: "meeting", count: 1, isShown: false },
  ]);
  expect(toggled(hidden, "meeting")).toEqual([]);
});

import { expect, test } from "vitest";
import { dayNumber, isoDay } from "#domain/dates/day.ts";
import { bodyOf } from "./body.ts";
import { event } from "./events.fixture.ts";

const summer = event("visits/a", "2022-06-01", { until: "2022-08-31", isAbout: true });
const middle = (summer.start + summer.end + 1) / 2;

/** Two pixels a day, from a day on. */
function signDay(from: string): number {
  const start = dayNumber(isoDay(from));
  const scale = { window: { from: start, to: start + 400 }, x0: 0, x1: 800 };
  return start + bodyOf(summer, { scale, asAtX: 0 }).x / 2;
}

test("what a hatched bar says stands in the middle of its whole time, wherever the window begins", () => {
  expect([signDay("2022-01-01"), signDay("2022-06-15"), signDay("2022-07-05")]).toEqual([middle, middle, middle]);
});

test("where that middle is not drawn, it stands at the edge, whole within its bar", () => {
  const edge = dayNumber(isoDay("2022-08-01"));
  expect(signDay("2022-08-01")).toBe(edge + 4.5);
});

import { expect, test } from "vitest";
import { dayNumber, isoDay } from "#domain/dates/day.ts";
import { bodyOf } from "./body.ts";
import { event } from "./events.fixture.ts";
import { periodOf } from "./period.ts";
import type { Frame, PlacedPeriod } from "./placed.ts";
import { xOfMiddle } from "./scale.ts";

const from = dayNumber(isoDay("2022-01-01"));
// A pixel is a day, and the first of January stands at 0.
const scale = { window: { from, to: from + 1000 }, x0: 0, x1: 1000 };

function periodAsAt(day: string, more: Parameters<typeof event>[2]): PlacedPeriod {
  const frame: Frame = { scale, asAtX: xOfMiddle(scale, dayNumber(isoDay(day))) };
  const notice = event("interventions/1", "2022-01-01", { kind: "intervention", form: "period", ...more });
  return periodOf(bodyOf(notice, frame), frame, 18);
}

test("a notice of some day in January is hatched until its last possible day, sure until the day shown, then open", () => {
  const period = periodAsAt("2022-09-07", { isOpenEnd: true, sureStart: from + 30 });
  expect(period.hatchBefore).toEqual({ x0: 0, x1: 30 });
  expect(period.sure).toEqual({ x0: 30, x1: 249.5 });
  expect(period.ahead).toEqual({ x0: 249.5, x1: 1000 });
  expect(period.aheadWords).toBe("continues, end not known");
});

test("an end of some day in March is hatched, and nothing lies ahead of what has ended", () => {
  const period = periodAsAt("2023-09-01", { until: "2022-03-31", sureEnd: from + 58 });
  expect(period.sure).toEqual({ x0: 0, x1: 59 });
  expect(period.hatchAfter).toEqual({ x0: 59, x1: 90 });
  expect(period.ahead).toBeNull();
});

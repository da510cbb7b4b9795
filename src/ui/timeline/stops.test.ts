import { expect, test } from "vitest";
import { dayNumber, isoDay } from "#domain/dates/day.ts";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import { event } from "./events.fixture.ts";
import { eventKey } from "./placed.ts";
import { planTimeline } from "./plan.ts";
import type { Plan } from "./planned.ts";
import { stopIn, walkRows } from "./stops.ts";
import { walk } from "./walk.ts";

const before = event("visits/1", "2018-07-25");
const first = event("meetings/1", "2022-01-12", { kind: "meeting" });
const second = event("meetings/2", "2022-01-13", { kind: "meeting" });
const drawn = event("visits/2", "2022-03-01");
const after = event("visits/3", "2025-10-01");

function planOf(events: readonly TimelineEvent[]): Plan {
  const window = { from: dayNumber(isoDay("2021-10-01")), to: dayNumber(isoDay("2023-02-01")) };
  const councils = new Map([["bury", "Bury"]]);
  const asAt = dayNumber(isoDay("2022-09-07"));
  return planTimeline({ events, rows: "kinds", councils, opened: new Set(), window, asAt, widthPx: 940 });
}

const plan = planOf([before, first, second, drawn, after]);

test("the walk leads to events before and after the time that is drawn", () => {
  const rows = walkRows(plan);
  expect(walk(rows, eventKey(drawn), "next")).toBe(eventKey(after));
  expect(walk(rows, eventKey(drawn), "previous")).toBe(eventKey(before));
});

test("an event that has become part of a cluster leaves its reader at the cluster", () => {
  expect(stopIn(plan, eventKey(second))).toBe(eventKey(first));
});

test("the Tab key arrives at the first mark where the reader has not been, or where it is not drawn", () => {
  expect(stopIn(plan, null)).toBe(eventKey(drawn));
  expect(stopIn(plan, eventKey(after))).toBe(eventKey(drawn));
  expect(stopIn(planOf([]), null)).toBeNull();
});

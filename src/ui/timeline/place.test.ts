import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber, isoDay } from "#domain/dates/day.ts";
import { anyAsAt, anyEvents, anyWindow, event, THEMES } from "./events.fixture.ts";
import { CELL_PX } from "./place.ts";
import type { Extent, PlacedMark } from "./placed.ts";
import { planTimeline } from "./plan.ts";
import type { Plan } from "./planned.ts";
import { isInWindow, type TimeWindow, zoomed } from "./window.ts";

const councils = new Map([
  ["bury", "Bury"],
  ["bradford", "Bradford"],
]);
const anyWidth = fc.constantFrom(358, 390, 770, 940, 1220);
const anyOpened = fc.constantFrom<readonly string[]>([], ["bury"], ["bury", "bradford"]);
const anyOrder = fc.record({
  events: anyEvents(60),
  rows: fc.constantFrom("kinds" as const, "councils" as const),
  themes: fc.option(fc.constant(THEMES), { nil: undefined }),
  councils: fc.constant(councils),
  opened: anyOpened.map((names) => new Set(names)),
  window: anyWindow,
  asAt: anyAsAt,
  widthPx: anyWidth,
});

function recordsOf(plan: Plan): readonly string[] {
  return plan.rows.flatMap((row) => row.marks.flatMap((mark) => mark.events.map((one) => one.record))).sort();
}

test("every event in the window is on the picture exactly once, alone or in a cluster", () => {
  fc.assert(
    fc.property(anyOrder, (order) => {
      const expected = order.events.filter((one) => isInWindow(one, order.window)).map((one) => one.record);
      expect(recordsOf(planTimeline(order))).toEqual([...expected].sort());
    }),
  );
});

test("every mark stands within the window, and every label within the plot", () => {
  fc.assert(
    fc.property(anyOrder, (order) => {
      const plan = planTimeline(order);
      const { x0, x1 } = plan.frame.scale;
      for (const mark of marksOf(plan)) {
        expect(mark.x).toBeGreaterThanOrEqual(x0);
        expect(mark.x).toBeLessThanOrEqual(x1);
        if (mark.label === null) continue;
        expect(mark.label.extent.x0).toBeGreaterThanOrEqual(x0);
        expect(mark.label.extent.x1).toBeLessThanOrEqual(x1);
      }
    }),
  );
});

test("coming closer never loses an event that is still in the window", () => {
  fc.assert(
    fc.property(
      anyOrder,
      fc.double({ min: 0.1, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (order, factor, share) => {
        const centre = order.window.from + share * (order.window.to - order.window.from);
        const closer: TimeWindow = zoomed(order.window, { factor, centre });
        const seen = new Set(recordsOf(planTimeline({ ...order, window: closer })));
        const stillIn = order.events.filter((one) => isInWindow(one, closer)).map((one) => one.record);
        expect(stillIn.filter((record) => !seen.has(record))).toEqual([]);
      },
    ),
  );
});

test("no label crosses the as-at line", () => {
  fc.assert(
    fc.property(anyOrder, (order) => {
      const plan = planTimeline(order);
      const line = plan.frame.asAtX;
      for (const { label } of marksOf(plan)) {
        if (label !== null) expect(label.extent.x0 < line && label.extent.x1 > line).toBe(false);
      }
    }),
  );
});

test("labels and marks of one row never touch each other", () => {
  fc.assert(
    fc.property(anyOrder, (order) => {
      const { rows } = planTimeline({ ...order, rows: "kinds" });
      expect(rows.map((row) => firstOverlap(row.marks.flatMap(roomsOf)))).toEqual(rows.map(() => null));
    }),
  );
});

test("what stands in a row lies between the row's top and its foot", () => {
  fc.assert(
    fc.property(anyOrder, (order) => {
      for (const row of planTimeline(order).rows) {
        for (const mark of row.marks.filter((one) => one.look !== "period")) {
          expect(mark.y).toBeGreaterThan(row.top);
          expect(mark.y + (mark.label?.cellsBelow ?? 0) * CELL_PX).toBeLessThan(row.top + row.heightPx);
        }
      }
    }),
  );
});

test("four meetings of one month are one pill with their names; two deadlines a day apart keep a line each", () => {
  const events = [
    event("meetings/1", "2022-01-12", { kind: "meeting", label: "Cabinet: report" }),
    event("meetings/2", "2022-01-19", { kind: "meeting", label: "Council: motion" }),
    event("meetings/3", "2022-01-20", { kind: "meeting", label: "Scrutiny: report" }),
    event("deadlines/1", "2022-03-31", { kind: "deadline", label: "Plan to DfE" }),
    event("deadlines/2", "2022-03-30", { kind: "deadline", label: "70 working days" }),
  ];
  const window = { from: dayNumber(isoDay("2021-10-01")), to: dayNumber(isoDay("2023-02-01")) };
  const asAt = dayNumber(isoDay("2022-09-07"));
  const plan = planTimeline({ events, rows: "kinds", councils, opened: new Set(), window, asAt, widthPx: 940 });
  const [deadlines, meetings] = plan.rows;
  expect(meetings?.marks.map((mark) => mark.events.length)).toEqual([3]);
  expect(meetings?.marks[0]?.label?.lines.map((line) => line.plain)).toEqual(["Cabinet, Council, Scrutiny"]);
  expect(new Set(deadlines?.marks.map((mark) => mark.y)).size).toBe(2);
});

function marksOf(plan: Plan): readonly PlacedMark[] {
  return plan.rows.flatMap((row) => row.marks);
}

interface Room {
  readonly y: number;
  readonly extent: Extent;
  readonly owner: string;
}

function roomsOf(mark: PlacedMark): readonly Room[] {
  const own = { y: mark.y, extent: mark.extent, owner: mark.key };
  const { label } = mark;
  if (label === null) return [own];
  const lines = label.cellsBelow === 0 ? [0] : Array.from({ length: label.cellsBelow }, (_, index) => index + 1);
  return [own, ...lines.map((line) => ({ y: mark.y + line * CELL_PX, extent: label.extent, owner: mark.key }))];
}

/** The first two rooms of different marks that share a pixel of a line. */
function firstOverlap(rooms: readonly Room[]): string | null {
  for (const one of rooms) {
    const other = rooms.find((room) => room.owner !== one.owner && room.y === one.y && isOver(room.extent, one.extent));
    if (other !== undefined) return `${one.owner} and ${other.owner}`;
  }
  return null;
}

function isOver(one: Extent, other: Extent): boolean {
  return one.x0 < other.x1 && other.x0 < one.x1;
}

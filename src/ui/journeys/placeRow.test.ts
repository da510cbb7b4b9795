import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_FILTER, shownBy } from "#domain/journeys/filter.ts";
import { type MadeEvent, madeJourneys } from "#domain/journeys/journeys.fixture.ts";
import { isInWindow } from "#ui/timeline/window.ts";
import { type MarkSize, type PlacedRow, placeRow } from "./placeRow.ts";

const SIZE: MarkSize = { halfPx: 8, gapPx: 3, pillHalfPx: (count) => (21 + 9 * String(count).length) / 2 };
const frameFor = (from: number, to: number) => ({ scale: { window: { from, to }, x0: 100, x1: 1100 }, asAtX: 900 });

function placed(events: readonly MadeEvent[], from: number, to: number): PlacedRow {
  const journeys = madeJourneys([{ name: "Ambridge", events }]);
  return placeRow({ journeys, shown: shownBy(journeys, NO_FILTER), council: 0 }, frameFor(from, to), SIZE);
}

const drawn = ({ marks, bars, periods }: PlacedRow) =>
  [
    ...marks.flatMap(({ events }) => events),
    ...bars.map(({ event }) => event),
    ...periods.map(({ event }) => event),
  ].sort((one, other) => one - other);

const anyEvent = fc.record({
  start: fc.integer({ min: 0, max: 4000 }),
  length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 700 })),
  isPeriod: fc.boolean(),
});
const anyEvents = fc
  .array(anyEvent, { maxLength: 400 })
  .map((some) => some.map(({ start, length, isPeriod }) => ({ start, end: start + length, isPeriod })));
const anyWindow = fc
  .tuple(fc.integer({ min: -200, max: 4000 }), fc.integer({ min: 28, max: 5000 }))
  .map(([from, span]) => ({ from, to: from + span }));

describe("a row of many events", () => {
  it("shows every event of the window exactly once, alone or in a cluster", () => {
    fc.assert(
      fc.property(anyEvents, anyWindow, (events, window) => {
        const inOrder = [...events].sort((one, other) => one.start - other.start || one.end - other.end);
        const expected = inOrder.flatMap((event, place) =>
          event.end + 1 > window.from && event.start < window.to ? [place] : [],
        );
        expect(drawn(placed(events, window.from, window.to))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("never draws two marks over one another, and its counts add up", () => {
    fc.assert(
      fc.property(anyEvents, anyWindow, (events, { from, to }) => {
        const { marks } = placed(events, from, to);
        for (const [place, mark] of marks.entries()) {
          const before = marks[place - 1];
          if (before !== undefined) expect(mark.x - mark.half).toBeGreaterThanOrEqual(before.x + before.half);
          expect(mark.count).toBe(mark.events.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("loses nothing when a reader comes closer: what was in a cluster is still there", () => {
    fc.assert(
      fc.property(anyEvents, fc.integer({ min: 500, max: 3500 }), (events, centre) => {
        const far = new Set(drawn(placed(events, centre - 800, centre + 800)));
        const near = drawn(placed(events, centre - 200, centre + 200));
        for (const event of near) expect(far.has(event)).toBe(true);
      }),
    );
  });

  it("keeps pills narrow however many events there are: a long row is many pills, not one", () => {
    const events = Array.from({ length: 2000 }, (_, place) => ({ start: place * 2 }));
    const { marks } = placed(events, 0, 4000);
    expect(marks.length).toBeGreaterThan(10);
    expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(2000);
  });

  it("takes for a cluster the status that must be read first", () => {
    const { marks } = placed(
      [{ start: 100, status: "met" }, { start: 101, status: "overdue" }, { start: 102 }],
      0,
      4000,
    );
    expect(marks.map(({ count, status }) => [count, status])).toEqual([[3, 0]]);
  });

  it("agrees with the one rule of what lies in a window", () => {
    const event = { start: 10, end: 20, isOpenEnd: false } as Parameters<typeof isInWindow>[0];
    expect(isInWindow(event, { from: 20.5, to: 60 })).toBe(true);
    expect(drawn(placed([{ start: 10, end: 20 }], 20.5, 60))).toEqual([0]);
  });
});

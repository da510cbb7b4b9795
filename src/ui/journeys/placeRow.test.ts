import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_FILTER, shownBy } from "#domain/journeys/filter.ts";
import { type MadeEvent, madeJourneys } from "#domain/journeys/journeys.fixture.ts";
import { isInWindow } from "#ui/timeline/window.ts";
import { laneBox } from "./lanes.ts";
import { ROW_PX } from "./layout.ts";
import { placeRow } from "./placeRow.ts";
import type { MarkSize, PlacedRow } from "./rowParts.ts";

const SIZE: MarkSize = {
  halfPx: 8,
  gapPx: 3,
  pillHalfPx: (count) => (21 + 9 * String(count).length) / 2,
  hasLanes: true,
};
const frameFor = (from: number, to: number) => ({ scale: { window: { from, to }, x0: 100, x1: 1100 }, asAtX: 900 });

const LANES = ["middle", "foot", "head"] as const;

/** Those that overlap the one before them, from left to right. */
function overlapping(stretches: readonly { readonly x0: number; readonly x1: number }[]) {
  const inOrder = [...stretches].sort((one, other) => one.x0 - other.x0);
  return inOrder.filter(({ x0 }, place) => place > 0 && x0 < (inOrder[place - 1]?.x1 ?? 0) - 1e-6);
}

function placed(events: readonly MadeEvent[], from: number, to: number): PlacedRow {
  return placedWith(events, { from, to, hasLanes: true });
}

interface Within {
  readonly from: number;
  readonly to: number;
  readonly hasLanes: boolean;
}

function placedWith(events: readonly MadeEvent[], { from, to, hasLanes }: Within): PlacedRow {
  const journeys = madeJourneys([{ name: "Ambridge", events }]);
  const matter = { journeys, shown: shownBy(journeys, NO_FILTER), council: 0 };
  return placeRow(matter, frameFor(from, to), { ...SIZE, hasLanes });
}

const drawn = ({ marks, bars, periods }: PlacedRow) =>
  [
    ...marks.flatMap(({ events }) => events),
    ...bars.map(({ event }) => event),
    ...periods.flatMap(({ events }) => events),
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

  it("draws no wide date behind a mark, over another or over a shape, and its shape stands within it", () => {
    fc.assert(
      fc.property(anyEvents, anyWindow, fc.boolean(), (events, { from, to }, hasLanes) => {
        const { marks, bars } = placedWith(events, { from, to, hasLanes });
        const shapes = bars.map(({ shapeX }) => ({ x: shapeX, half: SIZE.halfPx }));
        expect(overlapping([...marks, ...shapes].map(({ x, half }) => ({ x0: x - half, x1: x + half })))).toEqual([]);
        for (const lane of LANES) expect(overlapping(bars.filter((bar) => bar.lane === lane))).toEqual([]);
        const whole = bars.filter(({ lane }) => lane === "middle");
        expect(overlapping([...whole, ...marks.map(({ x, half }) => ({ x0: x - half, x1: x + half }))])).toEqual([]);
        for (const { x0, x1, shapeX } of bars) {
          expect(shapeX - SIZE.halfPx).toBeGreaterThanOrEqual(x0);
          expect(shapeX + SIZE.halfPx).toBeLessThanOrEqual(x1);
        }
        expect(hasLanes || whole.length === bars.length).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("has the lanes of slim bars and marks beside one another in the height of a row", () => {
    const [middle, foot] = [laneBox("middle", "took-place"), laneBox("foot", "took-place")];
    expect(middle.heightPx / 2).toBeLessThan(foot.dy - foot.heightPx / 2);
    expect(foot.dy + foot.heightPx / 2).toBeLessThan(ROW_PX / 2);
    expect(laneBox("head", "took-place").dy).toBe(-foot.dy);
  });

  it("lays a vague date under the marks that stand in it, and its shape beside them", () => {
    const { marks, bars } = placed([{ start: 100, end: 500 }, { start: 300 }], 0, 1000);
    expect(marks.map(({ events }) => events)).toEqual([[1]]);
    expect(bars.map(({ event, lane }) => [event, lane])).toEqual([[0, "foot"]]);
    expect(Math.abs((bars[0]?.shapeX ?? 0) - 400.5)).toBeGreaterThanOrEqual(2 * SIZE.halfPx + SIZE.gapPx);
  });

  it("counts a vague date with the marks that would cover it", () => {
    const { marks, bars } = placed([{ start: 300 }, { start: 300, end: 326 }], 0, 1000);
    expect(bars).toEqual([]);
    expect(marks.map(({ count }) => count)).toEqual([2]);
  });

  it("says of a crowded date that stands alone that its day is not known", () => {
    const three = [
      { start: 100, end: 400 },
      { start: 120, end: 420 },
      { start: 140, end: 900 },
    ];
    const { marks, bars } = placed(three, 0, 1000);
    expect(bars.map(({ lane }) => lane)).toEqual(["foot", "head"]);
    expect(marks.map(({ events, isVague }) => [events, isVague])).toEqual([[[2], true]]);
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

describe("the shape of a wide date", () => {
  const wide = { start: 1_000, end: 1_400 };
  const hasShape = (from: number, to: number) => placed([wide], from, to).bars.map((bar) => bar.hasShape);

  it("stands where the middle of its time is in the window", () => {
    expect(hasShape(500, 1_500)).toEqual([true]);
  });

  it("is not pinned to an edge beyond which the middle lies: that would tell a day", () => {
    expect(hasShape(300, 1_150)).toEqual([false]);
    expect(hasShape(1_250, 2_000)).toEqual([false]);
  });

  it("tells the kind where the whole window lies within the date", () => {
    expect(hasShape(1_010, 1_100)).toEqual([true]);
  });
});

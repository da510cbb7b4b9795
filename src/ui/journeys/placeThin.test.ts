import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_FILTER, shownBy } from "#domain/journeys/filter.ts";
import { type MadeEvent, madeJourneys } from "#domain/journeys/journeys.fixture.ts";
import { INK, KIND_LOOKS, UNRECORDED } from "#ui/timeline/marks.ts";
import type { Frame } from "#ui/timeline/placed.ts";
import type { TimeWindow } from "#ui/timeline/window.ts";
import { placeThin, tickSizeFor } from "./placeThin.ts";
import type { RowMatter } from "./rowParts.ts";
import { ThinStrokes } from "./thinStrokes.ts";

const ROW_PX = 4;
const SIZE = tickSizeFor(ROW_PX);
const frameFor = (window: TimeWindow): Frame => ({ scale: { window, x0: 100, x1: 1100 }, asAtX: 900 });

function matterOf(events: readonly MadeEvent[]): RowMatter {
  const journeys = madeJourneys([{ name: "Ambridge", events }]);
  return { journeys, shown: shownBy(journeys, NO_FILTER), council: 0 };
}

const thin = (events: readonly MadeEvent[], window: TimeWindow, size = SIZE) =>
  placeThin(matterOf(events), { frame: frameFor(window), size });

/** The rectangles of one colour, as they are painted. */
function painted(events: readonly MadeEvent[], window: TimeWindow) {
  const strokes = new ThinStrokes();
  strokes.add({ matter: matterOf(events), frame: frameFor(window), top: 0, rowPx: ROW_PX, asAtX: null });
  return [...strokes.strokes].flatMap(([colour, rects]) =>
    Array.from({ length: rects.length / 4 }, (_, at) => ({
      colour,
      x: rects[4 * at] ?? 0,
      width: rects[4 * at + 2] ?? 0,
      height: rects[4 * at + 3] ?? 0,
    })),
  );
}

const anyEvent = fc.record({
  start: fc.integer({ min: 0, max: 4000 }),
  length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 700 })),
  isPeriod: fc.boolean(),
  status: fc.constantFrom("overdue", "no-evidence", "due", "met", "took-place"),
  kind: fc.constantFrom("inspection", "deadline", "visit", "meeting"),
});
const anyEvents = fc
  .array(anyEvent, { maxLength: 300 })
  .map((some): MadeEvent[] => some.map(({ length, ...event }) => ({ ...event, end: event.start + length })));
const anyWindow = fc
  .tuple(fc.integer({ min: -200, max: 4000 }), fc.integer({ min: 28, max: 5000 }))
  .map(([from, span]) => ({ from, to: from + span }));

const allOf = ({ ticks, periods }: ReturnType<typeof thin>) =>
  [...ticks, ...periods].flatMap(({ events }) => [...events]).sort((one, other) => one - other);

describe("a row too thin for marks", () => {
  it("has every event of the window exactly once, in a tick or in a bar of interventions", () => {
    fc.assert(
      fc.property(anyEvents, anyWindow, (events, window) => {
        const inOrder = [...events].sort((one, other) => one.start - other.start || (one.end ?? 0) - (other.end ?? 0));
        const expected = inOrder.flatMap((event, place) =>
          (event.end ?? 0) + 1 > window.from && event.start < window.to ? [place] : [],
        );
        expect(allOf(thin(events, window))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("paints what can be pressed, and nothing else: a tick for each, where it is", () => {
    fc.assert(
      fc.property(anyEvents, anyWindow, (events, window) => {
        const { ticks, periods } = thin(events, window);
        const rects = painted(events, window);
        const bars = rects.filter(({ colour }) => colour === KIND_LOOKS.intervention.fill);
        expect(bars.map(({ x, width }) => [x, width])).toEqual(periods.map(({ x0, x1 }) => [x0, x1 - x0]));
        const pressed = ticks.map(({ x0 }) => x0);
        const lefts = rects.filter(({ colour }) => colour !== KIND_LOOKS.intervention.fill).map(({ x }) => x);
        expect(lefts.filter((x) => !pressed.includes(x) && !pressed.includes(x - 1))).toEqual([]);
        expect(pressed.filter((x) => !lefts.includes(x))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("never lays one tick over another", () => {
    fc.assert(
      fc.property(anyEvents, anyWindow, fc.constantFrom(4, 20), (events, window, rowPx) => {
        const { ticks } = thin(events, window, tickSizeFor(rowPx));
        expect(ticks.filter(({ x0 }, place) => place > 0 && x0 <= (ticks[place - 1]?.x1 ?? 0))).toEqual([]);
      }),
    );
  });

  it("loses nothing when a reader comes closer", () => {
    fc.assert(
      fc.property(anyEvents, fc.integer({ min: 500, max: 3500 }), (events, centre) => {
        const far = new Set(allOf(thin(events, { from: centre - 800, to: centre + 800 })));
        const near = allOf(thin(events, { from: centre - 200, to: centre + 200 }));
        expect(near.filter((event) => !far.has(event))).toEqual([]);
      }),
    );
  });

  it("is wide where it stands for several events and narrow where it stands for one", () => {
    const rects = painted([{ start: 100 }, { start: 101 }, { start: 500 }], { from: 0, to: 1000 });
    expect(rects.map(({ width }) => width)).toEqual([SIZE.severalPx, SIZE.onePx]);
  });

  it("shows of several what must be read first, whichever came first in time", () => {
    const overdue = painted(
      [
        { start: 100, kind: "meeting" },
        { start: 101, kind: "deadline", status: "overdue" },
      ],
      { from: 0, to: 4000 },
    );
    expect(overdue.map(({ colour }) => colour)).toEqual([INK, KIND_LOOKS.deadline.fill]);
    const unknown = painted(
      [
        { start: 100, kind: "meeting" },
        { start: 101, status: "no-evidence" },
      ],
      { from: 0, to: 4000 },
    );
    expect(unknown.map(({ colour }) => colour)).toEqual([UNRECORDED]);
  });

  it("shows an inspection before a meeting where neither asks anything", () => {
    const rects = painted(
      [
        { start: 100, kind: "meeting" },
        { start: 101, kind: "inspection" },
      ],
      { from: 0, to: 4000 },
    );
    expect(rects.map(({ colour }) => colour)).toEqual([KIND_LOOKS.inspection.fill]);
  });
});

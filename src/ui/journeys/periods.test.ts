import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_FILTER, shownBy } from "#domain/journeys/filter.ts";
import { type MadeEvent, madeJourneys } from "#domain/journeys/journeys.fixture.ts";
import { ROW_PX } from "./layout.ts";
import { markSizeFor } from "./markSize.ts";
import { placeRow } from "./placeRow.ts";
import type { PlacedRow } from "./rowParts.ts";

function placed(events: readonly MadeEvent[], window = { from: 0, to: 1000 }): PlacedRow {
  const journeys = madeJourneys([{ name: "Ambridge", events }]);
  const matter = { journeys, shown: shownBy(journeys, NO_FILTER), council: 0 };
  return placeRow(matter, { scale: { window, x0: 0, x1: 1000 }, asAtX: 900 }, markSizeFor(ROW_PX));
}

const period = (start: number, end: number): MadeEvent => ({ start, end, isPeriod: true, kind: "intervention" });

const anyEvents = fc.array(
  fc
    .record({
      start: fc.integer({ min: 0, max: 900 }),
      length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 })),
      isPeriod: fc.boolean(),
    })
    .map(({ start, length, isPeriod }): MadeEvent => ({ start, end: start + length, isPeriod })),
  { maxLength: 60 },
);

describe("interventions in a closed row", () => {
  it("are one bar where they overlap in time, and a bar each where one follows another", () => {
    const { periods } = placed([period(100, 300), period(200, 400), period(150, 180), period(401, 500)]);
    expect(periods.map(({ x0, x1, events }) => [x0, x1, events])).toEqual([
      [100, 401, [0, 1, 2]],
      [401, 501, [3]],
    ]);
  });

  it("say on their bar how many they are; one alone says nothing", () => {
    const { periods } = placed([period(100, 300), period(200, 400), period(500, 800)]);
    expect(periods.map(({ tag }) => tag?.words)).toEqual(["2 interventions", undefined]);
  });

  it("say it between the marks: in words where these have room, else as a number", () => {
    const marks = [110, 180, 220, 300, 350].map((start) => ({ start }));
    const { periods } = placed([period(100, 250), period(120, 260), ...marks]);
    expect(periods.map(({ tag }) => tag?.words)).toEqual(["2"]);
  });

  it("come apart when a reader has come so close that one of them alone is drawn", () => {
    const both = [period(100, 300), period(250, 400)];
    expect(placed(both).periods.map(({ events }) => events.length)).toEqual([2]);
    expect(placed(both, { from: 310, to: 390 }).periods.map(({ events }) => events)).toEqual([[1]]);
  });

  it("never lie over one another, and their words cover no mark, no wide date and no other words", () => {
    fc.assert(
      fc.property(anyEvents, fc.integer({ min: 0, max: 500 }), (events, from) => {
        const { marks, bars, periods } = placed(events, { from, to: from + 400 });
        expect(periods.filter(({ x0 }, place) => x0 < (periods[place - 1]?.x1 ?? 0))).toEqual([]);
        const tags = periods.flatMap(({ tag, x0, x1 }) => (tag === null ? [] : [{ ...tag, x0, x1 }]));
        const others = [
          ...marks.map(({ x, half }) => [x - half, x + half] as const),
          ...bars.map(({ shapeX }) => [shapeX - 8, shapeX + 8] as const),
          ...bars.filter(({ lane }) => lane === "middle").map(({ x0, x1 }) => [x0, x1] as const),
        ];
        for (const { x, halfPx, x0, x1 } of tags) {
          expect(x - halfPx).toBeGreaterThanOrEqual(x0);
          expect(x + halfPx).toBeLessThanOrEqual(x1);
          expect(others.filter(([left, right]) => left < x + halfPx && right > x - halfPx)).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("count as many as they stand for", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const counted = placed(events).periods.filter(({ tag }) => tag !== null);
        expect(counted.map(({ tag }) => Number.parseInt(tag?.words ?? "", 10))).toEqual(
          counted.map((bar) => bar.events.length),
        );
      }),
    );
  });
});

describe("the shape of a date that is not closely known", () => {
  const shapeIn = (from: number) => placed([{ start: 300, end: 499 }], { from, to: from + 1000 }).bars[0]?.shapeX ?? 0;

  it("stands in the middle of its whole time, wherever the window is", () => {
    expect([0, 100, 320, 390].map((from) => shapeIn(from) + from)).toEqual([400, 400, 400, 400]);
  });

  it("stands at the edge, within what is drawn of its bar, where that middle is not drawn", () => {
    expect([395, 410, 450].map(shapeIn)).toEqual([8, 8, 8]);
    expect(placed([{ start: 950, end: 1149 }]).bars[0]?.shapeX).toBe(992);
  });
});

import { expect, test } from "vitest";
import { madeJourneys } from "#domain/journeys/journeys.fixture.ts";
import { laneBox } from "./lanes.ts";
import type { Painted, Rows } from "./painted.ts";
import { paintPlaced } from "./paintPlaced.ts";
import type { LaidBar } from "./rowParts.ts";

type Rect = readonly [x: number, y: number, width: number, height: number];

/** What is filled of one wide date in a row whose middle is at 100. */
function filled(lane: LaidBar["lane"]): readonly Rect[] {
  const rects: Rect[] = [];
  const ink = {
    fillRect: (...rect: Rect) => rects.push(rect),
    strokeRect: () => undefined,
    setLineDash: () => undefined,
    drawImage: () => undefined,
  };
  const sprite = { image: null, widthPx: 24, heightPx: 24 };
  const painted = { ink, sprites: { mark: () => sprite }, patterns: () => "" } as unknown as Painted;
  const { look } = madeJourneys([{ name: "Ambridge", events: [{ start: 0, end: 200 }] }]);
  const bar: LaidBar = { event: 0, x0: 20, x1: 220, middleX: 120, hasShape: true, lane, shapeX: 120 };
  paintPlaced(painted, { journeys: { look } } as unknown as Rows, {
    placed: { marks: [], bars: [bar], periods: [] },
    y: 100,
  });
  return rects;
}

test("the shape of a slim bar is joined with it: what stands between them reaches from one to the other", () => {
  const under = laneBox("foot", "took-place");
  const [foot, footStem] = filled("foot");
  expect(foot?.[1]).toBe(100 + under.dy - under.heightPx / 2);
  expect(footStem?.[1]).toBe(100);
  expect((footStem?.[1] ?? 0) + (footStem?.[3] ?? 0)).toBe(foot?.[1]);
  expect((footStem?.[0] ?? 0) + (footStem?.[2] ?? 0) / 2).toBe(120);
  const [head, headStem] = filled("head");
  expect(headStem?.[1]).toBe((head?.[1] ?? 0) + under.heightPx);
  expect((headStem?.[1] ?? 0) + (headStem?.[3] ?? 0)).toBe(100);
});

test("a bar in the middle of its row carries its shape without anything between", () => {
  expect(filled("middle")).toHaveLength(1);
});

import { eventsWith } from "#domain/journeys/journeys.ts";
import { stateIn } from "#domain/journeys/look.ts";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import { WHOLE } from "#ui/timeline/body.ts";
import { eventKey, type PlacedMark } from "#ui/timeline/placed.ts";
import { laneBox, periodLanes } from "./lanes.ts";
import type { LaidBar, PlacedRow, RowBar } from "./rowParts.ts";
import type { Scene } from "./scene.ts";
import { edgeOf } from "./sprites.ts";

interface RowPlace {
  readonly council: number;
  readonly y: number;
}

/** The marks of a placed row with their words, for the drawing of documents. */
export function marksOf({ journeys }: Scene, placed: PlacedRow, { council, y }: RowPlace): readonly PlacedMark[] {
  const wordsOf = (events: readonly number[]) => eventsWith(journeys, council, events);
  const barOf = ({ event, x0, x1 }: RowBar, dy: number): readonly PlacedMark[] =>
    wordsOf([event]).map((own) => markOf(own, [own], { x: (x0 + x1) / 2, half: (x1 - x0) / 2, y: y + dy }));
  const laid = (bar: LaidBar) => {
    const { dy, heightPx } = laneBox(bar.lane, stateIn(journeys.look[bar.event] ?? 0));
    return barOf(bar, dy).map((mark) => ({
      ...mark,
      look: "hatch" as const,
      hasShape: true,
      bar: { heightPx, shapeX: bar.shapeX, shapeY: y },
    }));
  };
  const marks = placed.marks.flatMap(({ x, half, events, chosen, count, status, isVague = false }) => {
    const [own] = wordsOf([chosen]);
    if (own === undefined) return [];
    return [
      {
        ...markOf(own, wordsOf(events), { x, half, y }),
        look: count > 1 ? ("pill" as const) : ("shape" as const),
        count,
        edge: edgeOf(status),
        isVague,
      },
    ];
  });
  const { offsets, heightPx } = periodLanes(placed.periods);
  const periods = placed.periods.flatMap((bar, place) =>
    barOf(bar, offsets[place] ?? 0).map((mark) => ({ ...mark, ...thin(bar, heightPx) })),
  );
  return [...periods, ...placed.bars.flatMap(laid), ...marks];
}

function markOf(
  first: TimelineEvent,
  events: readonly TimelineEvent[],
  { x, half, y }: { x: number; half: number; y: number },
): PlacedMark {
  return {
    key: `${eventKey(first)} ${Math.round(x)}`,
    first,
    events,
    look: "shape",
    extent: { x0: x - half, x1: x + half },
    x,
    y,
    label: null,
    period: null,
    cut: WHOLE,
    hasShape: false,
  };
}

function thin({ x0, x1 }: RowBar, heightPx: number): Pick<PlacedMark, "look" | "period"> {
  return {
    look: "period",
    period: { hatchBefore: null, sure: { x0, x1 }, hatchAfter: null, ahead: null, heightPx, aheadWords: "" },
  };
}

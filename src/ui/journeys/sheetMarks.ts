import { eventsWith } from "#domain/journeys/journeys.ts";
import { stateIn } from "#domain/journeys/look.ts";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import { WHOLE } from "#ui/timeline/body.ts";
import { type Extent, eventKey, type PlacedMark } from "#ui/timeline/placed.ts";
import { laneBox, STEM_PX } from "./lanes.ts";
import { PERIOD_PX, TAG_HEIGHT_PX, TAG_TYPE } from "./periods.ts";
import type { LaidBar, PlacedRow, RowPeriod } from "./rowParts.ts";
import type { Scene } from "./scene.ts";
import { edgeOf } from "./sprites.ts";

interface RowPlace {
  readonly council: number;
  readonly y: number;
}

/** The marks of a placed row with their words, for the drawing of documents. */
export function marksOf({ journeys }: Scene, placed: PlacedRow, { council, y }: RowPlace): readonly PlacedMark[] {
  const wordsOf = (events: readonly number[]) => eventsWith(journeys, council, events);
  const barOf = ({ x0, x1 }: Extent, events: readonly number[], barY: number): readonly PlacedMark[] => {
    const words = wordsOf(events);
    return words.slice(0, 1).map((own) => markOf(own, words, { x: (x0 + x1) / 2, half: (x1 - x0) / 2, y: barY }));
  };
  const laid = (bar: LaidBar) => {
    const { dy, heightPx } = laneBox(bar.lane, stateIn(journeys.look[bar.event] ?? 0));
    return barOf(bar, [bar.event], y + dy).map((mark) => ({
      ...mark,
      look: "hatch" as const,
      hasShape: bar.hasShape,
      bar: { heightPx, shapeX: bar.shapeX, shapeY: bar.hasShape ? y : y + dy, stemPx: STEM_PX },
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
  const periods = placed.periods.flatMap((period) =>
    barOf(period, period.events, y).map((mark) => ({ ...mark, ...thin(period) })),
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

function thin({ x0, x1, tag }: RowPeriod): Pick<PlacedMark, "look" | "period"> {
  const period = { hatchBefore: null, sure: { x0, x1 }, hatchAfter: null, ahead: null, aheadWords: "" };
  const count = tag === null ? {} : { count: { ...tag, heightPx: TAG_HEIGHT_PX, sizePx: TAG_TYPE.sizePx } };
  return { look: "period", period: { ...period, ...count, heightPx: PERIOD_PX } };
}

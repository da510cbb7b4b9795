import type { TimelineEvent } from "#domain/timeline/event.ts";
import { type Body, bodyOf } from "./body.ts";
import { clustersOf } from "./cluster.ts";
import { HALF_MARK_PX } from "./marks.ts";
import { periodOf } from "./period.ts";
import { clusterMark } from "./place.ts";
import { type Extent, eventKey, type Frame, isTouching, type PlacedMark, type PlacedPeriod } from "./placed.ts";
import { isInWindow } from "./window.ts";

interface CompactPlace {
  readonly frame: Frame;
  /** The middle of the row of marks. */
  readonly y: number;
  /** Whether interventions are thin bars above the marks, or behind them. */
  readonly bars: "above" | "behind";
}

const BAR_PX = 6;
const LANE_PX = 8;
/** From the middle of the marks to the lowest bar above them. */
const ABOVE_PX = 16;

/** One council in one row: its marks, those too close gathered into a pill with their count, and its interventions as bars. */
export function placeCompact(events: readonly TimelineEvent[], place: CompactPlace): readonly PlacedMark[] {
  const bodies = bodiesOf(events, place.frame);
  const bars = bodies.filter((body) => body.look === "period");
  const others = bodies.filter((body) => body.look !== "period");
  const marks = clustersOf(others).map((cluster): PlacedMark => {
    const mark = clusterMark(cluster);
    const hasShape = mark.look === "hatch" && mark.extent.x1 - mark.extent.x0 > 2 * HALF_MARK_PX;
    return { ...mark, hasShape, y: place.y, label: null };
  });
  return [...placeBars(bars, place), ...marks];
}

/** What is in the window, each at its place: many actions are due on one day, and stand where the one before stands. */
function bodiesOf(events: readonly TimelineEvent[], frame: Frame): readonly Body[] {
  const bodies: Body[] = [];
  for (const event of events) {
    if (!isInWindow(event, frame.scale.window)) continue;
    const last = bodies.at(-1);
    const isAlike = last !== undefined && standsAlike(last.event, event);
    bodies.push(isAlike ? { ...last, event } : bodyOf(event, frame));
  }
  return bodies;
}

function standsAlike(one: TimelineEvent, other: TimelineEvent): boolean {
  return one.start === other.start && one.end === other.end && one.form === "day" && other.form === "day";
}

/** How much higher than usual the row must be for its bars above. */
export function barsAbovePx(events: readonly TimelineEvent[], frame: Frame): number {
  const bars = events.filter((event) => event.form === "period" && isInWindow(event, frame.scale.window));
  const extents = bars.map((event) => bodyOf(event, frame).extent);
  const lanes = lanesOf(extents.sort((one, other) => one.x0 - other.x0));
  return Math.max(0, Math.max(-1, ...lanes)) * LANE_PX;
}

function placeBars(bars: readonly Body[], { frame, y, bars: where }: CompactPlace): readonly PlacedMark[] {
  const inOrder = [...bars].sort((one, other) => one.extent.x0 - other.extent.x0);
  const lanes = lanesOf(inOrder.map((bar) => bar.extent));
  const highest = Math.max(0, ...lanes);
  return inOrder.map((bar, index) => {
    const lane = lanes[index] ?? 0;
    const offset = where === "above" ? -ABOVE_PX - lane * LANE_PX : (lane - highest / 2) * LANE_PX;
    const { event, look, extent, x, cut } = bar;
    return {
      key: eventKey(event),
      first: event,
      events: [event],
      look,
      extent,
      x,
      y: y + offset,
      label: null,
      cut,
      period: thinPeriod(bar, frame),
      hasShape: false,
    };
  });
}

/** A thin bar ends at the as-at line: dashes beyond it, several lanes high, would be louder than the marks. */
function thinPeriod(bar: Body, frame: Frame): PlacedPeriod {
  const period = periodOf(bar, frame, BAR_PX);
  const hasBegun = period.sure !== null || period.hatchBefore !== null;
  return { ...period, ahead: hasBegun ? null : period.ahead, aheadWords: "" };
}

/** For each bar, from left to right, the first lane in which it touches none before it. */
function lanesOf(extents: readonly Extent[]): readonly number[] {
  const taken: Extent[][] = [];
  return extents.map((extent) => {
    const free = taken.findIndex((lane) => !lane.some((other) => isTouching(other, extent, 0.5)));
    const lane = free < 0 ? taken.push([]) - 1 : free;
    taken[lane]?.push(extent);
    return lane;
  });
}

import type { DayNumber } from "#domain/dates/day.ts";
import type { Shown } from "#domain/journeys/filter.ts";
import type { Journeys } from "#domain/journeys/journeys.ts";
import { xOfMiddle } from "#ui/timeline/scale.ts";
import { ticksOf } from "#ui/timeline/ticks.ts";
import type { TimeWindow } from "#ui/timeline/window.ts";
import { monthTicksOf } from "./monthTicks.ts";
import { NAMED_SIZE } from "./paint.ts";
import { placeRow, type RowBar, type RowMark } from "./placeRow.ts";
import { type Clock, frameOf, type Sheet } from "./rowScale.ts";

/** Everything that a picture of journeys is made from, but for the time that is drawn. */
export interface Scene {
  readonly journeys: Journeys;
  readonly shown: Shown;
  /** The councils in the order of their rows. */
  readonly order: readonly number[];
  readonly clock: Clock;
  readonly asAt: DayNumber;
  readonly widthPx: number;
  readonly nameWidthPx: number;
  readonly rowPx: number;
  readonly tops: Float64Array;
}

const RIGHT_PX = 8;

/** Whether there is one council alone: then its rows by kind are the picture. */
export function isAlone({ journeys }: Pick<Scene, "journeys">): boolean {
  return journeys.councils.length === 1;
}

export function sheetOf({ clock, asAt, nameWidthPx, widthPx }: Scene, window: TimeWindow): Sheet {
  return { clock, asAt, window, x0: nameWidthPx, x1: Math.max(nameWidthPx + 1, widthPx - RIGHT_PX) };
}

export function ticksFor(sheet: Sheet) {
  const { clock, window, x0, x1, asAt } = sheet;
  const scale = { window, x0, x1 };
  return clock === "months" ? monthTicksOf(scale) : ticksOf(scale, xOfMiddle(scale, asAt));
}

/** What a hand can point at in a row: a mark, a wide date or a period, with the middle of what is drawn. */
export interface Spot {
  readonly x: number;
  readonly halfPx: number;
  /** The events it stands for, by their number. */
  readonly events: readonly number[];
  /** The event that is drawn; of a pill, the first. */
  readonly chosen: number;
  readonly isCluster: boolean;
}

/** The spots of a row from left to right; none where the row has nothing to count from. */
export function spotsOf(scene: Scene, window: TimeWindow, row: number): readonly Spot[] {
  const council = scene.order[row];
  const journey = council === undefined ? undefined : scene.journeys.councils[council];
  if (council === undefined || journey === undefined) return [];
  const frame = frameOf(sheetOf(scene, window), journey);
  if (frame === null) return [];
  const { marks, bars, periods } = placeRow({ ...scene, council }, frame, NAMED_SIZE);
  return [...marks.map(markSpot), ...bars.map(barSpot), ...periods.map(barSpot)].sort((one, other) => one.x - other.x);
}

function markSpot({ x, half, events, chosen, count }: RowMark): Spot {
  return { x, halfPx: half, events, chosen, isCluster: count > 1 };
}

function barSpot({ event, x0, x1 }: RowBar): Spot {
  return { x: (x0 + x1) / 2, halfPx: (x1 - x0) / 2, events: [event], chosen: event, isCluster: false };
}

/** A finger and a pointer meet what lies within half of the least target (WCAG 2.2, 2.5.8). */
const REACH_PX = 14;

/** The spot at a place of a row; null where there is none near enough. A mark is met before the bar behind it. */
export function spotAt(spots: readonly Spot[], x: number): Spot | null {
  const near = spots.filter((spot) => Math.abs(spot.x - x) <= Math.max(REACH_PX, spot.halfPx));
  const order = [...near].sort(
    (one, other) => one.halfPx - other.halfPx || Math.abs(one.x - x) - Math.abs(other.x - x),
  );
  return order[0] ?? null;
}

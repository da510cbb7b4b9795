import { HALF_MARK_PX } from "#ui/timeline/marks.ts";
import type { Frame } from "#ui/timeline/placed.ts";
import type { TimeWindow } from "#ui/timeline/window.ts";
import { isThin, rowAt, rowsBetween } from "./layout.ts";
import { markSizeFor } from "./markSize.ts";
import { placeRow } from "./placeRow.ts";
import { placeThin, tickSizeFor } from "./placeThin.ts";
import type { RowMatter, RowPeriod } from "./rowParts.ts";
import { frameOf } from "./rowScale.ts";
import { type Scene, sheetOf } from "./scene.ts";

/** What a hand can point at in a row: a mark, a wide date, a period or a tick, as it is drawn. */
export interface Spot {
  /** Where it is met first: the middle of a mark, or of the shape on a bar. */
  readonly x: number;
  /** From where to where it is drawn. */
  readonly x0: number;
  readonly x1: number;
  /** The events it stands for, by their number. */
  readonly events: readonly number[];
  /** The event that is drawn; of a pill, the first. */
  readonly chosen: number;
  readonly isCluster: boolean;
  /** Whether it is as wide as its time: then a mark near it is met before it. */
  readonly isBar: boolean;
}

/** The spots of a row from left to right, as they are painted; none where the row has nothing to count from. */
export function spotsOf(scene: Scene, window: TimeWindow, row: number): readonly Spot[] {
  const council = scene.order[row];
  const journey = council === undefined ? undefined : scene.journeys.councils[council];
  if (council === undefined || journey === undefined) return [];
  const frame = frameOf(sheetOf(scene, window), journey);
  if (frame === null) return [];
  const matter = { ...scene, council };
  const spots = isThin(scene.rowPx) ? thinSpots(matter, frame, scene.rowPx) : markSpots(matter, frame, scene.rowPx);
  return [...spots].sort((one, other) => one.x - other.x);
}

function markSpots(matter: RowMatter, frame: Frame, rowPx: number): readonly Spot[] {
  const { marks, bars, periods } = placeRow(matter, frame, markSizeFor(rowPx));
  return [
    ...marks.map(({ x, half, events, chosen, count }) => ({
      ...spot({ x0: x - half, x1: x + half, events }),
      chosen,
      isCluster: count > 1,
    })),
    ...bars.map(({ event, x0, x1, shapeX }) => ({ ...spot({ x0, x1, events: [event] }), x: shapeX, isBar: true })),
    ...periods.map(periodSpot),
  ];
}

function thinSpots(matter: RowMatter, frame: Frame, rowPx: number): readonly Spot[] {
  const { ticks, periods } = placeThin(matter, { frame, size: tickSizeFor(rowPx) });
  return [...ticks.map((tick) => ({ ...spot(tick), chosen: tick.chosen })), ...periods.map(periodSpot)];
}

/** An intervention, or those that overlap in time as they are drawn: one bar, met where it says how many they are. */
function periodSpot(period: RowPeriod): Spot {
  const own = spot(period);
  return { ...own, x: period.tag?.x ?? own.x, isBar: true };
}

function spot({ x0, x1, events }: Pick<Spot, "x0" | "x1" | "events">): Spot {
  const isCluster = events.length > 1;
  return { x: (x0 + x1) / 2, x0, x1, events, chosen: events[0] ?? 0, isCluster, isBar: false };
}

/** A finger and a pointer meet what lies within half of the least target (WCAG 2.2, 2.5.8). */
const REACH_PX = 14;

/** The spot at a place of a row; null where there is none near enough. A mark is met before the bar that it stands on. */
function spotAt(spots: readonly Spot[], x: number): Spot | null {
  const near = spots.filter((each) => awayFrom(each, x) <= reachOf(each));
  const order = [...near].sort(
    (one, other) =>
      Number(one.isBar && !isOnShape(one, x)) - Number(other.isBar && !isOnShape(other, x)) ||
      awayFrom(one, x) - awayFrom(other, x) ||
      Math.abs(one.x - x) - Math.abs(other.x - x),
  );
  return order[0] ?? null;
}

function awayFrom({ x0, x1 }: Spot, x: number): number {
  return Math.max(0, x0 - x, x - x1);
}

/** Beyond its edge a spot is met as far as a target of the least size reaches from its middle. */
function reachOf({ x0, x1 }: Spot): number {
  return Math.max(0, REACH_PX - (x1 - x0) / 2);
}

function isOnShape({ x }: Spot, at: number): boolean {
  return Math.abs(x - at) <= HALF_MARK_PX;
}

/** A spot, and the row in which it stands. */
export interface RowSpot {
  readonly row: number;
  readonly spot: Spot;
}

/** What lies under a pointer. Rows thinner than a finger are met by the nearest of what stands in those about it. */
export function spotUnder(scene: Scene, window: TimeWindow, { x, y }: { x: number; y: number }): RowSpot | null {
  const { tops, rowPx } = scene;
  const isIn = (row: number, reachPx: number) => y - reachPx <= (tops[row] ?? 0) + rowPx;
  if (!isThin(rowPx)) {
    const row = rowAt(tops, y);
    const spot = row === null || !isIn(row, 0) ? null : spotAt(spotsOf(scene, window, row), x);
    return row === null || spot === null ? null : { row, spot };
  }
  const [from, to] = rowsBetween(tops, y - REACH_PX, y + REACH_PX);
  const near = Array.from({ length: to - from }, (_, place) => from + place)
    .filter((row) => isIn(row, REACH_PX))
    .flatMap((row) => {
      const spot = spotAt(spotsOf(scene, window, row), x);
      const up = Math.max(0, (tops[row] ?? 0) - y, y - (tops[row] ?? 0) - rowPx);
      return spot === null
        ? []
        : [{ row, spot, away: Math.hypot(awayFrom(spot, x), up) + (spot.isBar ? REACH_PX : 0) }];
    });
  const [nearest] = near.sort((one, other) => one.away - other.away);
  return nearest === undefined ? null : { row: nearest.row, spot: nearest.spot };
}

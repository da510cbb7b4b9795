import type { EventState } from "#domain/timeline/event.ts";
import { HATCH_HEIGHT_PX } from "#ui/timeline/marks.ts";
import type { Lane, RowBar } from "./rowParts.ts";

const PERIOD_PX = 6;
const LANE_PX = 8;
/** What a row's periods may take of its height, whatever their number: as much as marks, and not the lanes of slim bars. */
const ROOM_PX = 20;
const SLIGHT_PX = 8;
/** Marks reach ten pixels up and down from the middle of a row of 31. */
const SLIM_AT_PX = 12.25;
const SLIM_PX = 3.5;

/** How far below the middle of its row a wide date stands, and how high it is; what is dashed is the slighter. */
export function laneBox(lane: Lane, state: EventState): { readonly dy: number; readonly heightPx: number } {
  const isSlight = state === "expected" || state === "not-recorded";
  if (lane === "middle") return { dy: 0, heightPx: isSlight ? SLIGHT_PX : HATCH_HEIGHT_PX };
  return { dy: lane === "foot" ? SLIM_AT_PX : -SLIM_AT_PX, heightPx: SLIM_PX };
}

/** How far above or below the middle of its row each period stands, so that those of the same time lie beside one another; and how high all are. */
export function periodLanes(periods: readonly RowBar[]): {
  readonly offsets: readonly number[];
  readonly heightPx: number;
} {
  const ends: number[] = [];
  const lanes = periods.map(({ x0, x1 }) => {
    const free = ends.findIndex((end) => end <= x0);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = x1;
    return lane;
  });
  const heightPx = Math.min(PERIOD_PX, ROOM_PX / Math.max(1, ends.length));
  const gaps = Math.max(1, ends.length) - 1;
  const step = gaps === 0 ? 0 : Math.min(LANE_PX, (ROOM_PX - heightPx) / gaps);
  return { offsets: lanes.map((lane) => (lane - gaps / 2) * step), heightPx };
}

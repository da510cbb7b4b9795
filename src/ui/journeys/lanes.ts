import type { RowBar } from "./placeRow.ts";

export const PERIOD_PX = 6;
const LANE_PX = 8;
/** What a row's bars may take of its height, whatever their number. */
const ROOM_PX = 24;

/** How far above or below the middle of its row each bar stands, so that those of the same time lie beside one another. */
export function laneOffsets(periods: readonly RowBar[]): readonly number[] {
  const ends: number[] = [];
  const lanes = periods.map(({ x0, x1 }) => {
    const free = ends.findIndex((end) => end <= x0);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = x1;
    return lane;
  });
  const gaps = Math.max(1, ends.length) - 1;
  const step = gaps === 0 ? 0 : Math.min(LANE_PX, (ROOM_PX - PERIOD_PX) / gaps);
  return lanes.map((lane) => (lane - gaps / 2) * step);
}

import { KIND_LOOKS } from "#ui/timeline/marks.ts";
import type { RowBar } from "./placeRow.ts";

const PERIOD_PX = 6;
const LANE_PX = 8;

/** Thin bars behind the marks, beside one another where they run at the same time. */
export function paintPeriods(ink: CanvasRenderingContext2D, periods: readonly RowBar[], y: number): void {
  const { fill, edge } = KIND_LOOKS.intervention;
  const ends: number[] = [];
  const lanes = periods.map(({ x0, x1 }) => {
    const free = ends.findIndex((end) => end <= x0);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = x1;
    return lane;
  });
  const middle = (Math.max(1, ends.length) - 1) / 2;
  periods.forEach(({ x0, x1 }, place) => {
    const top = y + ((lanes[place] ?? 0) - middle) * LANE_PX - PERIOD_PX / 2;
    ink.fillStyle = fill;
    ink.fillRect(x0, top, x1 - x0, PERIOD_PX);
    ink.strokeStyle = edge;
    ink.lineWidth = 1;
    ink.strokeRect(x0 + 0.5, top + 0.5, Math.max(0, x1 - x0 - 1), PERIOD_PX - 1);
  });
}

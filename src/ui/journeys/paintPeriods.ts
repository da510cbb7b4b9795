import { KIND_LOOKS } from "#ui/timeline/marks.ts";
import { periodLanes } from "./lanes.ts";
import type { RowBar } from "./rowParts.ts";

/** Thin bars behind the marks, beside one another where they run at the same time. */
export function paintPeriods(ink: CanvasRenderingContext2D, periods: readonly RowBar[], y: number): void {
  const { fill, edge } = KIND_LOOKS.intervention;
  const { offsets, heightPx } = periodLanes(periods);
  periods.forEach(({ x0, x1 }, place) => {
    const top = y + (offsets[place] ?? 0) - heightPx / 2;
    ink.fillStyle = fill;
    ink.fillRect(x0, top, x1 - x0, heightPx);
    ink.strokeStyle = edge;
    ink.lineWidth = 1;
    ink.strokeRect(x0 + 0.5, top + 0.5, Math.max(0, x1 - x0 - 1), heightPx - 1);
  });
}

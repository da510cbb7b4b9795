import { KIND_LOOKS } from "#ui/timeline/marks.ts";
import type { Painted } from "./painted.ts";
import { PERIOD_PX } from "./periods.ts";
import type { RowPeriod } from "./rowParts.ts";
import { stamp } from "./sprites.ts";

/** Thin bars behind the marks; on one that stands for several, how many. */
export function paintPeriods({ ink, sprites }: Painted, periods: readonly RowPeriod[], y: number): void {
  const { fill, edge } = KIND_LOOKS.intervention;
  const top = y - PERIOD_PX / 2;
  for (const { x0, x1, tag } of periods) {
    ink.fillStyle = fill;
    ink.fillRect(x0, top, x1 - x0, PERIOD_PX);
    ink.strokeStyle = edge;
    ink.lineWidth = 1;
    ink.strokeRect(x0 + 0.5, top + 0.5, Math.max(0, x1 - x0 - 1), PERIOD_PX - 1);
    if (tag !== null) stamp(ink, sprites.tag(tag), { x: tag.x, y });
  }
}

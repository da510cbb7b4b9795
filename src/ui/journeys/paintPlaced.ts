import { kindIn, stateIn } from "#domain/journeys/look.ts";
import { outlineOf } from "#ui/timeline/looks.ts";
import { laneBox, STEM_PX } from "./lanes.ts";
import type { Painted, Rows } from "./painted.ts";
import { paintPeriods } from "./paintPeriods.ts";
import type { LaidBar, PlacedRow } from "./rowParts.ts";
import { stamp } from "./sprites.ts";

interface RowPlaced {
  readonly placed: PlacedRow;
  /** The middle of the row. */
  readonly y: number;
}

/** A row of marks: periods behind, wide dates beside, marks before. */
export function paintPlaced(painted: Painted, { journeys }: Rows, { placed, y }: RowPlaced): void {
  const { ink, sprites } = painted;
  paintPeriods(painted, placed.periods, y);
  for (const bar of placed.bars) paintBar(painted, journeys.look[bar.event] ?? 0, { bar, y });
  for (const { x, count, chosen, status, isVague } of placed.marks) {
    const look = journeys.look[chosen] ?? 0;
    const sprite =
      count > 1 ? sprites.pill(count, status) : isVague === true ? sprites.vague(look) : sprites.mark(look);
    stamp(ink, sprite, { x, y });
  }
}

/** A date as wide as what is known of it, with its kind's shape. */
function paintBar(
  { ink, sprites, patterns }: Painted,
  look: number,
  { bar: { x0, x1, lane, shapeX, hasShape }, y }: { readonly bar: LaidBar; readonly y: number },
): void {
  const state = stateIn(look);
  const outline = outlineOf(kindIn(look), state);
  const isDashed = outline.strokeDasharray !== undefined;
  const { dy, heightPx } = laneBox(lane, state);
  const top = y + dy - heightPx / 2;
  ink.fillStyle = patterns(look);
  ink.fillRect(x0, top, x1 - x0, heightPx);
  ink.strokeStyle = outline.stroke;
  ink.lineWidth = isDashed || lane !== "middle" ? 1 : outline.strokeWidth;
  ink.setLineDash(isDashed ? [3.2, 2.2] : []);
  ink.strokeRect(x0, top, x1 - x0, heightPx);
  ink.setLineDash([]);
  if (!hasShape) return;
  // Its shape stands on a slim bar, or hangs from it: apart, they would be two things.
  ink.fillStyle = outline.stroke;
  if (dy > 0) ink.fillRect(shapeX - STEM_PX / 2, y, STEM_PX, top - y);
  if (dy < 0) ink.fillRect(shapeX - STEM_PX / 2, top + heightPx, STEM_PX, y - top - heightPx);
  stamp(ink, sprites.mark(look), { x: shapeX, y });
}

import { kindIn, stateIn } from "#domain/journeys/look.ts";
import { KIND_LOOKS, UNRECORDED } from "#ui/timeline/marks.ts";
import type { Frame } from "#ui/timeline/placed.ts";
import type { RowMatter } from "./placeRow.ts";
import { eachTick, TICK_PX } from "./thinTicks.ts";

/** A colour for each kind and state, by the six bits of a look that say them. */
const FILLS = Array.from({ length: 64 }, (_, look) =>
  stateIn(look) === "not-recorded" ? UNRECORDED : KIND_LOOKS[kindIn(look)].fill,
);

interface ThinRow {
  readonly frame: Frame;
  readonly top: number;
  readonly rowPx: number;
}

/** A row too thin for marks: where anything happened, a tick; half as high where it is only expected. */
export function paintThin(ink: CanvasRenderingContext2D, matter: RowMatter, { frame, top, rowPx }: ThinRow): void {
  const heightPx = Math.max(2, rowPx - 1);
  let colour = -1;
  eachTick(matter, frame.scale, (tick, look) => {
    // A colour is set only where it changes: setting one costs more than the stroke.
    const own = look & 0b11_1111;
    if (own !== colour) ink.fillStyle = FILLS[own] ?? "#000";
    colour = own;
    ink.fillRect(
      frame.scale.x0 + tick * TICK_PX,
      top,
      TICK_PX - 1,
      stateIn(own) === "expected" ? heightPx / 2 : heightPx,
    );
  });
}

import { EVENT_KINDS } from "#domain/timeline/event.ts";
import { KIND_LOOKS } from "#ui/timeline/marks.ts";
import type { Frame } from "#ui/timeline/placed.ts";
import type { RowMatter } from "./placeRow.ts";
import { eachTick, TICK_PX } from "./thinTicks.ts";

const FILLS = EVENT_KINDS.map((kind) => KIND_LOOKS[kind].fill);

interface ThinRow {
  readonly frame: Frame;
  readonly top: number;
  readonly rowPx: number;
}

/** A row too thin for marks: where anything happened, a tick in the colour of the kind of its first event. */
export function paintThin(ink: CanvasRenderingContext2D, matter: RowMatter, { frame, top, rowPx }: ThinRow): void {
  const heightPx = Math.max(2, rowPx - 1);
  let colour = -1;
  eachTick(matter, frame.scale, (tick, kind) => {
    // A colour is set only where it changes: setting one costs more than the stroke.
    if (kind !== colour) ink.fillStyle = FILLS[kind] ?? "#000";
    colour = kind;
    ink.fillRect(frame.scale.x0 + tick * TICK_PX, top, TICK_PX - 1, heightPx);
  });
}

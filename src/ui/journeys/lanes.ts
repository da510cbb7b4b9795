import type { EventState } from "#domain/timeline/event.ts";
import { HATCH_HEIGHT_PX } from "#ui/timeline/marks.ts";
import type { Lane } from "./rowParts.ts";

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

/** What joins the shape of a slim bar with it, so that they are one thing: how wide it is, from the middle of the row to the bar's near edge. */
export const STEM_PX = 3;

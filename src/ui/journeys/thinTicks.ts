import type { Journeys } from "#domain/journeys/journeys.ts";
import { kindIn } from "#domain/journeys/look.ts";
import type { Scale } from "#ui/timeline/scale.ts";
import type { RowMatter } from "./placeRow.ts";

/** A tick for each so many pixels that hold an event; closer ones could not be told apart. */
export const TICK_PX = 4;

/**
 * Where in a row too thin for marks anything happened: the number of each tick from the left, and the look of its first
 * event. It hands them on one by one and keeps nothing, so that a country fits into one view within a frame.
 */
export function eachTick(matter: RowMatter, scale: Scale, on: (tick: number, look: number) => void): void {
  const { journeys, shown, council } = matter;
  const [first = 0, last = 0] = shown.first.subarray(council, council + 2);
  let before = -1;
  for (let place = first; place < last; place += 1) {
    const event = shown.events[place] ?? 0;
    const tick = tickOf(journeys, event, scale);
    if (tick <= before) continue;
    before = tick;
    on(tick, journeys.look[event] ?? 0);
  }
}

/** The tick in whose stretch the middle of an event lies; -1 outside the window, and for a period, which is no moment. */
function tickOf({ start, end, look }: Journeys, event: number, { window, x0, x1 }: Scale): number {
  if (kindIn(look[event] ?? 0) === "intervention") return -1;
  const middle = ((start[event] ?? 0) + (end[event] ?? 0) + 1) / 2;
  const share = (middle - window.from) / (window.to - window.from);
  return share < 0 || share >= 1 ? -1 : Math.floor((share * (x1 - x0)) / TICK_PX);
}

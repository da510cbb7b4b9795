import type { Journeys } from "#domain/journeys/journeys.ts";
import { isOpenEnded, isPeriodLook } from "#domain/journeys/look.ts";
import { firstReaching, halved } from "#domain/journeys/reach.ts";
import { eventIn } from "#domain/journeys/shown.ts";
import type { Extent, Frame } from "#ui/timeline/placed.ts";
import { type Scale, xOf } from "#ui/timeline/scale.ts";
import { sharedRow } from "./layBars.ts";
import { joinPeriod, tagPeriods, untilAsAt } from "./periods.ts";
import type { MarkSize, PlacedRow, RowBar, RowMatter, RowPeriod } from "./rowParts.ts";

/** A date wider than this is a bar of its own and gathers nothing. */
const LEAST_BAR_PX = 24;

/** The events of a council in the window, each exactly once: a mark alone, a bar, or one of those that a pill counts. */
export function placeRow(matter: RowMatter, frame: Frame, size: MarkSize): PlacedRow {
  const { journeys } = matter;
  const [narrow, wide, periods]: [RowBar[], RowBar[], RowPeriod[]] = [[], [], []];
  eachInWindow(matter, frame.scale, (event, x0, x1) => {
    if (isPeriodLook(journeys.look[event] ?? 0)) {
      joinPeriod(periods, event, { x0, x1: untilAsAt({ x0, x1 }, frame) });
      return;
    }
    const middle = middleOf(journeys, event, frame.scale);
    const middleX = Math.min(Math.max(middle, x0), x1);
    // Pinned to the edge of the window a shape would tell a day, and the same one for every council; only where the whole
    // window lies within the date does it stand in between, and tells the kind.
    const hasShape = middleX === middle || (x0 <= frame.scale.x0 && x1 >= frame.scale.x1);
    const bar = { event, x0, x1, middleX, hasShape };
    if (isWide(journeys, event, frame.scale)) wide.push(bar);
    else narrow.push(bar);
  });
  const beside = sharedRow({ narrow, wide }, journeys, size);
  tagPeriods(periods, beside, { journeys, frame, size });
  return { ...beside, periods };
}

/** By its whole width, also where little of it is in the window: cut off at an edge it is no exact day. */
function isWide({ start, end }: Journeys, event: number, { window, x0, x1 }: Scale): boolean {
  const days = (end[event] ?? 0) - (start[event] ?? 0);
  return days > 0 && ((days + 1) * (x1 - x0)) / (window.to - window.from) > LEAST_BAR_PX;
}

/** The middle of its whole time; it may lie outside the window. */
function middleOf({ start, end }: Journeys, event: number, scale: Scale): number {
  return xOf(scale, ((start[event] ?? 0) + (end[event] ?? 0) + 1) / 2);
}

/** Takes an event with the stretch from x0 to x1 of the sheet. Numbers, not objects: a country has a hundred thousand. */
type OnStretch = (event: number, x0: number, x1: number) => void;

/** Each shown event of the window, in order of its start, with the stretch that it takes. */
export function eachInWindow(matter: RowMatter, scale: Scale, on: OnStretch): void {
  const { journeys, shown } = matter;
  const [from, to] = placesInWindow(matter, scale);
  for (let place = from; place < to; place += 1) {
    const event = eventIn(shown, place);
    if (hasEnded(journeys, event, scale.window.from)) continue;
    const { x0, x1 } = stretchOf(journeys, event, scale);
    on(event, x0, x1);
  }
}

/** Whether it is over by then. What still runs is known to run until the day shown, and counts no further. */
export function hasEnded({ end }: Journeys, event: number, from: number): boolean {
  return (end[event] ?? 0) + 1 <= from;
}

/** From where to where an event of the window reaches on the sheet. */
export function stretchOf({ start, end, look }: Journeys, event: number, scale: Scale): Extent {
  const x0 = Math.max(xOf(scale, start[event] ?? 0), scale.x0);
  const isOpen = isOpenEnded(look[event] ?? 0);
  return { x0, x1: isOpen ? scale.x1 : Math.min(xOf(scale, (end[event] ?? 0) + 1), scale.x1) };
}

/** The places of the shown events between which those of the window lie, found by halving. */
export function placesInWindow({ journeys, shown, council }: RowMatter, { window }: Scale): readonly [number, number] {
  const begin = firstReaching(shown, council, window.from);
  const after = shown.first[council + 1] ?? 0;
  return [begin, halved(begin, after, (place) => (journeys.start[eventIn(shown, place)] ?? 0) >= window.to)];
}

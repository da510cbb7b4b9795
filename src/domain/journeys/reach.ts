import { type Days, roomAmong } from "./days.ts";
import type { Journeys } from "./journeys.ts";
import { eventIn, type Shown } from "./shown.ts";

/**
 * So many places, as a power of two, share one number: a country's hundred thousand would weigh twice what their starts
 * do, and a window passes over at most fifteen events that ended before it.
 */
const BLOCK = 4;

/**
 * The latest end so far in its council, for each block of places. A block that two councils share is two: one number
 * more for each council keeps them apart.
 */
export function reachOf({ end }: Journeys, left: Pick<Shown, "first" | "length" | "kept">): Days {
  const { first, length } = left;
  const reach = roomAmong(end, (length >> BLOCK) + first.length);
  for (let council = 0; council + 1 < first.length; council += 1) {
    let latest = Number.NEGATIVE_INFINITY;
    for (let place = first[council] ?? 0; place < (first[council + 1] ?? 0); place += 1) {
      latest = Math.max(latest, end[eventIn(left, place)] ?? 0);
      reach[(place >> BLOCK) + council] = latest;
    }
  }
  return reach;
}

/**
 * A council's first place from which on an event may last beyond a moment, in days and their parts; the place after its
 * last where none does.
 */
export function firstReaching({ first, reach }: Pick<Shown, "first" | "reach">, council: number, from: number): number {
  const [begin, after] = [first[council] ?? 0, first[council + 1] ?? 0];
  if (begin === after) return after;
  const blocks = [begin >> BLOCK, (after - 1) >> BLOCK] as const;
  const block = halved(blocks[0], blocks[1] + 1, (each) => (reach[each + council] ?? 0) + 1 > from);
  return Math.min(Math.max(block << BLOCK, begin), after);
}

/** The first place from which on the answer is yes; `after` where it never is. */
export function halved(first: number, after: number, isBeyond: (place: number) => boolean): number {
  let [low, high] = [first, after];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBeyond(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

import type { Days } from "./days.ts";
import type { Counts } from "./tally.ts";

/** The events that are left, by council, and how many each choice would give with all the other choices as they are. */
export interface Shown {
  /** Council `c` has the places from `first[c]` up to `first[c + 1]`. */
  readonly first: Int32Array;
  /** How many places there are. */
  readonly length: number;
  /** The event at each place; null where every event is left, and each stands at the place of its own number. */
  readonly kept: Int32Array | null;
  /** The latest end so far in its council, for a few places together: by it a window is found without a walk. */
  readonly reach: Days;
  readonly counts: Counts;
}

/** The event at a place. */
export function eventIn({ kept }: Pick<Shown, "kept">, place: number): number {
  return kept === null ? place : (kept[place] ?? 0);
}

/** A council's events that are left, in order. */
export function eventsLeft(shown: Pick<Shown, "first" | "kept">, council: number): Int32Array {
  const [begin, end] = placesOf(shown, council);
  return shown.kept?.subarray(begin, end) ?? Int32Array.from({ length: end - begin }, (_, place) => begin + place);
}

/** The places of a council's shown events: from the first to the one after the last. */
export function placesOf({ first }: Pick<Shown, "first">, council: number): readonly [number, number] {
  return [first[council] ?? 0, first[council + 1] ?? 0];
}

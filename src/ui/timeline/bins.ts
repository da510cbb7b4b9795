import type { TimelineEvent } from "#domain/timeline/event.ts";
import { type Scale, xOf } from "./scale.ts";

interface Bin {
  readonly x0: number;
  readonly x1: number;
  readonly count: number;
}

const BIN_PX = 22;

/** How many events begin in each stretch of a strip, for so many councils that their marks would only be grey. */
export function binsOf(events: readonly TimelineEvent[], scale: Scale): readonly Bin[] {
  const width = scale.x1 - scale.x0;
  const bins = Math.max(1, Math.floor(width / BIN_PX));
  const counts = new Array<number>(bins).fill(0);
  for (const event of events) {
    const share = (xOf(scale, event.start) - scale.x0) / width;
    const bin = Math.min(bins - 1, Math.max(0, Math.floor(share * bins)));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.map((count, index) => ({
    x0: scale.x0 + (index * width) / bins,
    x1: scale.x0 + ((index + 1) * width) / bins,
    count,
  }));
}

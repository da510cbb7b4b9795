import type { MarkSize, RowBar } from "./rowParts.ts";

/** Between a bar and what stands beside it. */
export const GAP_PX = 2;

/** What the middle of a row holds already: a mark, or the shape of a bar. */
export interface Taken {
  readonly x: number;
  readonly half: number;
}

/** The first place whose right side lies beyond a point. */
export function firstBeyond(taken: readonly Taken[], x: number): number {
  let [low, high] = [0, taken.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const { x: own, half } = taken[middle] ?? { x: 0, half: 0 };
    if (own + half > x - GAP_PX) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Where within a bar something has room, as near to the middle of its whole time as can be, so that it moves with time
 * and not with the window; null where it has none.
 */
export function gapIn(
  taken: readonly Taken[],
  { x0, x1, middleX: middle }: Pick<RowBar, "x0" | "x1" | "middleX">,
  { halfPx, gapPx }: Pick<MarkSize, "halfPx" | "gapPx">,
): number | null {
  let best: number | null = null;
  let from = x0 + halfPx;
  const tryTo = (to: number) => {
    if (to < from) return;
    const here = Math.min(Math.max(middle, from), to);
    if (best === null || Math.abs(here - middle) < Math.abs(best - middle)) best = here;
  };
  for (let place = firstBeyond(taken, x0 - gapPx); place < taken.length; place += 1) {
    const { x, half } = taken[place] ?? { x: 0, half: 0 };
    if (x - half - gapPx >= x1) break;
    tryTo(Math.min(x - half - gapPx, x1) - halfPx);
    from = Math.max(from, x + half + gapPx + halfPx);
  }
  tryTo(x1 - halfPx);
  return best;
}

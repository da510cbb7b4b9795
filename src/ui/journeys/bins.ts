import { eventsLeft } from "#domain/journeys/shown.ts";
import { round, type Scale } from "#ui/timeline/scale.ts";
import { zeroOf } from "./rowScale.ts";
import type { Scene } from "./scene.ts";

const BIN_PX = 22;
const HEIGHT_PX = 36;
const FOOT_PX = 40;

/** How many events begin in each stretch of the strip, as the outline of its bars. */
export function stripBins(scene: Scene, scale: Scale): string {
  const { x0, x1 } = scale;
  const counts = countsOf(scene, scale, Math.max(1, Math.floor((x1 - x0) / BIN_PX)));
  const most = Math.max(1, ...counts);
  const width = (x1 - x0) / counts.length;
  return [...counts]
    .map((count, place) => {
      if (count === 0) return "";
      // Where anything happened at all there is something to see.
      const height = Math.max(1.5, (count / most) * HEIGHT_PX);
      return `M${round(x0 + place * width + 0.5)} ${FOOT_PX}v${round(-height)}h${round(width - 1)}v${round(height)}z`;
    })
    .join("");
}

/** The number of shown events that begin in each of so many equal stretches; those before or after count at the ends. */
function countsOf(scene: Scene, { window }: Scale, bins: number): Int32Array {
  const counts = new Int32Array(bins);
  const share = bins / (window.to - window.from);
  eachStart(scene, (day) => {
    const bin = Math.min(bins - 1, Math.max(0, Math.floor((day - window.from) * share)));
    counts[bin] = (counts[bin] ?? 0) + 1;
  });
  return counts;
}

/** The start of each shown event, by the calendar or from its council's report; without a report there is nothing to count from. */
function eachStart({ journeys, shown, order, clock }: Scene, on: (day: number) => void): void {
  for (const council of order) {
    const zero = zeroOf(journeys.councils[council], clock);
    if (zero === null) continue;
    const own = eventsLeft(shown, council);
    for (const event of own) on((journeys.start[event] ?? 0) - zero);
  }
}

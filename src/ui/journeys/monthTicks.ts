import { type Scale, xOf } from "#ui/timeline/scale.ts";
import type { TickLabel, Ticks } from "#ui/timeline/ticks.ts";
import { DAYS_A_MONTH } from "./rowScale.ts";

const LEAST_PX = 58;
/** Steps in months, from the closest to the farthest. */
const STEPS = [1, 3, 6, 12, 24, 60, 120];
const YEAR = 12;

/** The axis of months since publication: "−12", "0", "+12". The scale's days are counted from month 0. */
export function monthTicksOf(scale: Scale): Ticks {
  const pxPerMonth = ((scale.x1 - scale.x0) / (scale.window.to - scale.window.from)) * DAYS_A_MONTH;
  const step = STEPS.find((months) => months * pxPerMonth >= LEAST_PX) ?? 240;
  const first = Math.ceil(scale.window.from / DAYS_A_MONTH / step) * step;
  const months: number[] = [];
  for (let month = first; month * DAYS_A_MONTH <= scale.window.to; month += step) months.push(month);
  const placed = months.map((month) => ({ month, x: xOf(scale, month * DAYS_A_MONTH) }));
  return {
    lines: placed.map(({ month, x }) => ({ x, isYear: month % YEAR === 0 })),
    upper: [],
    lower: placed
      .filter(({ x }) => x + LEAST_PX / 2 < scale.x1)
      .map(({ month, x }): TickLabel => ({ x: x + 4, words: monthWords(month) })),
  };
}

/** A month with its sign: a true minus, not a hyphen. */
function monthWords(month: number): string {
  if (month === 0) return "0";
  return month > 0 ? `+${month}` : `−${-month}`;
}

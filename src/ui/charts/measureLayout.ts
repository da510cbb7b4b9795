import { textWidth } from "#ui/timeline/textWidth.ts";
import { axisNumbers } from "./barLayout.ts";
import { keyLayout } from "./keyLayout.ts";
import type { Size } from "./Sized.tsx";

export type MeasureLineId = "council" | "region" | "england";

export interface MeasureLine {
  readonly id: MeasureLineId;
  readonly name: string;
  /** One for each period; null where there is no number. */
  readonly values: readonly (number | null)[];
}

export interface MeasureData {
  /** Where each period stands in time, in days, and its words. */
  readonly periods: readonly { readonly at: number; readonly words: string }[];
  readonly lines: readonly MeasureLine[];
  /** The places of the periods for which the council has a figure without a number. */
  readonly missing: readonly number[];
  /** What stands behind the numbers of the axis: "%". */
  readonly suffix: string;
}

export interface MeasureLayout {
  readonly key: ReturnType<typeof keyLayout>;
  readonly leftPx: number;
  readonly rightPx: number;
  readonly topPx: number;
  readonly bottomPx: number;
  readonly heightPx: number;
  readonly numbers: readonly number[];
  readonly xOf: (period: number) => number;
  readonly yOf: (value: number) => number;
  /** The periods whose words have room. */
  readonly named: readonly number[];
}

const MISSING_WORDS = "No number: see the table";
const PLOT_PX = 170;
const AXIS_PX = 26;
const EDGE_PX = 18;
const GAP_PX = 8;
const MOST_NUMBERS = 6;
const TYPE = { sizePx: 13, isBold: false };

/** Places the periods and the numbers of a small chart of lines. The numbers begin at nought, so that no change looks larger than it is. */
export function measureLayout({ widthPx }: Size, data: MeasureData): MeasureLayout {
  const missing = data.missing.length === 0 ? [] : [{ id: "missing", words: MISSING_WORDS }];
  const key = keyLayout([...data.lines.map(({ id, name }) => ({ id, words: name })), ...missing], widthPx);
  const values = data.lines.flatMap((line) => line.values).filter((value) => value !== null);
  const numbers = numbersFor(values);
  const least = numbers[0] ?? 0;
  const most = numbers.at(-1) ?? 1;
  const widest = Math.max(...numbers.map((number) => textWidth(`${number}${data.suffix}`, TYPE)));
  const leftPx = Math.ceil(widest) + GAP_PX;
  const topPx = key.heightPx + 6;
  const first = data.periods[0]?.at ?? 0;
  const span = (data.periods.at(-1)?.at ?? first) - first;
  const roomPx = widthPx - leftPx - 2 * EDGE_PX;
  const xOf = (period: number) => {
    const at = (data.periods[period]?.at ?? first) - first;
    return leftPx + EDGE_PX + (span === 0 ? roomPx / 2 : (at / span) * roomPx);
  };
  return {
    key,
    leftPx,
    rightPx: widthPx,
    topPx,
    bottomPx: topPx + PLOT_PX,
    heightPx: topPx + PLOT_PX + AXIS_PX,
    numbers,
    xOf,
    yOf: (value) => topPx + ((most - value) / (most - least)) * PLOT_PX,
    named: withRoom(data, xOf),
  };
}

function numbersFor(values: readonly number[]): readonly number[] {
  const above = axisNumbers(Math.max(0, ...values), MOST_NUMBERS);
  const lowest = Math.min(0, ...values);
  if (lowest === 0) return above;
  const below = axisNumbers(-lowest, MOST_NUMBERS).filter((number) => number > 0);
  return [...below.map((number) => -number).reverse(), ...above];
}

/** From the last backwards, for the latest period is asked for first. */
function withRoom({ periods }: MeasureData, xOf: (period: number) => number): readonly number[] {
  const named: number[] = [];
  let free = Number.POSITIVE_INFINITY;
  for (let place = periods.length - 1; place >= 0; place -= 1) {
    const half = textWidth(periods[place]?.words ?? "", TYPE) / 2;
    if (xOf(place) + half > free) continue;
    named.push(place);
    free = xOf(place) - half - GAP_PX;
  }
  return named.reverse();
}

/** The pieces of a line: it breaks where there is no number. */
export function runsIn(values: readonly (number | null)[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  values.forEach((value, place) => {
    if (value === null) return;
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1) === place - 1) last.push(place);
    else runs.push([place]);
  });
  return runs;
}

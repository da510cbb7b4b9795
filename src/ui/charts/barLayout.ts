import { textWidth, wrapWords } from "#ui/timeline/textWidth.ts";
import type { Size } from "./Sized.tsx";

const BAR_PX = 24;
/** The numbers under the bars. */
const AXIS_HEIGHT_PX = 24;
const LEAST_ROW_PX = 44;
const LINE_PX = 18;
const MOST_NAME_PX = 240;
const NAME_GAP_PX = 16;
const NAME = { sizePx: 14, isBold: true };

/** Where rows of bars stand: names beside them, or above them where there is no room beside. */
export interface BarLayout {
  readonly leftPx: number;
  readonly rightPx: number;
  readonly topPx: number;
  readonly rowPx: number;
  readonly heightPx: number;
  /** How far below the middle of its row a bar stands: a name above it wants its room. */
  readonly barDownPx: number;
  /** The lines of each row's name. */
  readonly names: readonly (readonly string[])[];
}

interface Wanted {
  readonly names: readonly string[];
  /** What stands above the rows: a key, or the words of lines. */
  readonly topPx: number;
  /** What stands right of the longest bar. */
  readonly endPx: number;
}

/** Places the rows. All rows are equally high, because one axis carries them. */
export function barLayout(size: Size, wanted: Wanted): BarLayout {
  const widest = Math.max(0, ...wanted.names.map((name) => textWidth(name, NAME)));
  const room = size.isNarrow ? size.widthPx : Math.min(widest, MOST_NAME_PX);
  const names = wanted.names.map((name) => wrapWords(name, room, NAME));
  const lines = Math.max(1, ...names.map((each) => each.length));
  const aboveBar = size.isNarrow ? lines * LINE_PX + 4 : 0;
  const rowPx = Math.max(LEAST_ROW_PX, size.isNarrow ? aboveBar + BAR_PX + 20 : lines * LINE_PX + 16);
  return {
    leftPx: size.isNarrow ? 1 : Math.ceil(room) + NAME_GAP_PX,
    rightPx: wanted.endPx,
    topPx: wanted.topPx,
    rowPx,
    heightPx: wanted.topPx + names.length * rowPx + AXIS_HEIGHT_PX,
    barDownPx: aboveBar / 2,
    names,
  };
}

/** Where the first line of a row's name stands below the top of the row: over the bar, or beside its middle. */
export function nameTop(layout: BarLayout, lines: number): number {
  const middle = layout.rowPx / 2 + layout.barDownPx;
  const last = layout.barDownPx > 0 ? middle - BAR_PX / 2 - 7 : middle + 5 + ((lines - 1) * LINE_PX) / 2;
  return last - (lines - 1) * LINE_PX;
}

export function nameLine(place: number): number {
  return place * LINE_PX;
}

export interface BarBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a bar stands in its row, between two places along the axis. */
export function barBox(layout: BarLayout, row: number, [from, to]: readonly [number, number]): BarBox {
  const middle = layout.topPx + (row + 0.5) * layout.rowPx + layout.barDownPx;
  return { x: from, y: middle - BAR_PX / 2, width: to - from, height: BAR_PX };
}

export interface Axis {
  readonly numbers: readonly number[];
  readonly xOf: (number: number) => number;
  /** Where the rows end and the numbers begin. */
  readonly bottomPx: number;
}

/** An axis from nought to no less than the greatest, under rows that are placed. */
export function axisUnder(layout: BarLayout, { widthPx }: Size, greatest: number): Axis {
  const plot = widthPx - layout.leftPx - layout.rightPx;
  const numbers = axisNumbers(greatest, mostNumbers(plot));
  const pxEach = plot / (numbers.at(-1) ?? 1);
  return { numbers, xOf: (number) => layout.leftPx + number * pxEach, bottomPx: layout.heightPx - AXIS_HEIGHT_PX };
}

const STEPS = [1, 2, 5];

/** Whole, round numbers from nought to no less than the greatest, at most so many. */
export function axisNumbers(greatest: number, most: number): readonly number[] {
  const least = Math.max(1, greatest);
  for (let ten = 1; ; ten *= 10) {
    for (const step of STEPS) {
      const count = Math.ceil(least / (step * ten));
      if (count < most) return Array.from({ length: count + 1 }, (_, place) => place * step * ten);
    }
  }
}

/** How many numbers an axis of this width can carry without crowding. */
function mostNumbers(widthPx: number): number {
  return Math.max(3, Math.floor(widthPx / 70));
}

import { axisUnder, type BarLayout, barLayout } from "./barLayout.ts";
import { type GapLine, LINE_ROW_PX, type PlacedLine, placeLines } from "./gapLayout.ts";
import { keyLayout } from "./keyLayout.ts";
import type { Size } from "./Sized.tsx";

/** One authority's way since its report was published, in months. */
export interface CourseRow {
  readonly id: string;
  readonly name: string;
  readonly months: number;
  readonly visits: readonly { readonly id: string; readonly at: number }[];
  /** Between which months the next inspection fell elsewhere; null where that is not known. */
  readonly window: { readonly from: number; readonly to: number } | null;
}

export interface CourseLayout {
  readonly key: ReturnType<typeof keyLayout>;
  readonly bars: BarLayout;
  readonly numbers: readonly number[];
  readonly lines: readonly PlacedLine[];
  readonly xOf: (months: number) => number;
  /** The middle of a row, in pixels from the top of the drawing. */
  readonly middleOf: (row: number) => number;
  readonly bottomPx: number;
}

export const COURSE_KEY = [
  { id: "since", words: "Since publication" },
  { id: "visit", words: "Monitoring visit recorded here" },
  { id: "window", words: "Re-inspection, as observed elsewhere" },
] as const;

/** Room for half the last number of the axis. */
const END_PX = 14;

export function courseLayout(size: Size, rows: readonly CourseRow[], lines: readonly GapLine[]): CourseLayout {
  const key = keyLayout(COURSE_KEY, size.widthPx);
  const topPx = key.heightPx + lines.length * LINE_ROW_PX + 8;
  const bars = barLayout(size, { names: rows.map(({ name }) => name), topPx, endPx: END_PX });
  const ends = rows.flatMap((row) => [row.months, row.window?.to ?? 0, ...row.visits.map(({ at }) => at)]);
  const { numbers, xOf, bottomPx } = axisUnder(bars, size, Math.max(0, ...ends, ...lines.map(({ at }) => at)));
  const placed = placeLines(lines, xOf, size.widthPx).map((line) => ({ ...line, wordsY: line.wordsY + key.heightPx }));
  return {
    key,
    bars,
    numbers,
    lines: placed,
    xOf,
    middleOf: (row) => bars.topPx + (row + 0.5) * bars.rowPx + bars.barDownPx,
    bottomPx,
  };
}

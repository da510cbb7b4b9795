import { textWidth } from "#ui/timeline/textWidth.ts";

export interface GapBar {
  readonly id: string;
  readonly name: string;
  /** Days; the two differ where a day is vague. */
  readonly least: number;
  readonly most: number;
}

export interface GapLine {
  readonly at: number;
  readonly words: string;
}

export interface PlacedLine extends GapLine {
  readonly x: number;
  readonly wordsX: number;
  readonly wordsY: number;
}

export const LINE_ROW_PX = 20;
const GAP_PX = 6;
/** The words at the end of a bar. */
export const BAR_WORDS = { sizePx: 14, isBold: true };
const TYPE = { sizePx: 13, isBold: false };

/** "184 days", "31 to 61 days". */
export function gapWords({ least, most }: GapBar): string {
  return least === most ? `${least} days` : `${least} to ${most} days`;
}

/**
 * The words of each line stand right of its top. The leftmost stands highest, so that its words pass over the tops
 * of the others; words that would leave the drawing are moved back into it.
 */
export function placeLines(
  lines: readonly GapLine[],
  xOf: (days: number) => number,
  endPx: number,
): readonly PlacedLine[] {
  return [...lines]
    .sort((a, b) => a.at - b.at)
    .map((line, place) => {
      const x = xOf(line.at);
      const last = endPx - textWidth(line.words, TYPE);
      return { ...line, x, wordsX: Math.max(0, Math.min(x + GAP_PX, last)), wordsY: place * LINE_ROW_PX + 14 };
    });
}

/** Where a bar's words begin: right of its end, and right of any line that would cross them. */
export function wordsStart(bar: GapBar, endX: number, lines: readonly PlacedLine[]): number {
  const width = textWidth(gapWords(bar), BAR_WORDS);
  return lines.reduce((x, line) => (line.x > x - 4 && line.x < x + width + 4 ? line.x + GAP_PX : x), endX + 8);
}

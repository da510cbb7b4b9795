import { textWidth } from "#ui/timeline/textWidth.ts";

const SWATCH_PX = 24;
const SWATCH_GAP_PX = 7;
const BETWEEN_PX = 22;
const LINE_PX = 24;
const BELOW_PX = 10;
const TYPE = { sizePx: 14, isBold: false };

export interface KeyEntry {
  readonly id: string;
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly wordsX: number;
}

/** The key of a chart, wrapped to its width. It is part of the drawing, so that a saved picture carries it. */
export function keyLayout(
  entries: readonly { readonly id: string; readonly words: string }[],
  widthPx: number,
): { readonly entries: readonly KeyEntry[]; readonly heightPx: number } {
  let x = 0;
  let y = 0;
  const placed = entries.map(({ id, words }) => {
    const width = SWATCH_PX + SWATCH_GAP_PX + textWidth(words, TYPE);
    if (x > 0 && x + width > widthPx) {
      x = 0;
      y += LINE_PX;
    }
    const entry = { id, words, x, y, wordsX: x + SWATCH_PX + SWATCH_GAP_PX };
    x += width + BETWEEN_PX;
    return entry;
  });
  return { entries: placed, heightPx: placed.length === 0 ? 0 : y + LINE_PX + BELOW_PX };
}

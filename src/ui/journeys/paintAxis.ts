import { FONT, INK, MONTH_LINE, MUTED, PAPER, PETROL } from "#ui/timeline/marks.ts";
import { textWidth } from "#ui/timeline/textWidth.ts";
import type { TickLabel, Ticks } from "#ui/timeline/ticks.ts";

export const AXIS_PX = 68;
const TAG_PX = 22;

interface Tag {
  readonly words: string;
  /** Where its line stands; the tag is left out where that lies outside what is drawn. */
  readonly x: number;
}

/** The axis with the tag of the day shown (or of month 0), above the rows and staying while they scroll. */
export function paintAxis(
  ink: CanvasRenderingContext2D,
  ticks: Ticks,
  { widthPx, x0, x1, tag }: { widthPx: number; x0: number; x1: number; tag: Tag },
): void {
  ink.fillStyle = PAPER;
  ink.fillRect(0, 0, widthPx, AXIS_PX);
  ink.fillStyle = MONTH_LINE;
  for (const { x } of ticks.lines) ink.fillRect(Math.round(x), AXIS_PX - 20, 1, 20);
  ink.fillRect(0, AXIS_PX - 1, widthPx, 1);
  ink.textBaseline = "alphabetic";
  ink.textAlign = "start";
  paintWords(ink, ticks.lower, { y: AXIS_PX - 7, font: `13px ${FONT}`, colour: MUTED });
  paintWords(ink, ticks.upper, { y: AXIS_PX - 27, font: `700 14px ${FONT}`, colour: INK });
  if (tag.x >= x0 && tag.x <= x1) paintTag(ink, tag, widthPx);
}

interface Type {
  readonly y: number;
  readonly font: string;
  readonly colour: string;
}

function paintWords(ink: CanvasRenderingContext2D, labels: readonly TickLabel[], { y, font, colour }: Type): void {
  ink.font = font;
  ink.fillStyle = colour;
  for (const { x, words } of labels) ink.fillText(words, x, y);
}

function paintTag(ink: CanvasRenderingContext2D, { words, x }: Tag, widthPx: number): void {
  const width = textWidth(words, { sizePx: 14, isBold: true }) + 26;
  const left = Math.min(Math.max(x - width / 2, 0), widthPx - width);
  ink.fillStyle = PETROL;
  ink.fillRect(left, 0, width, TAG_PX);
  ink.fillRect(x - 1.25, TAG_PX, 2.5, AXIS_PX - TAG_PX);
  ink.fillStyle = PAPER;
  ink.font = `700 14px ${FONT}`;
  ink.textAlign = "center";
  ink.fillText(words, left + width / 2, 16);
  ink.textAlign = "start";
}

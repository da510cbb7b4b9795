import { FUTURE, MONTH_LINE, MUTED, PAPER, PETROL } from "#ui/timeline/marks.ts";
import type { Frame } from "#ui/timeline/placed.ts";
import { xOfMiddle } from "#ui/timeline/scale.ts";
import type { Ticks } from "#ui/timeline/ticks.ts";
import type { Sheet } from "./rowScale.ts";

type Ink = CanvasRenderingContext2D;

/** From where to where on the canvas. */
interface Span {
  readonly head: number;
  readonly foot: number;
}

/** What lies under the rows: the future, the lines of time, and month 0. */
export function paintGround(ink: Ink, { sheet, ticks }: { sheet: Sheet; ticks: Ticks }, span: Span): void {
  if (sheet.clock === "calendar") paintFuture(ink, sheet, span);
  paintLines(ink, ticks, span);
  if (sheet.clock === "months") paintZero(ink, sheet, span);
}

function paintFuture(ink: Ink, sheet: Sheet, { head, foot }: Span): void {
  const x = xOfMiddle(sheet, sheet.asAt);
  ink.fillStyle = FUTURE;
  if (x < sheet.x1) ink.fillRect(Math.max(x, sheet.x0), head, sheet.x1 - Math.max(x, sheet.x0), foot - head);
}

function paintLines(ink: Ink, ticks: Ticks, { head, foot }: Span): void {
  ink.fillStyle = MONTH_LINE;
  for (const { x, isYear } of ticks.lines) ink.fillRect(Math.round(x), head, isYear ? 1.25 : 1, foot - head);
}

/** The day of publication, one line for all rows. */
function paintZero(ink: Ink, { window, x0, x1 }: Sheet, span: Span): void {
  const x = xOfMiddle({ window, x0, x1 }, 0);
  if (x < x0 || x > x1) return;
  ink.fillStyle = PETROL;
  for (let y = span.head; y < span.foot; y += 8) ink.fillRect(x - 1.25, y, 2.5, 4);
}

/** The line of the day shown, through one row or all. */
export function paintAsAt(ink: Ink, { asAtX, scale: { x0, x1 } }: Frame, { head, foot }: Span): void {
  if (asAtX < x0 || asAtX > x1) return;
  ink.fillStyle = PETROL;
  ink.fillRect(asAtX - 1.25, head, 2.5, foot - head);
}

/** A row that has no month 0 says so. */
export function paintNothing(ink: Ink, { x0 }: Sheet, y: number): void {
  ink.fillStyle = MUTED;
  ink.font = "13px Arial, sans-serif";
  ink.textAlign = "start";
  ink.textBaseline = "middle";
  ink.fillText("No report known by this day to count from", x0 + 6, y);
}

/** The ground of the canvas from one height to another. */
export function clear(ink: Ink, { top, foot, widthPx }: { top: number; foot: number; widthPx: number }): void {
  ink.fillStyle = PAPER;
  ink.fillRect(0, top, widthPx, foot - top);
}

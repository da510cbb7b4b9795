import type { Shown } from "#domain/journeys/filter.ts";
import type { Journeys } from "#domain/journeys/journeys.ts";
import { kindIn, stateIn } from "#domain/journeys/look.ts";
import { outlineOf } from "#ui/timeline/looks.ts";
import {
  FUTURE,
  HALF_MARK_PX,
  HATCH_HEIGHT_PX,
  MONTH_LINE,
  MUTED,
  PAPER,
  PETROL,
  pillWidthPx,
  TOO_CLOSE_PX,
} from "#ui/timeline/marks.ts";
import type { Frame } from "#ui/timeline/placed.ts";
import { xOfMiddle } from "#ui/timeline/scale.ts";
import type { Ticks } from "#ui/timeline/ticks.ts";
import { paintPeriods } from "./paintPeriods.ts";
import { paintThin } from "./paintThin.ts";
import type { Patterns } from "./patterns.ts";
import { isFree, type MarkSize, type PlacedRow, placeRow, type RowBar } from "./placeRow.ts";
import { frameOf, type Sheet } from "./rowScale.ts";
import type { Sprite, Sprites } from "./sprites.ts";

/** Marks as they stand in a row with its name. */
export const NAMED_SIZE: MarkSize = {
  halfPx: HALF_MARK_PX,
  gapPx: TOO_CLOSE_PX - 2 * HALF_MARK_PX,
  pillHalfPx: (count) => pillWidthPx(count) / 2,
};

/** A row thinner than this has no room for marks: its events are ticks. */
const LEAST_MARK_ROW_PX = 24;
const EXPECTED_HEIGHT_PX = 8;

export interface Painted {
  readonly ink: CanvasRenderingContext2D;
  readonly sprites: Sprites;
  readonly patterns: Patterns;
}

/** What is on the canvas: the rows from one to another, and where their tops lie on it. */
export interface Rows {
  readonly journeys: Journeys;
  readonly shown: Shown;
  /** The councils in the order of their rows. */
  readonly order: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly tops: Float64Array;
  readonly rowPx: number;
  readonly widthPx: number;
}

/** Paints the rows and what lies under them. Everything it needs is given; it decides nothing but strokes. */
export function paintRows(painted: Painted, rows: Rows, { sheet, ticks }: { sheet: Sheet; ticks: Ticks }): void {
  const { ink } = painted;
  const [head, foot] = [rows.tops[rows.from] ?? 0, rows.tops[rows.to] ?? 0];
  if (sheet.clock === "calendar") paintFuture(ink, sheet, { head, foot });
  paintLines(ink, ticks, { head, foot });
  if (sheet.clock === "months") paintZero(ink, sheet, { head, foot });
  for (let row = rows.from; row < rows.to; row += 1) paintRow(painted, rows, { row, sheet });
}

function paintFuture(
  ink: CanvasRenderingContext2D,
  sheet: Sheet,
  { head, foot }: { head: number; foot: number },
): void {
  const x = xOfMiddle(sheet, sheet.asAt);
  ink.fillStyle = FUTURE;
  if (x < sheet.x1) ink.fillRect(Math.max(x, sheet.x0), head, sheet.x1 - Math.max(x, sheet.x0), foot - head);
}

function paintLines(ink: CanvasRenderingContext2D, ticks: Ticks, { head, foot }: { head: number; foot: number }): void {
  ink.fillStyle = MONTH_LINE;
  for (const { x, isYear } of ticks.lines) ink.fillRect(Math.round(x), head, isYear ? 1.25 : 1, foot - head);
}

/** The day of publication, one line for all rows. */
function paintZero(
  ink: CanvasRenderingContext2D,
  { window, x0, x1 }: Sheet,
  span: { head: number; foot: number },
): void {
  const x = xOfMiddle({ window, x0, x1 }, 0);
  if (x < x0 || x > x1) return;
  ink.fillStyle = PETROL;
  for (let y = span.head; y < span.foot; y += 8) ink.fillRect(x - 1.25, y, 2.5, 4);
}

interface RowOf {
  readonly row: number;
  readonly sheet: Sheet;
}

function paintRow(painted: Painted, rows: Rows, { row, sheet }: RowOf): void {
  const { journeys, shown, order, rowPx } = rows;
  const council = order[row] ?? 0;
  const journey = journeys.councils[council];
  const frame = journey === undefined ? null : frameOf(sheet, journey);
  const top = rows.tops[row] ?? 0;
  const { ink } = painted;
  if (rowPx >= LEAST_MARK_ROW_PX) {
    ink.fillStyle = MONTH_LINE;
    ink.fillRect(0, top + rowPx - 1, rows.widthPx, 1);
  }
  if (frame === null) {
    paintNothing(ink, sheet, top + rowPx / 2);
    return;
  }
  const matter = { journeys, shown, council };
  // Under the marks: a line through a count would make it unreadable.
  paintAsAt(ink, frame, { sheet, top, rowPx });
  if (rowPx < LEAST_MARK_ROW_PX) paintThin(ink, matter, { frame, top, rowPx });
  else paintPlaced(painted, rows, { placed: placeRow(matter, frame, NAMED_SIZE), y: top + rowPx / 2 });
}

/** On the calendar the line of the day shown runs through all rows; by months each row has its own. */
function paintAsAt(
  ink: CanvasRenderingContext2D,
  { asAtX }: Frame,
  at: { sheet: Sheet; top: number; rowPx: number },
): void {
  const { x0, x1 } = at.sheet;
  if (asAtX < x0 || asAtX > x1) return;
  if (at.sheet.clock === "months" && at.rowPx < LEAST_MARK_ROW_PX) return;
  ink.fillStyle = PETROL;
  ink.fillRect(asAtX - 1.25, at.top, 2.5, at.rowPx);
}

function paintNothing(ink: CanvasRenderingContext2D, { x0 }: Sheet, y: number): void {
  ink.fillStyle = MUTED;
  ink.font = "13px Arial, sans-serif";
  ink.textAlign = "start";
  ink.textBaseline = "middle";
  ink.fillText("No report known by this day to count from", x0 + 6, y);
}

interface RowPlaced {
  readonly placed: PlacedRow;
  readonly y: number;
}

function paintPlaced({ ink, sprites, patterns }: Painted, { journeys }: Rows, { placed, y }: RowPlaced): void {
  paintPeriods(ink, placed.periods, y);
  for (const bar of placed.bars) {
    paintBar({ ink, sprites, patterns }, journeys.look[bar.event] ?? 0, { bar, y, hasShape: isFree(placed, bar) });
  }
  for (const { x, count, chosen, status } of placed.marks) {
    const sprite = count === 1 ? sprites.mark(journeys.look[chosen] ?? 0) : sprites.pill(count, status);
    stamp(ink, sprite, { x, y });
  }
}

/** A date as wide as what is known of it, with its kind's shape in its middle. What is only expected is the slighter. */
function paintBar(
  { ink, sprites, patterns }: Painted,
  look: number,
  { bar: { x0, x1 }, y, hasShape }: { readonly bar: RowBar; readonly y: number; readonly hasShape: boolean },
): void {
  const outline = outlineOf(kindIn(look), stateIn(look));
  const isExpected = outline.strokeDasharray !== undefined;
  const heightPx = isExpected ? EXPECTED_HEIGHT_PX : HATCH_HEIGHT_PX;
  ink.fillStyle = patterns(look);
  ink.fillRect(x0, y - heightPx / 2, x1 - x0, heightPx);
  ink.strokeStyle = outline.stroke;
  ink.lineWidth = isExpected ? 1 : outline.strokeWidth;
  ink.setLineDash(isExpected ? [3.2, 2.2] : []);
  ink.strokeRect(x0, y - heightPx / 2, x1 - x0, heightPx);
  ink.setLineDash([]);
  if (hasShape) stamp(ink, sprites.mark(look), { x: (x0 + x1) / 2, y });
}

function stamp(ink: CanvasRenderingContext2D, sprite: Sprite, { x, y }: { x: number; y: number }): void {
  ink.drawImage(sprite.image, x - sprite.widthPx / 2, y - sprite.heightPx / 2, sprite.widthPx, sprite.heightPx);
}

/** The ground of the canvas from one height to another. */
export function clear(
  ink: CanvasRenderingContext2D,
  { top, foot, widthPx }: { top: number; foot: number; widthPx: number },
): void {
  ink.fillStyle = PAPER;
  ink.fillRect(0, top, widthPx, foot - top);
}

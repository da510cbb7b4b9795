import { xOfMiddle } from "#ui/timeline/scale.ts";
import type { TimeWindow } from "#ui/timeline/window.ts";
import { rowsBetween } from "./layout.ts";
import { paintRows } from "./paint.ts";
import { AXIS_PX, paintAxis } from "./paintAxis.ts";
import type { Painted } from "./painted.ts";
import { clear } from "./paintGround.ts";
import { patternsFor } from "./patterns.ts";
import type { Sheet } from "./rowScale.ts";
import { type Scene, sheetOf, ticksFor } from "./scene.ts";
import { sized } from "./sized.ts";
import { spritesFor } from "./sprites.ts";
import { ThinStrokes } from "./thinStrokes.ts";

/** So much is painted above and below what is seen, so that the page scrolls without waiting for paint. */
const MARGIN_PX = 124;

export interface Canvases {
  readonly axis: HTMLCanvasElement;
  readonly rows: HTMLCanvasElement;
}

/** What is to be painted now. */
export interface Order {
  readonly scene: Scene;
  readonly window: TimeWindow;
  /** "As at 21 May 2026", or what month 0 is. */
  readonly tag: string;
  /** While a hand moves only what is seen is painted; its margin when the hand rests or the page scrolls. */
  readonly isMoving: boolean;
  /** Whether the canvas may stay where it lies, if its rows do. */
  readonly mayKeep?: boolean;
}

/** A painter of two canvases: the axis, and so much of the rows as lies in and near what is seen. */
export function painterFor({ axis, rows }: Canvases): (order: Order) => void {
  const axisInk = axis.getContext("2d", { alpha: false });
  const ink = rows.getContext("2d", { alpha: false });
  if (axisInk === null || ink === null) return () => undefined;
  const inkFor = sharpInk(ink);
  let place: Place = { top: 0, heightPx: 0 };
  let keptFor: Float64Array | null = null;
  return (order) => {
    const { scene, window, tag, isMoving } = order;
    const pixelRatio = devicePixelRatio;
    const sheet = sheetOf(scene, window);
    const ticks = ticksFor(sheet);
    sized(axis, { widthPx: scene.widthPx, heightPx: AXIS_PX, pixelRatio });
    axisInk.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    paintAxis(axisInk, ticks, { ...sheet, widthPx: scene.widthPx, tag: { words: tag, x: xOfTag(sheet) } });

    // To ask where the page stands makes the browser lay it out: not where only events came and went.
    const isKept = order.mayKeep === true && keptFor === scene.tops;
    const seen = isKept ? { from: place.top, to: place.top + place.heightPx } : seenOf(rows, scene);
    if (!isMoving && !isKept) place = placeFor(seen, scene);
    keptFor = scene.tops;
    sized(rows, { widthPx: scene.widthPx, heightPx: place.heightPx, pixelRatio });
    rows.style.transform = `translateY(${place.top}px)`;
    ink.setTransform(pixelRatio, 0, 0, pixelRatio, 0, -place.top * pixelRatio);
    const span = isMoving ? seen : { from: place.top, to: place.top + place.heightPx };
    const [from, to] = rowsBetween(scene.tops, span.from, span.to);
    clear(ink, { top: headOf(scene, from), foot: Math.max(span.to, scene.tops[to] ?? 0), widthPx: scene.widthPx });
    paintRows(inkFor(pixelRatio), { ...scene, from, to }, { sheet, ticks });
  };
}

/** The ink with its sprites, made anew where the reader has zoomed the page or moved it to another screen. */
function sharpInk(ink: CanvasRenderingContext2D): (pixelRatio: number) => Painted {
  let sharpFor = 0;
  const thin = new ThinStrokes();
  let painted: Painted = { ink, sprites: spritesFor(1), patterns: patternsFor(ink), thin };
  return (pixelRatio) => {
    if (pixelRatio !== sharpFor) {
      sharpFor = pixelRatio;
      painted = { ink, sprites: spritesFor(pixelRatio), patterns: patternsFor(ink), thin };
    }
    return painted;
  };
}

/** Where the canvas lies among the rows, and how high it stands. */
interface Place {
  readonly top: number;
  readonly heightPx: number;
}

function placeFor(seen: { from: number; to: number }, { tops }: Scene): Place {
  const all = tops.at(-1) ?? 0;
  const heightPx = Math.min(all, seen.to - seen.from + 2 * MARGIN_PX);
  return { top: Math.max(0, Math.min(seen.from - MARGIN_PX, all - heightPx)), heightPx };
}

/** Where a row begins; the first with what stands above it. */
function headOf({ tops }: Scene, row: number): number {
  return row === 0 ? 0 : (tops[row] ?? 0);
}

/** The day shown, or by months the day of publication. */
function xOfTag(sheet: Sheet): number {
  return xOfMiddle(sheet, sheet.clock === "months" ? 0 : sheet.asAt);
}

/** From where to where of the rows the reader sees, in pixels from the first row's top. */
function seenOf(rows: HTMLCanvasElement, { tops }: Scene): { from: number; to: number } {
  const box = rows.parentElement?.getBoundingClientRect();
  const all = tops.at(-1) ?? 0;
  if (box === undefined) return { from: 0, to: all };
  const from = Math.min(all, Math.max(0, -box.top));
  return { from, to: Math.max(from, Math.min(all, innerHeight - box.top)) };
}

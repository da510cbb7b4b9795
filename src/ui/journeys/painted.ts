import type { Journeys } from "#domain/journeys/journeys.ts";
import type { Shown } from "#domain/journeys/shown.ts";
import type { Patterns } from "./patterns.ts";
import type { Sprites } from "./sprites.ts";
import type { ThinStrokes } from "./thinStrokes.ts";

/** The ink, and what is kept from one painting to the next. */
export interface Painted {
  readonly ink: CanvasRenderingContext2D;
  readonly sprites: Sprites;
  readonly patterns: Patterns;
  /** The strokes of thin rows, gathered anew each time. */
  readonly thin: ThinStrokes;
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

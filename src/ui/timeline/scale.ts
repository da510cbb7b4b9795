import type { DayNumber } from "#domain/dates/day.ts";
import type { TimeWindow } from "./window.ts";

/** From days to pixels and back, along one line. */
export interface Scale {
  readonly window: TimeWindow;
  /** Where the window begins and ends, in pixels. */
  readonly x0: number;
  readonly x1: number;
}

/** Where a day begins (a fraction is an hour of it); outside the window it lies outside x0 to x1. */
export function xOf(scale: Scale, day: DayNumber): number {
  const { from, to } = scale.window;
  return scale.x0 + ((day - from) / (to - from)) * (scale.x1 - scale.x0);
}

/** Where the middle of a day is: there stands a mark of one day, and the as-at line. */
export function xOfMiddle(scale: Scale, day: DayNumber): number {
  return xOf(scale, day + 0.5);
}

/** The day, with its fraction, that lies at a pixel. */
export function dayAtX(scale: Scale, x: number): DayNumber {
  const { from, to } = scale.window;
  return from + ((x - scale.x0) / (scale.x1 - scale.x0)) * (to - from);
}

export function pxPerDay(scale: Scale): number {
  return (scale.x1 - scale.x0) / (scale.window.to - scale.window.from);
}

/** Numbers for an SVG: a tenth of a pixel is as close as anyone sees. */
export function round(px: number): number {
  return Math.round(px * 10) / 10;
}

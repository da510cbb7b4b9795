import type { Step } from "./walk.ts";

/** What the arrow keys, Home and End ask for. */
export const STEPS: ReadonlyMap<string, Step> = new Map([
  ["ArrowRight", "next"],
  ["ArrowLeft", "previous"],
  ["ArrowDown", "row-below"],
  ["ArrowUp", "row-above"],
  ["Home", "first"],
  ["End", "last"],
]);

export const CLOSER = 0.6;
export const FARTHER = 1 / CLOSER;
/** What plus and minus ask for. */
export const FACTORS: ReadonlyMap<string, number> = new Map([
  ["+", CLOSER],
  ["=", CLOSER],
  ["-", FARTHER],
]);

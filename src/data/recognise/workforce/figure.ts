/** A cell of figures: a number, or why there is none. */
export type Figure =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "symbol"; readonly missing: string }
  | { readonly kind: "not-understood" };

/** DfE's symbols in place of a number, with its own meanings (Explore education statistics, data symbols). */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ["c", "confidential: suppressed"],
  ["x", "not available"],
  ["z", "not applicable"],
  ["u", "of low reliability: not given"],
  ["low", "rounds to 0, but is not 0"],
  // The same in older files.
  [":", "not available"],
  ["~", "rounds to 0, but is not 0"],
]);

/** Reads a figure as DfE writes it. A symbol is never zero. */
export function figureIn(text: string): Figure {
  const missing = SYMBOLS.get(text.toLowerCase());
  if (missing !== undefined) return { kind: "symbol", missing };
  const plain = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replace(/,/g, "") : text;
  return /^-?\d{1,12}(?:\.\d+)?$/.test(plain) ? { kind: "number", value: Number(plain) } : { kind: "not-understood" };
}

import type { Cell } from "./book.ts";

/** A sheet as it is to be written. Columns are counted from 0. */
export interface SheetOut {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** How many rows at the top are headings: bold, and kept in view. */
  readonly headingRows: number;
  /** The columns' widths in characters; a middling one where nothing is said. */
  readonly widths?: readonly number[];
  /** The words to choose from in a column, below its headings. Other words are warned of, not refused. */
  readonly choices?: ReadonlyMap<number, readonly string[]>;
  /** What may stand in a column, shown where a cell of it is chosen; at most 255 characters. */
  readonly notes?: ReadonlyMap<number, string>;
}

const LONGEST_NAME = 31;
/** Excel keeps this name for itself. */
const RESERVED = "history";

/**
 * The names as Excel allows them: at most 31 characters, none of []:*?/\, no apostrophe at either end, no two alike
 * but for capitals. A name that is allowed stays as it is.
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set([RESERVED]);
  return wanted.map((name) => {
    const allowed = allowedName(name);
    let own = shortened(allowed, "");
    for (let copy = 2; taken.has(own.toLowerCase()); copy++) own = shortened(allowed, ` (${copy})`);
    taken.add(own.toLowerCase());
    return own;
  });
}

function allowedName(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no name may hold control characters.
  const cleaned = name.replace(/[\u0000-\u001f[\]:*?/\\]+/g, " ").replace(/^[\s']+|[\s']+$/g, "");
  return cleaned === "" ? "Sheet" : cleaned;
}

function shortened(name: string, end: string): string {
  return (
    name
      .slice(0, LONGEST_NAME - end.length)
      // Not half a character, and no apostrophe at the end.
      .replace(/[\ud800-\udbff\s']+$/, "") + end
  );
}

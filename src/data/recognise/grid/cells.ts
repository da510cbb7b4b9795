import type { Cell } from "#data/sheets/book.ts";

/** A cell's words: without spaces at the ends, a day as 2025-09-25, empty where nothing stands in it. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "object") return cell.iso;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return String(cell).replace(/\s+/g, " ").trim();
}

/** What people and programs write into a cell that has no value. */
const NOTHING =
  /^(?:|[-–—.:…?]+|n\/?a|nan|nat|none|null|nil|\[?[xz]\]?|blank|not (?:available|applicable|known|judged|reported|recorded)|unknown)$/i;

/** Whether the words say that there is no value. */
export function isNothing(words: string): boolean {
  return NOTHING.test(words);
}

import type { Cell } from "#data/sheets/book.ts";

const LONGEST_FOUND = 60;

/** What stands in a cell as text; "" where it is empty. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "object" ? cell.iso : String(cell).trim();
}

/** The same as it stands in a message: short, and "nothing" for an empty cell. */
export function shownCell(cell: Cell | undefined): string {
  return shownText(cellText(cell));
}

/** A text as it stands in a message. */
export function shownText(text: string): string {
  if (text === "") return "nothing";
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
}

export function isEmptyRow(row: readonly Cell[]): boolean {
  return row.every((cell) => cellText(cell) === "");
}

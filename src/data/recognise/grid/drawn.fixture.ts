import type { Book, Cell, Sheet } from "#data/sheets/book.ts";

/**
 * A sheet drawn in text: a line a row, cells between bars. 2024-06-10 is a date cell, #45117 a number, an empty place an
 * empty cell; the first line is the sheet's name.
 */
export function drawn(text: string, links: readonly (readonly [string, string])[] = []): Sheet {
  const [name = "", ...lines] = text.trim().split("\n");
  return {
    name: name.trim(),
    rows: lines.map((line) => (line.trim() === "" ? [] : line.split("|").map((cell) => cellOf(cell.trim())))),
    links: new Map(links),
  };
}

export function bookOf(file: string, ...sheets: readonly Sheet[]): Book {
  return { file, sheets };
}

function cellOf(text: string): Cell {
  if (text === "") return null;
  if (text.startsWith("#")) return Number(text.slice(1));
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? { iso: text } : text;
}

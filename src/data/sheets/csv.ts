import type { Book, Cell, Sheet } from "./book.ts";
import { delimiterOf } from "./csvDelimiter.ts";
import { csvRowAt, type Delimiter } from "./csvRows.ts";
import { unescapedText } from "./formulaText.ts";
import { type Allowance, allowance, emptyGrid } from "./grid.ts";
import { breathe, type Hands } from "./hands.ts";

const ROWS_A_BREATH = 10_000;
/** The line with which Excel is told the delimiter; Excel does not count it as a row. */
const DELIMITER_LINE = /^sep=([,;\t])\r?\n/i;

/** A CSV's text as a book of one sheet, named after its file. Every cell is text, and an empty one null. */
export async function csvBook(file: string, text: string, hands: Hands): Promise<Book> {
  return { file, sheets: [await csvSheet(baseName(file), { text, allowed: allowance() }, hands)] };
}

export interface CsvText {
  readonly text: string;
  readonly allowed: Allowance;
}

export async function csvSheet(name: string, { text, allowed }: CsvText, hands: Hands): Promise<Sheet> {
  const told = DELIMITER_LINE.exec(text);
  const delimiter = (told?.[1] as Delimiter | undefined) ?? delimiterOf(text);
  const grid = emptyGrid(name, allowed);
  const counts: number[] = [];
  let row = 0;
  for (let at = told?.[0].length ?? 0; at < text.length; row++) {
    const { fields, next } = csvRowAt(text, at, delimiter);
    counts.push(fields.length);
    fields.forEach((field, column) => {
      grid.set(row, column, cellOf(field));
    });
    at = next;
    if (row % ROWS_A_BREATH === ROWS_A_BREATH - 1) await breathe(hands, at / text.length);
  }
  const isRagged = counts.some((count) => count !== counts[0]);
  return isRagged ? { ...grid.sheet(), cellsInRows: counts } : grid.sheet();
}

function cellOf(field: string): Cell {
  return field === "" ? null : unescapedText(field);
}

/** A file's name without its folder and its ending: "Actions" for "tables/Actions.csv". */
export function baseName(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}

import { cellName } from "./book.ts";
import { MOST_ROWS } from "./limits.ts";
import type { SheetOut } from "./sheetOut.ts";
import { xlsxText } from "./xlsxText.ts";

/** The name of the hidden sheet for lists that cannot stand with their cells. It holds no records. */
export const LISTS_SHEET = "Lists";

/** Excel’s limits for a list that stands with its cells, and for a note. */
const LONGEST_INLINE = 255;
const LONGEST_NOTE = 255;

/** The lists of all sheets that need the hidden sheet, each once: a list a column. */
export function hiddenLists(sheets: readonly SheetOut[]): readonly (readonly string[])[] {
  const lists = new Map<string, readonly string[]>();
  for (const { choices } of sheets) {
    for (const words of choices?.values() ?? []) if (!isInline(words)) lists.set(JSON.stringify(words), words);
  }
  return [...lists.values()];
}

/** The hidden sheet; null where every list stands with its cells. */
export function listsSheet(lists: readonly (readonly string[])[]): SheetOut | null {
  if (lists.length === 0) return null;
  const length = Math.max(...lists.map((words) => words.length));
  const rows = Array.from({ length }, (_, row) => lists.map((words) => words[row] ?? null));
  return { name: LISTS_SHEET, rows, headingRows: 0 };
}

/** The drop-down lists and notes of a sheet's columns, as they stand behind its cells; "" where it has none. */
export function columnRules(sheet: SheetOut, listFormula: (words: readonly string[]) => string): string {
  const columns = [...new Set([...(sheet.choices?.keys() ?? []), ...(sheet.notes?.keys() ?? [])])];
  if (columns.length === 0) return "";
  const rules = columns.map((column) => columnRule(sheet, column, listFormula));
  return `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
}

function columnRule(sheet: SheetOut, column: number, listFormula: (words: readonly string[]) => string): string {
  const cells = `${cellName(sheet.headingRows, column)}:${cellName(MOST_ROWS - 1, column)}`;
  const words = sheet.choices?.get(column);
  const note = noteOf(sheet.notes?.get(column));
  if (words === undefined) return `<dataValidation allowBlank="1"${note} sqref="${cells}"/>`;
  const warning = ' showErrorMessage="1" errorStyle="warning" error="This is not one of the words in the list."';
  const formula = xlsxText(listFormula(words));
  return `<dataValidation type="list" allowBlank="1"${warning}${note} sqref="${cells}"><formula1>${formula}</formula1></dataValidation>`;
}

function noteOf(note: string | undefined): string {
  if (note === undefined) return "";
  const short = note.length > LONGEST_NOTE ? `${note.slice(0, LONGEST_NOTE - 1)}…` : note;
  return ` showInputMessage="1" prompt="${xlsxText(short)}"`;
}

/** How a list is named in a rule: its words, or the cells of the hidden sheet where they stand. */
export function listFormulas(sheetName: string, lists: readonly (readonly string[])[]) {
  const places = new Map(lists.map((words, column) => [JSON.stringify(words), column]));
  return (words: readonly string[]): string => {
    const column = places.get(JSON.stringify(words));
    if (column === undefined) return `"${words.join(",")}"`;
    const cell = (row: number) => cellName(row, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
    return `'${sheetName}'!${cell(0)}:${cell(words.length - 1)}`;
  };
}

/** Words with commas or quotation marks, or with spaces at their ends, cannot stand with their cells. */
function isInline(words: readonly string[]): boolean {
  return words.join(",").length + 2 <= LONGEST_INLINE && words.every((word) => /^[^",\s=]([^",]*[^",\s])?$/.test(word));
}

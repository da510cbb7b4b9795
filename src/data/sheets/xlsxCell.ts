import { isIsoDay } from "#domain/dates/day.ts";
import type { SerialSystem } from "#domain/dates/excelSerial.ts";
import { type Cell, cellName } from "./book.ts";
import { damaged } from "./faults.ts";
import { type Hyperlink, readHyperlink } from "./hyperlink.ts";
import { dayCell, timeText } from "./serial.ts";
import type { NumberMeaning } from "./xlsxStyles.ts";
import { readXlsxText } from "./xlsxText.ts";

/** What the cells of all a workbook's sheets refer to. */
export interface Workbook {
  readonly strings: readonly string[];
  readonly meanings: readonly NumberMeaning[];
  /** The colour of cells by their style's number; null where it has none. */
  readonly fills: readonly (string | null)[];
  /** The colour that rules give, by the number of the rule's look; null where it has none, undefined where it is not read. */
  readonly ruleFills: readonly (string | null | undefined)[];
  readonly system: SerialSystem;
}

/** A cell as it is written, before its meaning is read. Row and column are counted from 0. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  readonly formula: string | null;
  readonly value: string | null;
  readonly inline: string | null;
}

export interface ReadCell {
  readonly cell: Cell;
  readonly link: Hyperlink | null;
}

/**
 * A written cell's value, and the link of a link formula. A formula is the value saved with it; where none was saved,
 * the formula itself as text, because the cell is not empty. A link formula shows its words: some programs save 0.
 */
export function readCell(written: WrittenCell, workbook: Workbook, days: Map<number, Cell>): ReadCell {
  const saved = savedValue(written, workbook, days);
  if (written.formula === null || written.formula === "") return { cell: saved, link: null };
  const link = readHyperlink(written.formula);
  if (link !== null) return { cell: typeof saved === "string" ? saved : link.shown, link };
  return { cell: written.value === null ? `=${written.formula}` : saved, link: null };
}

function savedValue(written: WrittenCell, workbook: Workbook, days: Map<number, Cell>): Cell {
  if (written.type === "inlineStr") return textOrNull(written.inline);
  if (written.value === null || written.value === "") return null;
  switch (written.type) {
    case "s":
      return sharedText(written, workbook.strings);
    case "b":
      return written.value === "1" || written.value === "true";
    case "d":
      return isoCell(written.value);
    case "n":
      return numberCell(written, workbook, days);
    default:
      return textOrNull(written.value);
  }
}

function textOrNull(written: string | null): string | null {
  return written === null || written === "" ? null : readXlsxText(written);
}

function sharedText({ value, row, column }: WrittenCell, strings: readonly string[]): string | null {
  const text = strings[Number(value)];
  if (text === undefined)
    throw damaged("xl/sharedStrings.xml", `the text of cell ${cellName(row, column)} is not in it`);
  return text === "" ? null : text;
}

function isoCell(value: string): Cell {
  const day = value.slice(0, 10);
  return isIsoDay(day) ? { iso: day } : value;
}

function numberCell(written: WrittenCell, workbook: Workbook, days: Map<number, Cell>): Cell {
  const number = Number(written.value);
  if (!Number.isFinite(number)) return written.value;
  const meaning = workbook.meanings[written.style] ?? "number";
  if (meaning === "number") return number;
  if (meaning === "time") return timeText(number);
  const known = days.get(number);
  if (known !== undefined) return known;
  const cell = dayCell(number, workbook.system);
  days.set(number, cell);
  return cell;
}

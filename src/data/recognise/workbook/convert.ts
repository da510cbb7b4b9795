import { type CellKind, kindOf } from "#data/out/workbook/kind.ts";
import { listItems } from "#data/out/workbook/listText.ts";
import type { Field } from "#data/schema/field.ts";
import type { Cell } from "#data/sheets/book.ts";
import { type Converted, dateOf, dayOf, REFUSED, value } from "./dateCell.ts";
import { cellText } from "./shown.ts";

/** Turns the cells of one column into the model's values. The kind of the column is worked out once. */
export function converterOf(field: Field<unknown>): (cell: Cell | undefined) => Converted {
  const convert = CONVERTERS[kindOf(field)];
  return (cell) => {
    if (cell === undefined || cellText(cell) === "")
      return field.whenAbsent === null ? REFUSED : value(field.whenAbsent.value);
    return convert(cell, field);
  };
}

type Converter = (cell: Cell, field: Field<unknown>) => Converted;

const CONVERTERS: { readonly [K in CellKind]: Converter } = {
  text: textOf,
  choice: (cell, field) => read(field, wordOf(cellText(cell), field.choices)),
  date: dateOf,
  day: dayOf,
  audience: audienceOf,
  flag: flagOf,
  number: (cell, field) => read(field, numberOf(cell)),
  list: listOf,
};

function read(field: Field<unknown>, found: unknown, remark: string | null = null): Converted {
  const answer = found === undefined ? undefined : field.read(found);
  return answer === undefined ? REFUSED : value(answer, remark);
}

function textOf(cell: Cell, field: Field<unknown>): Converted {
  const text = cellText(cell);
  // Spreadsheets make dates of "1/2" and "3-4" unasked.
  const isDate = typeof cell === "object";
  return read(field, text, isDate ? `a date cell, read as the text “${text}”` : null);
}

/** The word of the list that is meant, capitals, spaces and hyphens aside; the text itself where none is. */
function wordOf(text: string, choices: readonly string[]): string {
  return choices.find((word) => wordKey(word) === wordKey(text)) ?? text;
}

function wordKey(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]+/g, "");
}

function audienceOf(cell: Cell, field: Field<unknown>): Converted {
  const word = read(field, cellText(cell).toLowerCase());
  return word.kind === "value" ? word : dayOf(cell);
}

const YES: readonly string[] = ["yes", "y", "true", "1"];
const NO: readonly string[] = ["no", "n", "false", "0"];

function flagOf(cell: Cell): Converted {
  const word = cellText(cell).toLowerCase();
  if (YES.includes(word)) return value(true);
  return NO.includes(word) ? value(false) : REFUSED;
}

/** Undefined where the cell holds no number. Pounds and commas between thousands are left out. */
function numberOf(cell: Cell): number | undefined {
  if (typeof cell === "number") return cell;
  const text = typeof cell === "string" ? cell.trim().replace(/^£\s?/, "") : "";
  const plain = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(",", "") : text;
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

function listOf(cell: Cell, field: Field<unknown>): Converted {
  const items = listItems(cellText(cell)).map((item) => wordOf(item, field.choices));
  return read(field, items, typeof cell === "object" ? "a date cell, read as text" : null);
}

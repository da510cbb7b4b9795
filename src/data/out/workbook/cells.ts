import type { Cell } from "#data/sheets/book.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import { listText } from "./listText.ts";

/** Whether a value of a row is a date, which stands as EDTF in files. */
export function isImpreciseDate(value: unknown): value is ImpreciseDate {
  return typeof value === "object" && value !== null && "edtf" in value;
}

/** A value of the model as a cell: dates as EDTF, lists with semicolons, flags as yes and no, nothing as an empty cell. */
export function cellOf(value: unknown): Cell {
  if (isImpreciseDate(value)) return textOrEmpty(value.edtf);
  if (Array.isArray(value)) return textOrEmpty(listText(value.map(String)));
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "string" || typeof value === "number" ? value : null;
}

function textOrEmpty(text: string): Cell {
  return text === "" ? null : text;
}

import type { Field } from "#data/schema/field.ts";

/** What stands in a column, as far as a spreadsheet's cell must be turned into it. */
export type CellKind = "text" | "choice" | "date" | "day" | "audience" | "flag" | "list" | "number";

const SOME_DAY = "2022-03-31";

/** The kind of a column, told by what its field reads: there is one schema, and it is asked. */
export function kindOf(field: Field<unknown>): CellKind {
  if (Array.isArray(field.read([]))) return "list";
  if (field.read(true) === true) return "flag";
  if (typeof field.read(1) === "number") return "number";
  if (typeof field.read(SOME_DAY) === "object") return "date";
  if (field.read(SOME_DAY) === SOME_DAY && field.read("x") === undefined)
    return field.read("public") === "public" ? "audience" : "day";
  return field.choices.length > 0 ? "choice" : "text";
}

/** What may stand in a cell of the column; completes "expected …". */
export function allowedInCell(field: Field<unknown>): string {
  const kind = kindOf(field);
  if (kind === "flag") return "yes or no, or nothing";
  if (kind === "list") return field.allowed.replace("a list, each", "a list with semicolons between, each");
  return field.allowed;
}

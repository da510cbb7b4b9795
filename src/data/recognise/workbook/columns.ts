import { headingOf } from "#data/out/workbook/headings.ts";
import { columnsOf } from "#data/out/workbook/tableSheet.ts";
import type { Notice } from "#data/recognise/reading.ts";
import { cellName } from "#data/sheets/book.ts";
import { INSPECTORS_DROPPED, isOfInspectors } from "./context.ts";
import { cellText, shownText } from "./shown.ts";
import { fieldNamed, mustFields, type TableSheet } from "./tableSheet.ts";

/** Which column holds which field. */
export interface SheetColumns {
  readonly places: ReadonlyMap<string, number>;
  readonly notices: readonly Notice[];
  /** Whether every heading is there without which no row can be read. */
  readonly isComplete: boolean;
}

/** The columns of a sheet by its headings; what has no place in the table, stands twice or is missing is told. */
export function columnsIn(of: TableSheet, file: string): SheetColumns {
  const { sheet, table, headingRow } = of;
  const headings = Array.from({ length: widthOf(of) }, (_, column) => cellText(sheet.rows[headingRow]?.[column]));
  const places = new Map<string, number>();
  headings.forEach((heading, column) => {
    const field = fieldNamed(table, heading);
    if (field !== null && !places.has(field)) places.set(field, column);
  });
  const read = new Set(places.values());
  const notices = headings.flatMap((heading, column): readonly Notice[] => {
    if (read.has(column) || (heading === "" && !isFilled(of, column))) return [];
    const place = { file, sheet: sheet.name, cell: cellName(headingRow, column) };
    return [{ gravity: "warning", ...place, ...leftOut(of, heading, places) }];
  });
  const missing = mustFields(table).filter((field) => !places.has(field));
  return {
    places,
    notices: [...notices, ...missing.map((field) => missingNotice(of, field, file))],
    isComplete: missing.length === 0,
  };
}

type Told = Pick<Notice, "found" | "allowed" | "done">;

/** Why a column is not read. */
function leftOut({ table, headingRow }: TableSheet, heading: string, places: SheetColumns["places"]): Told {
  if (isOfInspectors(heading)) return INSPECTORS_DROPPED;
  const first = places.get(fieldNamed(table, heading) ?? "");
  return first === undefined ? unknown(heading, table) : twice(heading, cellName(headingRow, first));
}

function widthOf({ sheet }: TableSheet): number {
  return sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
}

function isFilled({ sheet, headingRow }: TableSheet, column: number): boolean {
  return sheet.rows.slice(headingRow + 1).some((row) => cellText(row[column]) !== "");
}

function twice(heading: string, first: string): Told {
  return {
    found: `the heading “${shownText(heading)}” a second time`,
    allowed: `each heading once (${first} has it)`,
    done: "the column was left out",
  };
}

function unknown(heading: string, table: TableSheet["table"]): Told {
  return {
    found: heading === "" ? "a column without a heading" : `the heading “${shownText(heading)}”`,
    allowed: `the headings ${columnsOf(table)
      .map(([field]) => headingOf(field))
      .join(", ")}`,
    done: "the column was left out",
  };
}

function missingNotice({ sheet }: TableSheet, field: string, file: string): Notice {
  return {
    gravity: "error",
    file,
    sheet: sheet.name,
    cell: null,
    found: `no heading “${headingOf(field)}”`,
    allowed: "that heading, with every row filled below it",
    done: "no row of the sheet was read",
  };
}

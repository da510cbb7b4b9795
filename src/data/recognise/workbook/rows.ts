import { allowedInCell } from "#data/out/workbook/kind.ts";
import { EXAMPLE } from "#data/out/workbook/names.ts";
import { columnsOf } from "#data/out/workbook/tableSheet.ts";
import type { Notice, SheetTally } from "#data/recognise/reading.ts";
import { type Cell, cellName } from "#data/sheets/book.ts";
import { columnsIn } from "./columns.ts";
import type { WorkbookContext } from "./context.ts";
import { converterOf } from "./convert.ts";
import { type Converted, value } from "./dateCell.ts";
import { readOnce } from "./readOnce.ts";
import { cellText, isEmptyRow, shownCell, shownText } from "./shown.ts";
import type { TableSheet } from "./tableSheet.ts";

/** A row that was read, and where it stands. */
export interface ReadRow {
  readonly row: { readonly id: string };
  readonly at: Place;
}

export interface Place {
  readonly sheet: string;
  /** The cell of a field; of the id, where the sheet has no column for it. */
  readonly cellOf: (field: string) => string;
}

export interface ReadSheet {
  readonly rows: readonly ReadRow[];
  readonly notices: readonly Notice[];
  readonly tally: SheetTally;
}

/** The rows of a sheet. A row with a cell that cannot be read is left out whole, and each such cell is named. */
export function readRows(of: TableSheet, file: string, context: WorkbookContext): ReadSheet {
  const { places, notices, isComplete } = columnsIn(of, file);
  const columns = sheetColumns(of, places, context);
  const filled = [...of.sheet.rows.keys()].filter(
    (place) => place > of.headingRow && !isEmptyRow(of.sheet.rows[place] ?? []),
  );
  const own = filled.filter((place) => !isExample(of, places, place));
  const read = isComplete ? own.map((place) => readRow(of, columns, place)) : [];
  const rows = read.flatMap(({ row, place }) => (row === null ? [] : [{ row, at: placeOf(of, places, place) }]));
  const ignored = [
    { rows: filled.length - own.length, why: `examples: their ID begins with “${EXAMPLE}”` },
    { rows: own.length - rows.length, why: isComplete ? "a cell cannot be read" : "a heading is missing" },
  ];
  return {
    rows,
    notices: [
      ...notices,
      ...read.flatMap((each) => each.notices.map((notice) => ({ file, sheet: of.sheet.name, ...notice }))),
    ],
    tally: {
      sheet: of.sheet.name,
      what: of.table,
      rowsRead: rows.length,
      ignored: ignored.filter((each) => each.rows > 0),
    },
  };
}

interface Column {
  readonly field: string;
  /** Null where the sheet has no such column: then what stands for an empty cell is taken. */
  readonly place: number | null;
  readonly allowed: string;
  readonly convert: (cell: Cell | undefined) => Converted;
}

type Places = ReadonlyMap<string, number>;

function sheetColumns({ sheet, table }: TableSheet, places: Places, context: WorkbookContext): readonly Column[] {
  const audience = context.sheetAudiences.get(sheet.name) ?? context.audience;
  return columnsOf(table).map(([field, column]) => {
    const read = converterOf(column);
    const readText = readOnce(read);
    const convert = (cell: Cell | undefined) => (typeof cell === "string" ? readText(cell) : read(cell));
    return {
      field,
      place: places.get(field) ?? null,
      allowed: allowedInCell(column),
      convert: field === "audience" ? (cell) => (cellText(cell) === "" ? value(audience) : convert(cell)) : convert,
    };
  });
}

function isExample({ sheet }: TableSheet, places: Places, place: number): boolean {
  return cellText(sheet.rows[place]?.[places.get("id") ?? 0]).startsWith(EXAMPLE);
}

type CellNotice = Omit<Notice, "file" | "sheet">;

interface RowRead {
  readonly place: number;
  /** Null where a cell cannot be read. */
  readonly row: { readonly id: string } | null;
  readonly notices: readonly CellNotice[];
}

function readRow({ sheet }: TableSheet, columns: readonly Column[], place: number): RowRead {
  const cells = sheet.rows[place] ?? [];
  const row: Record<string, unknown> = {};
  const refused: CellNotice[] = [];
  const remarks: CellNotice[] = [];
  for (const column of columns) {
    const cell = cellIn(cells, column);
    const converted = column.convert(cell);
    const at = () => ({ column, cell, name: cellName(place, column.place ?? 0) });
    if (converted.kind === "refused") {
      refused.push(refusal(at(), converted.reason));
      continue;
    }
    // The field names are the schema's, never the file's.
    row[column.field] = converted.value;
    if (converted.remark !== null) remarks.push(remark(at(), converted.remark));
  }
  if (refused.length > 0) return { place, row: null, notices: refused };
  return { place, row: row as unknown as { readonly id: string }, notices: remarks };
}

function cellIn(cells: readonly Cell[], { place }: Column): Cell | undefined {
  return place === null ? null : cells[place];
}

interface At {
  readonly column: Column;
  readonly cell: Cell | undefined;
  readonly name: string;
}

/** The longest text of a field; see `#data/schema/field.ts`. */
const LONGEST_TEXT = 4_000;

function refusal({ column, cell, name }: At, reason: string | null): CellNotice {
  const isTooLong = cellText(cell).length > LONGEST_TEXT;
  return {
    gravity: "error",
    cell: name,
    found: reason === null ? shownCell(cell) : `${shownCell(cell)} (${reason})`,
    allowed: isTooLong ? `${column.allowed}; no more than 4,000 letters` : column.allowed,
    done: "the row was left out",
  };
}

function remark({ column, cell, name }: At, done: string): CellNotice {
  return { gravity: "warning", cell: name, found: shownText(cellText(cell)), allowed: column.allowed, done };
}

function placeOf({ sheet }: TableSheet, places: Places, row: number): Place {
  return { sheet: sheet.name, cellOf: (field) => cellName(row, places.get(field) ?? places.get("id") ?? 0) };
}

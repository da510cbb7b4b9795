import { type Cell, cellName } from "./book.ts";
import { serialOf } from "./serial.ts";
import type { SheetOut } from "./sheetOut.ts";
import { SHEET_END, SHEET_START, STYLE } from "./xlsxFrame.ts";
import { xlsxText } from "./xlsxText.ts";

/** Excel's limit for the text of one cell, in characters. */
const LONGEST_TEXT = 32_767;
const MIDDLING_WIDTH = 20;

/**
 * A sheet's part, a row at a time. Every text is written as text, never as a formula. Raises RangeError for a text that
 * is longer than a cell of Excel can hold.
 */
export function* sheetPieces(sheet: SheetOut, rules: string): Generator<string, void> {
  yield SHEET_START;
  yield view(sheet.headingRows);
  yield columns(sheet);
  yield "<sheetData>";
  let row = 0;
  for (const cells of sheet.rows) yield rowXml(cells, row++, sheet);
  yield `</sheetData>${rules}${SHEET_END}`;
}

function view(headingRows: number): string {
  const pane = `<pane ySplit="${headingRows}" topLeftCell="A${headingRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView workbookViewId="0">${headingRows > 0 ? pane : ""}</sheetView></sheetViews>`;
}

function columns({ rows, widths }: SheetOut): string {
  const count = rows.reduce((most, cells) => Math.max(most, cells.length), widths?.length ?? 0);
  if (count === 0) return "";
  const each = Array.from({ length: count }, (_, column) => {
    return `<col min="${column + 1}" max="${column + 1}" width="${widths?.[column] ?? MIDDLING_WIDTH}" customWidth="1"/>`;
  });
  return `<cols>${each.join("")}</cols>`;
}

function rowXml(cells: readonly Cell[], row: number, sheet: SheetOut): string {
  const textStyle = row < sheet.headingRows ? STYLE.heading : STYLE.text;
  const written = cells.map((cell, column) => (cell === null ? "" : cellXml(cell, cellName(row, column), textStyle)));
  return `<row r="${row + 1}">${written.join("")}</row>`;
}

function cellXml(cell: Exclude<Cell, null>, name: string, textStyle: number): string {
  if (typeof cell === "string") return textXml(cell, name, textStyle);
  if (typeof cell === "boolean") return `<c r="${name}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === "number") return numberXml(cell, name, textStyle);
  const serial = serialOf(cell.iso);
  // Excel has no day before 1900: such a day is kept as its text.
  return serial === null ? textXml(cell.iso, name, textStyle) : `<c r="${name}" s="${STYLE.day}"><v>${serial}</v></c>`;
}

function numberXml(number: number, name: string, textStyle: number): string {
  return Number.isFinite(number) ? `<c r="${name}"><v>${number}</v></c>` : textXml(String(number), name, textStyle);
}

function textXml(text: string, name: string, style: number): string {
  if (text.length > LONGEST_TEXT)
    throw new RangeError(
      `the text of cell ${name} has ${text.length} characters; a workbook’s cell holds ${LONGEST_TEXT}`,
    );
  return `<c r="${name}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xlsxText(text)}</t></is></c>`;
}

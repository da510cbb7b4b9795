import { type Book, isBlank, type Sheet } from "./book.ts";
import { damaged, noSheets } from "./faults.ts";
import { allowance, emptyGrid, type Grid } from "./grid.ts";
import { MOST_COLUMNS, MOST_PARTS } from "./limits.ts";
import { type OdsCell, odsCells, timesOf } from "./odsCells.ts";
import { ColumnStyles, namedStyles, type OdsStyles, ruleWalk } from "./odsColours.ts";
import { type Attribute, walkXml } from "./xml.ts";
import type { Zip } from "./zip.ts";

const PART = "content.xml";
/** What lies in or beside a sheet and is none of its cells: drawings, past changes, tables kept from other files. */
const LEFT_OUT = new Set([
  "office:annotation",
  "office:forms",
  "table:shapes",
  "table:tracked-changes",
  "table:dde-links",
  "table:named-expressions",
]);

/** Every sheet of an OpenDocument spreadsheet, hidden ones too. Comments, drawings and past changes are left out. */
export async function readOds(file: string, zip: Zip): Promise<Book> {
  const sheets: Sheet[] = [];
  const styles = await namedStyles(zip);
  const tables = tableWalk(styles, (sheet) => {
    if (sheets.length >= MOST_PARTS) throw damaged(PART, "it has more sheets than any workbook has");
    sheets.push(sheet);
  });
  let leftOut = 0;
  await walkXml(
    { name: PART, root: "office:document-content", pieces: zip.unpack(PART) },
    {
      open: (element, attribute) => {
        if (leftOut > 0 || LEFT_OUT.has(element) || element.startsWith("draw:")) leftOut++;
        else if (element.startsWith("style:")) styles.open(element, attribute);
        else tables.open(element, attribute);
      },
      text: (text) => {
        if (leftOut === 0) tables.text(text);
      },
      close: (element) => {
        if (leftOut > 0) leftOut--;
        else tables.close(element);
      },
    },
  );
  if (sheets.length === 0) throw noSheets();
  return { file, sheets };
}

function tableWalk(styles: OdsStyles, take: (sheet: Sheet) => void) {
  const allowed = allowance();
  let grid: Grid | null = null;
  let isCopy = false;
  let row: RowDraft = { cells: [], fills: [], times: 1, style: null };
  let columns = new ColumnStyles();
  let at = 0;
  const cells = odsCells((cell) => {
    if (cell.cell !== null || cell.link !== null) row.cells.push(cell);
    if (isBlank(cell.cell)) row.fills.push(cell);
  });
  const rules = ruleWalk(styles, () => grid);

  function open(element: string, attribute: Attribute): void {
    switch (element) {
      case "table:table":
        if (grid !== null) throw damaged(PART, "a sheet stands within a sheet");
        grid = emptyGrid(attribute("table:name") ?? "", allowed);
        columns = new ColumnStyles();
        at = 0;
        break;
      case "table:table-column":
        columns.add(timesOf(attribute("table:number-columns-repeated")), attribute("table:default-cell-style-name"));
        break;
      case "table:table-source":
        // What another workbook's sheet held when this one was saved.
        isCopy = true;
        break;
      case "table:table-row":
        row = {
          cells: [],
          fills: [],
          times: timesOf(attribute("table:number-rows-repeated")),
          style: attribute("table:default-cell-style-name"),
        };
        cells.startRow();
        break;
      default:
        if (element.startsWith("calcext:")) rules.open(element, attribute);
        cells.open(element, attribute);
    }
  }

  function close(element: string): void {
    if (element === "table:table-row" && grid !== null) {
      fillRows(grid, row, at);
      colourRows(grid, coloured(row, columns, styles), { at, times: row.times });
      at += row.times;
    } else if (element === "table:table" && grid !== null) {
      if (!isCopy) take(grid.sheet());
      isCopy = false;
      grid = null;
    } else {
      rules.close(element);
      cells.close(element);
    }
  }
  return { open, text: cells.text, close };
}

interface RowDraft {
  readonly cells: OdsCell[];
  /** The cells in which nothing is seen. */
  readonly fills: OdsCell[];
  readonly times: number;
  readonly style: string | null;
}

/** A row that is repeated a million times is nearly always empty: nothing is kept of it but its place. */
function fillRows(grid: Grid, row: RowDraft, at: number): void {
  if (row.cells.length === 0) return;
  for (let time = 0; time < row.times; time++) {
    for (const filled of row.cells) fillCells(grid, at + time, filled);
  }
}

function fillCells(grid: Grid, row: number, { column, times, cell, link }: OdsCell): void {
  for (let place = column; place < column + times; place++) {
    grid.set(row, place, cell);
    if (link !== null) grid.link(row, place, link);
  }
}

interface Coloured {
  readonly column: number;
  readonly end: number;
  /** Undefined where a condition of the style may give one. */
  readonly colour: string | undefined;
}

/** The colours of a row's empty cells: each by its own style, else its row's, else its column's; what a style's condition gives stands over its own. */
function coloured(row: RowDraft, columns: ColumnStyles, styles: OdsStyles): readonly Coloured[] {
  if (row.cells.length === 0) return [];
  return row.fills.flatMap(({ column, times, style }) => {
    const end = Math.min(column + times, MOST_COLUMNS);
    const own = style ?? row.style;
    const ranges = own === null ? columns.within(column, end) : [{ from: column, end, style: own }];
    return ranges.flatMap((range) => {
      const byRule = styles.colourByRule(range.style);
      const colour = byRule === null ? styles.colourOf(range.style) : byRule;
      return colour === null ? [] : [{ column: range.from, end: range.end, colour }];
    });
  });
}

function colourRows(
  grid: Grid,
  cells: readonly Coloured[],
  { at, times }: { readonly at: number; readonly times: number },
): void {
  for (const { column, end, colour } of cells) {
    if (colour === undefined)
      grid.ruled({ top: at, bottom: at + times - 1, left: column, right: end - 1, isRead: false });
  }
  const plain = cells.filter((cell): cell is Coloured & { readonly colour: string } => cell.colour !== undefined);
  if (plain.length === 0) return;
  for (let row = at; row < at + times; row++) {
    for (const { column, end, colour } of plain) {
      for (let place = column; place < end; place++) grid.fill(row, place, colour);
    }
  }
}

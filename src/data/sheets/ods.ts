import type { Book, Sheet } from "./book.ts";
import { damaged, noSheets } from "./faults.ts";
import { allowance, emptyGrid, type Grid } from "./grid.ts";
import { MOST_PARTS } from "./limits.ts";
import { type OdsCell, odsCells, timesOf } from "./odsCells.ts";
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
  const tables = tableWalk((sheet) => {
    if (sheets.length >= MOST_PARTS) throw damaged(PART, "it has more sheets than any workbook has");
    sheets.push(sheet);
  });
  let leftOut = 0;
  await walkXml(
    { name: PART, root: "office:document-content", pieces: zip.unpack(PART) },
    {
      open: (element, attribute) => {
        if (leftOut > 0 || LEFT_OUT.has(element) || element.startsWith("draw:")) leftOut++;
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

function tableWalk(take: (sheet: Sheet) => void) {
  const allowed = allowance();
  let grid: Grid | null = null;
  let isCopy = false;
  let row: RowDraft = { cells: [], times: 1 };
  let at = 0;
  const cells = odsCells((cell) => {
    if (cell.cell !== null || cell.link !== null) row.cells.push(cell);
  });

  function open(element: string, attribute: Attribute): void {
    switch (element) {
      case "table:table":
        if (grid !== null) throw damaged(PART, "a sheet stands within a sheet");
        grid = emptyGrid(attribute("table:name") ?? "", allowed);
        at = 0;
        break;
      case "table:table-source":
        // What another workbook's sheet held when this one was saved.
        isCopy = true;
        break;
      case "table:table-row":
        row = { cells: [], times: timesOf(attribute("table:number-rows-repeated")) };
        cells.startRow();
        break;
      default:
        cells.open(element, attribute);
    }
  }

  function close(element: string): void {
    if (element === "table:table-row" && grid !== null) {
      fillRows(grid, row, at);
      at += row.times;
    } else if (element === "table:table" && grid !== null) {
      if (!isCopy) take(grid.sheet());
      isCopy = false;
      grid = null;
    } else cells.close(element);
  }
  return { open, text: cells.text, close };
}

interface RowDraft {
  readonly cells: OdsCell[];
  readonly times: number;
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

import { type Cell, isBlank } from "./book.ts";
import { damaged } from "./faults.ts";
import type { Grid } from "./grid.ts";
import { MOST_CELLS } from "./limits.ts";
import { type Area, areaOf } from "./place.ts";
import { readCell, type Workbook } from "./xlsxCell.ts";
import { cellWalk } from "./xlsxCells.ts";
import { type Relation, relationsOf } from "./xlsxRelations.ts";
import { ruleWalk } from "./xlsxRules.ts";
import { type Attribute, walkXml } from "./xml.ts";
import type { Zip } from "./zip.ts";

/** What a sheet's part is read with. */
export interface SheetPart {
  readonly zip: Zip;
  readonly name: string;
  readonly workbook: Workbook;
}

/** Fills a grid with what a sheet's part holds: values, links, and nothing beside the first cell of merged ones. */
export async function readSheet({ zip, name, workbook }: SheetPart, grid: Grid): Promise<void> {
  const relations = await relationsOf(zip, name);
  const days = new Map<number, Cell>();
  const clear = mergedClearing(name, grid);
  const cells = cellWalk(name, (written) => {
    const { cell, link } = readCell(written, workbook, days);
    grid.set(written.row, written.column, cell);
    const fill = isBlank(cell) ? workbook.fills[written.style] : null;
    if (typeof fill === "string") grid.fill(written.row, written.column, fill);
    if (link !== null) grid.link(written.row, written.column, link.target);
  });
  const rules = ruleWalk(grid, workbook.ruleFills);
  await walkXml(
    { name, root: "s:worksheet", pieces: zip.unpack(name) },
    {
      text: (words) => (rules.isWithin() ? rules.text(words) : cells.text(words)),
      close: (element) => {
        rules.close(element);
        cells.close(element);
      },
      open: (element, attribute) => {
        // All of these stand behind the cells.
        if (element === "s:mergeCell") clear(attribute("ref") ?? "");
        else if (element === "s:hyperlink") linkCell(attribute, relations, grid);
        else if (element.endsWith(":conditionalFormatting") || rules.isWithin()) rules.open(element, attribute);
        else cells.open(element, attribute);
      },
    },
  );
}

function linkCell(attribute: Attribute, relations: ReadonlyMap<string, Relation>, grid: Grid): void {
  const area = areaOf(attribute("ref") ?? "");
  const outside = relations.get(attribute("r:id") ?? "")?.target ?? "";
  const within = attribute("location") ?? "";
  const target = within === "" ? outside : `${outside}#${within}`;
  if (area !== null && target !== "") grid.link(area.top, area.left, target);
}

/** Merged cells show the first alone; what lies under them is seen by nobody. */
function mergedClearing(part: string, grid: Grid) {
  let cleared = 0;
  return (names: string): void => {
    const area = areaOf(names);
    if (area === null) return;
    for (let row = area.top; row <= Math.min(area.bottom, grid.rowCount() - 1); row++) {
      cleared += clearRow(grid, row, area);
      // Merged areas lie apart, so there are no more cells under them than cells.
      if (cleared > 2 * MOST_CELLS) throw damaged(part, "its merged cells lie over each other");
    }
  };
}

/** How many cells were looked at, the row itself counted. */
function clearRow(grid: Grid, row: number, area: Area): number {
  const { top, left, right } = area;
  const last = Math.min(right, grid.columnCount(row) - 1);
  for (let column = row === top ? left + 1 : left; column <= last; column++) grid.set(row, column, null);
  return 1 + Math.max(0, last - left) + grid.coverFills(row, area);
}

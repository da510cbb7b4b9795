import { columnRules, hiddenLists, listFormulas, listsSheet } from "./lists.ts";
import { type SheetOut, sheetNames } from "./sheetOut.ts";
import { sheetPartName, workbookFrame } from "./xlsxFrame.ts";
import { sheetPieces } from "./xlsxSheetOut.ts";
import { type PartOut, zipOf } from "./zipOut.ts";

/**
 * The sheets as an XLSX workbook. What is written is read again as it was: texts as texts whatever they look like, days
 * as days. Long lists of choices stand on a hidden sheet behind the others.
 *
 * The parts are written here and not by write-excel-file: that library has no lists of choices, takes days as moments,
 * drops characters that XML cannot hold, and starts workers of its own, which the page's policy refuses. It is the
 * independent writer in the tests.
 */
export async function writeXlsx(sheets: readonly SheetOut[]): Promise<Uint8Array<ArrayBuffer>> {
  const lists = hiddenLists(sheets);
  const hidden = listsSheet(lists);
  const all = hidden === null ? sheets : [...sheets, hidden];
  const names = sheetNames(all.map(({ name }) => name));
  const formula = listFormulas(names[sheets.length] ?? "", lists);
  const frame = workbookFrame(names.map((name, place) => ({ name, isHidden: place >= sheets.length })));
  const parts = all.map(
    (sheet, place): PartOut => ({
      name: sheetPartName(place),
      pieces: sheetPieces(sheet, columnRules(sheet, formula)),
    }),
  );
  return zipOf([...frame, ...parts]);
}

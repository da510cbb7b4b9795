import type { SerialSystem } from "#domain/dates/excelSerial.ts";
import type { Book, Sheet } from "./book.ts";
import { damaged, noSheets } from "./faults.ts";
import { allowance, emptyGrid } from "./grid.ts";
import { MOST_PARTS } from "./limits.ts";
import type { Workbook } from "./xlsxCell.ts";
import { type Relation, relationsOf } from "./xlsxRelations.ts";
import { readSheet } from "./xlsxSheet.ts";
import { sharedStrings } from "./xlsxStrings.ts";
import { cellStyles, NO_STYLES } from "./xlsxStyles.ts";
import { walkXml } from "./xml.ts";
import type { Zip } from "./zip.ts";

/**
 * Every sheet of an XLSX workbook, hidden ones too.
 *
 * The parts are read here and not by read-excel-file: that library keeps neither links nor formulae (a link formula's
 * words are in the formula alone), turns days into moments, drops empty rows at the start, unpacks without counting,
 * and starts workers of its own, which the page's policy refuses. It is the independent reader in the tests.
 */
export async function readXlsx(file: string, zip: Zip): Promise<Book> {
  const part = await workbookPart(zip);
  const relations = await relationsOf(zip, part);
  const { system, listed } = await workbookList(zip, part);
  const ofType = (type: string) => partOfType(zip, relations, type);
  const strings = ofType("sharedStrings");
  const styles = ofType("styles");
  const workbook: Workbook = {
    system,
    strings: strings === null ? [] : await sharedStrings(zip, strings),
    ...(styles === null ? NO_STYLES : await cellStyles(zip, { styles, theme: ofType("theme") })),
  };
  const sheets: Sheet[] = [];
  const allowed = allowance();
  for (const { name, id } of listed) {
    const relation = relations.get(id);
    if (relation === undefined) throw damaged(part, `the sheet “${name}” has no part of its own`);
    // A sheet that is a chart or a program has no cells.
    if (relation.type !== "worksheet") continue;
    const grid = emptyGrid(name, allowed);
    await readSheet({ zip, name: relation.target, workbook }, grid);
    sheets.push(grid.sheet());
  }
  if (sheets.length === 0) throw noSheets();
  return { file, sheets };
}

async function workbookPart(zip: Zip): Promise<string> {
  const relations = [...(await relationsOf(zip, "")).values()];
  const named = relations.find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  return zip.find(named) ?? named;
}

function partOfType(zip: Zip, relations: ReadonlyMap<string, Relation>, type: string): string | null {
  const relation = [...relations.values()].find((each) => each.type === type);
  return relation === undefined ? null : zip.find(relation.target);
}

interface ListedSheet {
  readonly name: string;
  readonly id: string;
}

async function workbookList(
  zip: Zip,
  part: string,
): Promise<{ readonly system: SerialSystem; readonly listed: readonly ListedSheet[] }> {
  const listed: ListedSheet[] = [];
  let system: SerialSystem = "1900";
  await walkXml(
    { name: part, root: "s:workbook", pieces: zip.unpack(part) },
    {
      open: (element, attribute) => {
        if (element === "s:workbookPr" && /^(?:1|true|on)$/.test(attribute("date1904") ?? "")) system = "1904";
        if (element !== "s:sheet") return;
        if (listed.length >= MOST_PARTS) throw damaged(part, "it names more sheets than any workbook has");
        listed.push({ name: attribute("name") ?? "", id: attribute("r:id") ?? "" });
      },
    },
  );
  return { system, listed };
}

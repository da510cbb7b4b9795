import { zipByHand } from "./zips.fixture.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** What differs from one made-up XLSX to the next; the rest of it is the least that a workbook needs. */
export interface MadeUpXlsx {
  /** What stands between the sheet's tags: `<sheetData>…</sheetData>` and what follows. */
  readonly sheet: string;
  readonly strings?: string;
  readonly styles?: string;
  /** What stands in the theme; none where it is left out. */
  readonly theme?: string;
  /** Links and the like of the sheet. */
  readonly sheetRelations?: string;
  readonly is1904?: boolean;
  /** Before the sheet's first tag. */
  readonly prologue?: string;
}

/** A workbook of one sheet, “Actions”. */
export function xlsxOf(made: MadeUpXlsx): Uint8Array {
  return zipByHand([
    { name: "[Content_Types].xml", content: "<Types/>" },
    { name: "_rels/.rels", content: relations(["a", "officeDocument", "xl/workbook.xml"]) },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${made.is1904 === true ? 1 : 0}"/><sheets><sheet name="Actions" sheetId="1" state="hidden" r:id="s1"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: relations(
        ["s1", "worksheet", "/xl/worksheets/sheet1.xml"],
        ["s2", "sharedStrings", "sharedStrings.xml"],
        ["s3", "styles", "styles.xml"],
        ["s4", "theme", "theme/theme1.xml"],
      ),
    },
    ...(made.theme === undefined
      ? []
      : [{ name: "xl/theme/theme1.xml", content: `<a:theme xmlns:a="${DRAWING}">${made.theme}</a:theme>` }]),
    { name: "xl/sharedStrings.xml", content: `<sst xmlns="${MAIN}">${made.strings ?? ""}</sst>` },
    { name: "xl/styles.xml", content: `<styleSheet xmlns="${MAIN}">${made.styles ?? ""}</styleSheet>` },
    {
      name: "xl/worksheets/sheet1.xml",
      content: `${made.prologue ?? ""}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${made.sheet}</worksheet>`,
    },
    {
      name: "xl/worksheets/_rels/sheet1.xml.rels",
      content: `<Relationships xmlns="${PACKAGE}">${made.sheetRelations ?? ""}</Relationships>`,
    },
  ]);
}

function relations(...each: readonly (readonly [id: string, type: string, target: string])[]): string {
  const written = each.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${written.join("")}</Relationships>`;
}

const ODS_NAMES = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"',
].join(" ");

/** The styles of cells in a made-up OpenDocument spreadsheet. */
export interface MadeUpStyles {
  /** Those of its own cells. */
  readonly automatic?: string;
  /** Those with names; no part for them where it is left out. */
  readonly named?: string;
}

/** An OpenDocument spreadsheet of the given `<table:table>` elements. */
export function odsOf(tables: string, { automatic = "", named }: MadeUpStyles = {}): Uint8Array {
  return zipByHand([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet" },
    ...(named === undefined
      ? []
      : [
          {
            name: "styles.xml",
            content: `<office:document-styles ${ODS_NAMES}><office:styles>${named}</office:styles></office:document-styles>`,
          },
        ]),
    {
      name: "content.xml",
      content: `<?xml version="1.0"?><office:document-content ${ODS_NAMES}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    },
  ]);
}

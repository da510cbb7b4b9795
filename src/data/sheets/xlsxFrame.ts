import { xlsxText } from "./xlsxText.ts";
import type { PartOut } from "./zipOut.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A sheet as the workbook lists it. */
export interface ListedSheetOut {
  readonly name: string;
  readonly isHidden: boolean;
}

/** The start of a sheet's part and its end. */
export const SHEET_START = `${HEAD}<worksheet xmlns="${MAIN}">`;
export const SHEET_END = "</worksheet>";

/** The styles of cells, by their place in the list of the part below. */
export const STYLE = { plain: 0, text: 1, day: 2, heading: 3 } as const;

/** Everything of a workbook but its sheets' own parts. */
export function workbookFrame(sheets: readonly ListedSheetOut[]): readonly PartOut[] {
  return [
    { name: "[Content_Types].xml", pieces: [contentTypes(sheets)] },
    { name: "_rels/.rels", pieces: [relations([`${OFFICE}/officeDocument`, "xl/workbook.xml"])] },
    { name: "xl/workbook.xml", pieces: [workbook(sheets)] },
    {
      name: "xl/_rels/workbook.xml.rels",
      pieces: [
        relations(...sheets.map((_, place): Related => [`${OFFICE}/worksheet`, `worksheets/sheet${place + 1}.xml`]), [
          `${OFFICE}/styles`,
          "styles.xml",
        ]),
      ],
    },
    { name: "xl/styles.xml", pieces: [STYLES] },
  ];
}

export function sheetPartName(place: number): string {
  return `xl/worksheets/sheet${place + 1}.xml`;
}

function contentTypes(sheets: readonly ListedSheetOut[]): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${SHEET_TYPE}.${type}+xml"/>`;
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override("xl/workbook.xml", "sheet.main"),
    override("xl/styles.xml", "styles"),
    ...sheets.map((_, place) => override(sheetPartName(place), "worksheet")),
    "</Types>",
  ].join("");
}

type Related = readonly [type: string, target: string];

function relations(...related: readonly Related[]): string {
  const each = related.map(
    ([type, target], place) => `<Relationship Id="rId${place + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

function workbook(sheets: readonly ListedSheetOut[]): string {
  const each = sheets.map(({ name, isHidden }, place) => {
    const state = isHidden ? ' state="hidden"' : "";
    return `<sheet name="${xlsxText(name)}" sheetId="${place + 1}"${state} r:id="rId${place + 1}"/>`;
  });
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${each.join("")}</sheets></workbook>`;
}

const FIRST_OWN_FORMAT = 164;
const TEXT_FORMAT = 49;
const TOP = '<alignment vertical="top" wrapText="1"/>';

function cellStyle(format: number, font: number): string {
  return `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1">${TOP}</xf>`;
}

/** A day is written so that no country reads it otherwise: 31 Mar 2022. Text stays text when a cell is edited. */
const STYLES = [
  `${HEAD}<styleSheet xmlns="${MAIN}">`,
  `<numFmts count="1"><numFmt numFmtId="${FIRST_OWN_FORMAT}" formatCode="d mmm yyyy"/></numFmts>`,
  '<fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="4">${cellStyle(0, 0)}${cellStyle(TEXT_FORMAT, 0)}${cellStyle(FIRST_OWN_FORMAT, 0)}${cellStyle(TEXT_FORMAT, 1)}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  "</styleSheet>",
].join("");

import type { Locator, Page } from "@playwright/test";
import type { Cell } from "#data/sheets/book.ts";
import { xlsxOf } from "#data/sheets/workbooks.fixture.ts";
import { writeXlsx } from "#data/sheets/writeXlsx.ts";

export interface NamedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const EXAMPLESHIRE: readonly (readonly [string, readonly (readonly Cell[])[]])[] = [
  [
    "Authorities",
    [
      ["ID", "Name", "Full name"],
      ["exampleshire", "Exampleshire", "Exampleshire County Council"],
    ],
  ],
  [
    "Sources",
    [
      ["ID", "Short title", "Title", "Publisher", "Date", "Kind"],
      ["ex-report", "Ofsted report, 3 March 2025", "Exampleshire: ILACS", "Ofsted", "2025-03-03", "primary"],
      ["ex-board", "Board, 1 April 2026", "Notes", "Exampleshire County Council", "2026-04-01", "primary"],
    ],
  ],
  [
    "Inspections",
    [
      ["ID", "Source", "Authority", "Framework", "Title", "Fieldwork", "Published"],
      [
        "ex-2025",
        "ex-report",
        "exampleshire",
        "ilacs",
        "Inspection of local authority children’s services",
        "2025-01-20/2025-01-31",
        "2025-03-03",
      ],
    ],
  ],
  [
    "Judgements",
    [
      ["ID", "Source", "Inspection", "Area", "Grade"],
      ["ex-2025.overall", "ex-report", "ex-2025", "overall", "inadequate"],
    ],
  ],
  [
    "Deadlines",
    [
      ["ID", "Source", "Authority", "What", "Due", "Audience"],
      ["ex-plan", "ex-board", "exampleshire", "Plan for the front door", "2026-06-30", "board"],
    ],
  ],
];

export async function workbook(sheets = EXAMPLESHIRE): Promise<NamedFile> {
  const bytes = await writeXlsx(sheets.map(([name, rows]) => ({ name, rows, headingRows: 1 })));
  return { name: "Exampleshire.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

export function csv(name: string, text: string): NamedFile {
  return { name, mimeType: "text/csv", buffer: Buffer.from(text) };
}

export async function choose(page: Page, files: readonly NamedFile[]): Promise<void> {
  await page.getByLabel(/Choose files/).setInputFiles([...files]);
}

export async function drop(page: Page, file: NamedFile): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, bytes }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], name));
      return data;
    },
    { name: file.name, bytes: [...file.buffer] },
  );
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

export const TRACKER = [
  "Action tracker",
  "No.,What,Who,When,RAG",
  "1,Recruit twelve social workers,Head of Service,31/07/2026,Amber",
  "2,Train every manager in supervision,Principal Social Worker,30/06/2026,Red",
].join("\n");

/** A tracker of one action, whose rating is a red cell and whose comment names two people. */
export function colouredTracker(): NamedFile {
  const rows = [
    ["Position as at 1 May 2026"],
    ["No.", "What", "Who", "RAG", "Comments"],
    ["1", "Recruit twelve social workers", "Jane Smithson (DCS)", null, "Jane spoke to Kwame Boateng"],
  ];
  const cell = (text: string | null, at: string) =>
    text === null ? `<c r="${at}" s="1"/>` : `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const written = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((text, column) => cell(text, `${"ABCDE"[column]}${row + 1}`)).join("")}</row>`,
  );
  const styles =
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="1"/></cellXfs>';
  const bytes = xlsxOf({ sheet: `<sheetData>${written.join("")}</sheetData>`, styles });
  return { name: "Tracker.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

export function telling(page: Page): Locator {
  return page.getByRole("heading", { name: "Before anything changes" });
}

export function useButton(page: Page): Locator {
  return page.getByRole("button", { name: "Use this data" });
}

/** The row of a table of the model in what is told of changes. */
export function changeOf(page: Page, table: RegExp): Locator {
  return page.getByRole("table", { name: "What would become of the rows" }).getByRole("row", { name: table });
}

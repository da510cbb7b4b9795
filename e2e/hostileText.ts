import { shippedJson } from "#data/bundle/bundled.fixture.ts";
import { CLERK_TABLES, type ClerkTable } from "#data/out/workbook/descriptions.ts";
import { EXAMPLE_ROWS, type ExampleRow } from "#data/out/workbook/examples.ts";
import { EXAMPLE } from "#data/out/workbook/names.ts";
import { columnsOf, tableSheet } from "#data/out/workbook/tableSheet.ts";
import type { Field } from "#data/schema/field.ts";
import type { SheetOut } from "#data/sheets/sheetOut.ts";

/** What each of them would do if it were more than text. */
const DEED = "window.executed=1";

/** Row 10 of the test matrix: thirty texts that would be scripts, in markup, in attributes, in addresses and in templates. */
export const PAYLOADS = [
  `<script>${DEED}</script>`,
  `"><script>${DEED}</script>`,
  `'><script>${DEED}</script>`,
  `</title><script>${DEED}</script>`,
  `</textarea><script>${DEED}</script>`,
  `<!--><script>${DEED}</script>-->`,
  `]]><script>${DEED}</script>`,
  `<scr<script>ipt>${DEED}</script>`,
  `<img src=x onerror=${DEED}>`,
  `<svg onload=${DEED}></svg>`,
  `<svg><animate onbegin=${DEED} attributeName=x dur=1s>`,
  `<body onload=${DEED}>`,
  `<input autofocus onfocus=${DEED}>`,
  `<details open ontoggle=${DEED}>`,
  `<video><source onerror=${DEED}></video>`,
  `<iframe srcdoc="<script>parent.${DEED}</script>"></iframe>`,
  `<object data="javascript:${DEED}"></object>`,
  `<embed src="javascript:${DEED}">`,
  `<a href="javascript:${DEED}">press</a>`,
  `<form action="javascript:${DEED}"><button>press</button></form>`,
  `<math href="javascript:${DEED}">press</math>`,
  `<base href="https://hostile.example/">`,
  `<meta http-equiv=refresh content="0;url=javascript:${DEED}">`,
  `<style>@import "https://hostile.example/x.css"</style>`,
  `javascript:${DEED}`,
  `data:text/html,<script>${DEED}</script>`,
  `" onmouseover="${DEED}" x="`,
  `\${${DEED}} {{constructor.constructor("${DEED}")()}}`,
  `&lt;script&gt;${DEED}&lt;/script&gt; \u202Etxt.exe`,
  `%3Cscript%3E${DEED}%3C/script%3E ');${DEED};//`,
] as const;

/** Every table that a clerk may fill, once for each of the thirty: the template's example, with that text wherever any text may stand. */
export function hostileSheets(): readonly SheetOut[] {
  return CLERK_TABLES.map((table) =>
    tableSheet(
      table,
      PAYLOADS.flatMap((payload, place) =>
        EXAMPLE_ROWS[table].map((row) => hostileRow(table, row, { payload, place })),
      ),
    ),
  );
}

/** Rows of the bundled data with the texts wherever any text stands: what a file of the same records would change, or contradict. */
export function contradictingSheets(): readonly SheetOut[] {
  return (["sources", "inspections", "deadlines", "meetings", "actions"] as const).map((table) => {
    const rows = shippedJson(table) as readonly Readonly<Record<string, unknown>>[];
    return tableSheet(
      table,
      rows.map((row, place) => contradicting(table, row, place)),
    );
  });
}

function contradicting(table: ClerkTable, row: Readonly<Record<string, unknown>>, place: number): object {
  const cells = columnsOf(table).map(([name, field], column) => {
    const isTold = isText(field) && row[name] !== undefined;
    return [name, isTold ? PAYLOADS[(place + column) % PAYLOADS.length] : row[name]];
  });
  return Object.fromEntries(cells);
}

/** The council of the so-manyth text. */
export function hostileCouncil(place: number): string {
  return `hostile-${place}-shire`;
}

interface Hostile {
  readonly payload: string;
  readonly place: number;
}

function hostileRow(table: ClerkTable, row: ExampleRow, { payload, place }: Hostile): object {
  const renamed = (text: string) => text.replaceAll(EXAMPLE, `hostile-${place}-`);
  const cells = columnsOf(table).map(([name, field]) => {
    const given = row[name];
    if (isText(field)) return [name, payload];
    if (Array.isArray(given)) return [name, isListOfText(field) ? [payload] : given.map(renamed)];
    return [name, typeof given === "string" ? renamed(given) : given];
  });
  return Object.fromEntries(cells);
}

function isText(field: Field<unknown>): boolean {
  return PAYLOADS.every((payload) => field.read(payload) !== undefined);
}

function isListOfText(field: Field<unknown>): boolean {
  return field.read([PAYLOADS[0]]) !== undefined;
}

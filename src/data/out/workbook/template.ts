import type { Field } from "#data/schema/field.ts";
import type { Cell } from "#data/sheets/book.ts";
import type { SheetOut } from "#data/sheets/sheetOut.ts";
import { CLERK_TABLES, type ClerkTable, TABLE_WORDS } from "./descriptions.ts";
import { EXAMPLE_ROWS } from "./examples.ts";
import { headingOf, sheetNameOf } from "./headings.ts";
import { allowedInCell, kindOf } from "./kind.ts";
import { EXAMPLE, READ_ME } from "./names.ts";
import { columnsOf, tableSheet } from "./tableSheet.ts";

const HOW_TO: readonly string[] = [
  "A workbook for children’s services improvement",
  "Fill the sheets that you need and leave the others empty. Open the file on the dashboard’s page Data: nothing leaves your computer.",
  `Rows whose ID begins with “${EXAMPLE}” are examples. They are not read; delete them when you like.`,
  "Dates: 2022-03-31 a day; 2022-10 a month; 2021-21 spring, 2021-22 summer, 2021-23 autumn and 2021-24 winter of a year; 2022 a year.",
  "More dates: 2022-02-21/2022-03-04 from one day to another; [2022-03-01..2022-03-31] some day between; ../2022-03-31 no later than; 2022-09~ about.",
  "A date cell, 31/03/2022 and words such as “end of March 2022” are read too; how they were read is shown before anything changes. Never make a vague date exact.",
  "A row with a cell that cannot be read is left out whole, and the dashboard names the cell.",
];

const HEADINGS: readonly string[] = ["Sheet", "Heading", "What stands in it", "What is allowed", "May it be empty?"];

/** The first sheet: how the workbook is filled, and what every heading means. */
export function readMe(): SheetOut {
  const explained = CLERK_TABLES.flatMap((table) => [
    [sheetNameOf(table), null, TABLE_WORDS[table].what, null, null],
    ...columnsOf(table).map(([field, column]) => columnRow(table, field, column)),
  ]);
  const top = [...HOW_TO.map((line) => [line]), [], [...HEADINGS]];
  return { name: READ_ME, rows: [...top, ...explained], headingRows: top.length, widths: [16, 18, 90, 70, 18] };
}

function wordsOn(table: ClerkTable, field: string): string {
  return new Map<string, string>(Object.entries(TABLE_WORDS[table].columns)).get(field) ?? "";
}

/** Shown where a cell of the column is chosen. */
function noteOn(table: ClerkTable, field: string, column: Field<unknown>): string {
  const words = wordsOn(table, field);
  return kindOf(column) === "choice" ? words : `${words} Expected: ${allowedInCell(column)}.`;
}

function columnRow(table: ClerkTable, field: string, column: Field<unknown>): readonly Cell[] {
  const words = wordsOn(table, field);
  const isOptional = column.whenAbsent !== null;
  const allowed = allowedInCell(column).replace(/, or nothing$/, "");
  return [sheetNameOf(table), headingOf(field), words, allowed, emptyWords(isOptional, kindOf(column))];
}

function emptyWords(isOptional: boolean, kind: ReturnType<typeof kindOf>): string {
  if (!isOptional) return "no";
  if (kind === "flag") return "yes: it means no";
  return kind === "audience"
    ? "yes: it means what is chosen when the file is opened, the board alone unless you choose otherwise"
    : "yes";
}

/** A sheet of the template: headings with their notes, words to choose from, and examples. */
export function templateSheet(table: ClerkTable): SheetOut {
  const columns = columnsOf(table);
  const choices = columns.flatMap(([, field], place) => {
    const words = wordsToChoose(field);
    return words.length === 0 ? [] : [[place, [...words]] as const];
  });
  const widths = columns.map(([field, column]) => widthOf(field, column));
  const notes = new Map(columns.map(([field, column], place) => [place, noteOn(table, field, column)]));
  return { ...tableSheet(table, EXAMPLE_ROWS[table]), widths, choices: new Map(choices), notes };
}

function wordsToChoose(field: Field<unknown>): readonly string[] {
  const kind = kindOf(field);
  if (kind === "flag") return ["yes", "no"];
  return kind === "choice" ? field.choices : [];
}

/** In letters. */
function widthOf(field: string, column: Field<unknown>): number {
  if (field === "words" || field === "what" || field === "title" || field === "note") return 50;
  return kindOf(column) === "text" ? 28 : 18;
}

import type { Book, Cell, Sheet } from "#data/sheets/book.ts";
import type { WorkbookContext } from "./context.ts";

/** As a file is opened where nothing has been chosen and nothing is loaded. */
export const CONTEXT: WorkbookContext = {
  audience: "public",
  sheetAudiences: new Map(),
  keepOwners: false,
  beside: {},
};

export function sheetOf(name: string, rows: readonly (readonly Cell[])[]): Sheet {
  return { name, rows, links: new Map() };
}

/** Sheets as they are written, opened again without a file between. */
export function bookOf(sheets: readonly { readonly name: string; readonly rows: Sheet["rows"] }[]): Book {
  return { file: "Exampleshire.xlsx", sheets: sheets.map(({ name, rows }) => sheetOf(name, rows)) };
}

export const SOURCES = sheetOf("Sources", [
  ["ID", "Short title", "Title", "Publisher", "Date", "Kind"],
  ["cabinet", "Cabinet, 12 January 2022", "Minutes", "Exampleshire Council", "2022-01-12", "primary"],
]);

const DEADLINE_HEADINGS = ["ID", "Source", "Authority", "What", "Due", "Audience", "Rule"];

/** A sheet of one deadline that is due on what stands in the cell. */
export function deadlineDue(due: Cell): Sheet {
  return sheetOf("Deadlines", [DEADLINE_HEADINGS, ["plan", "cabinet", "exampleshire", "Improvement plan", due]]);
}

export const AUTHORITIES = sheetOf("Authorities", [
  ["ID", "Name", "Full name"],
  ["exampleshire", "Exampleshire", "Exampleshire Council"],
]);

export const THEMES = sheetOf("Themes", [
  ["ID", "Kind", "Name", "Authority"],
  ["workforce", "plan", "Workforce", "exampleshire"],
]);

/** A sheet of actions, each with its owner. */
export function actionsOwnedBy(...owners: readonly string[]): Sheet {
  const rows = owners.map((owner, place) => [
    `a-${place + 1}`,
    "cabinet",
    "exampleshire",
    "workforce",
    "Recruit",
    owner,
  ]);
  return sheetOf("Actions", [["id", "source", "authority", "theme", "words", "owner"], ...rows]);
}

import { existsSync, readFileSync } from "node:fs";
import type { Book } from "#data/sheets/book.ts";
import { readFileBytes } from "#data/sheets/read.ts";

const FOLDER = new URL("../../../../../shared/real/", import.meta.url);

/** The files that nobody here wrote; they lie beside the project, and not everywhere. */
export const REAL = {
  ofsted: "LA_Inspection_Outcomes_as_at_31_March_2025.ods",
  d2i: "d2i_ilacs_overview_2026-06.xlsx",
  workforce: "csww_indicators_2017_to_2025.csv",
} as const;

/** Whether the folder lacks any of the files: then a test of them is skipped under its own name. */
export const isWithoutRealFiles = !Object.values(REAL).every((name) => existsSync(new URL(name, FOLDER)));

/** A real file, through the same door as in the browser. */
export async function realBook(name: string): Promise<Book> {
  const bytes = new Uint8Array(readFileSync(new URL(name, FOLDER)));
  const opened = await readFileBytes({ name, bytes }, {});
  if (opened.form !== "book") throw new Error(`${name} was read as ${opened.form}`);
  return opened.book;
}

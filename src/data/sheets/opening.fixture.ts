import type { Book, Cell, Sheet } from "./book.ts";
import { OpenFault } from "./faults.ts";
import { readFileBytes } from "./read.ts";

/** The book in a file that must be one. */
export async function bookIn(bytes: Uint8Array, name = "file"): Promise<Book> {
  const opened = await readFileBytes({ name, bytes }, {});
  if (opened.form !== "book") throw new Error(`${name} was read as ${opened.form}`);
  return opened.book;
}

/** The first sheet of a file. */
export async function sheetIn(bytes: Uint8Array, name = "file"): Promise<Sheet> {
  const [sheet] = (await bookIn(bytes, name)).sheets;
  if (sheet === undefined) throw new Error(`${name} has no sheet`);
  return sheet;
}

export async function rowsIn(bytes: Uint8Array, name = "file"): Promise<readonly (readonly Cell[])[]> {
  return (await sheetIn(bytes, name)).rows;
}

/** The fault with which a file is refused; an error of another kind, or none, fails the test. */
export async function faultOf(bytes: Uint8Array, name = "file"): Promise<OpenFault> {
  try {
    await readFileBytes({ name, bytes }, {});
  } catch (fault) {
    if (fault instanceof OpenFault) return fault;
    throw fault;
  }
  throw new Error(`${name} was opened`);
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The colours of a file's cells in which nothing is seen, by their names. */
export async function fillsOf(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries((await sheetIn(bytes)).colours?.fills ?? []);
}

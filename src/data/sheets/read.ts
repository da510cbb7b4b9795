import type { Book } from "./book.ts";
import { csvBook } from "./csv.ts";
import { OpenFault } from "./faults.ts";
import { csvFolder, type NamedBytes } from "./folder.ts";
import type { Hands } from "./hands.ts";
import { textOf } from "./letters.ts";
import { MOST_BYTES } from "./limits.ts";
import { formOf } from "./magic.ts";
import { refuseMarkup } from "./markup.ts";
import { readOds } from "./ods.ts";
import { csvNames, packedKind } from "./packedKind.ts";
import { readXlsx } from "./xlsx.ts";
import { openZip, unpackWhole, type Zip } from "./zip.ts";

/** A file as it was opened: sheets of cells, or what a JSON file says. */
export type Opened =
  | { readonly form: "book"; readonly book: Book }
  | { readonly form: "json"; readonly file: string; readonly value: unknown };

/**
 * Reads a file by what is in it, not by its name: an XLSX or ODS workbook, a zip of CSVs, JSON, or else CSV.
 * Rows end at their last filled cell, and a sheet at its last filled row. Raises OpenFault, with the reason and what to
 * do, for every file that is not read; raises the signal's reason once it is stopped.
 */
export async function readFileBytes({ name, bytes }: NamedBytes, hands: Hands): Promise<Opened> {
  hands.signal?.throwIfAborted();
  refuseSize(bytes.length);
  const opened = formOf(bytes) === "packed" ? await readPacked(name, bytes, hands) : await readText(name, bytes, hands);
  hands.signal?.throwIfAborted();
  hands.onProgress?.(1);
  return opened;
}

/** Several CSVs, such as a folder that was dropped, as one book. Raises OpenFault, naming the file at fault. */
export async function readFolder(folder: string, files: readonly NamedBytes[], hands: Hands): Promise<Book> {
  refuseSize(files.reduce((sum, { bytes }) => sum + bytes.length, 0));
  const book = await csvFolder(folder, files, hands);
  hands.onProgress?.(1);
  return book;
}

async function readPacked(file: string, bytes: Uint8Array, hands: Hands): Promise<Opened> {
  const zip = openZip(bytes, hands);
  const kind = await packedKind(zip);
  if (kind === "xlsx") return { form: "book", book: await readXlsx(file, zip) };
  if (kind === "ods") return { form: "book", book: await readOds(file, zip) };
  return { form: "book", book: await csvFolder(file, unpacked(zip), hands) };
}

async function* unpacked(zip: Zip): AsyncGenerator<NamedBytes, void> {
  for (const name of csvNames(zip)) yield { name, bytes: await unpackWhole(zip, name) };
}

async function readText(file: string, bytes: Uint8Array, hands: Hands): Promise<Opened> {
  const text = textOf(bytes);
  refuseMarkup(text);
  const json = jsonOf(text);
  return json === null
    ? { form: "book", book: await csvBook(file, text, hands) }
    : { form: "json", file, value: json.value };
}

/** The value of a JSON text; null where the text is no JSON, as a CSV whose first heading begins with a bracket. */
function jsonOf(text: string): { readonly value: unknown } | null {
  if (!/^\s*[{[]/.test(text)) return null;
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    if (!/^\s*(?:\{\s*["}]|\[\s*[[\]{"])/.test(text)) return null;
    throw new OpenFault(
      "damaged",
      "This file begins as JSON, but is not whole: it is cut short, or was changed by hand and lacks a bracket, a comma or a quotation mark. Download it again.",
    );
  }
}

function refuseSize(bytes: number): void {
  if (bytes === 0)
    throw new OpenFault(
      "empty",
      "This file is empty: it has 0 bytes. It may not have been downloaded or saved to its end. Download or save it again.",
    );
  if (bytes > MOST_BYTES)
    throw new OpenFault(
      "too-large",
      `This file has ${Math.ceil(bytes / 1024 / 1024)} MB; 60 MB are the most that are opened. Choose a copy with only the sheets that are wanted, or save it without pictures.`,
    );
}

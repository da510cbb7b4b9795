import type { Book, Sheet } from "./book.ts";
import { baseName, csvSheet } from "./csv.ts";
import { damaged, OpenFault } from "./faults.ts";
import { type Allowance, allowance } from "./grid.ts";
import type { Hands } from "./hands.ts";
import { textOf } from "./letters.ts";
import { formOf } from "./magic.ts";
import { refuseMarkup } from "./markup.ts";
import { nested } from "./packedKind.ts";

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Several CSVs as one book: a sheet for each, named after its file. They are asked for one by one. */
export async function csvFolder(
  file: string,
  files: AsyncIterable<NamedBytes> | Iterable<NamedBytes>,
  hands: Hands,
): Promise<Book> {
  const sheets: Sheet[] = [];
  const allowed = allowance();
  for await (const each of files) {
    const sheet = await sheetOf(each, allowed, hands);
    if (sheets.some(({ name }) => name.toLowerCase() === sheet.name.toLowerCase()))
      throw damaged(each.name, "there are two CSVs of this name");
    sheets.push(sheet);
  }
  return { file, sheets };
}

async function sheetOf({ name, bytes }: NamedBytes, allowed: Allowance, hands: Hands): Promise<Sheet> {
  try {
    if (formOf(bytes) === "packed") throw nested(name);
    const text = textOf(bytes);
    refuseMarkup(text);
    return await csvSheet(baseName(name), { text, allowed }, hands);
  } catch (fault) {
    throw fault instanceof OpenFault ? new OpenFault(fault.kind, `In “${name}”: ${fault.message}`) : fault;
  }
}

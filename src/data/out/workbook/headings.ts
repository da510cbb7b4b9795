import type { TableName } from "#domain/model/dataset.ts";
import { upperFirst } from "#domain/words.ts";

/** Acronyms within the names of fields. */
const ACRONYMS: ReadonlyMap<string, string> = new Map([
  ["id", "ID"],
  ["la", "LA"],
  ["ons", "ONS"],
  ["urn", "URN"],
]);

/** The heading of a field's column: "Due words" for `dueWords`. */
export function headingOf(field: string): string {
  const words = field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).split(" ");
  return upperFirst(words.map((word) => ACRONYMS.get(word) ?? word).join(" "));
}

/** The name of a table's sheet: "Deadlines". */
export function sheetNameOf(table: TableName): string {
  return upperFirst(table);
}

/** A heading or a sheet's name as it is compared: capitals, spaces, underscores, other signs and the plural aside. */
export function nameKey(text: string): string {
  const letters = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
  return letters.replace("judgment", "judgement").replace(/ies$/, "y").replace(/s$/, "");
}

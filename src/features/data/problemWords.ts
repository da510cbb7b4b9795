import { counted } from "#domain/deadlines/words.ts";
import { grouped } from "#domain/words.ts";

/** "1 passage may be a name and stands as it is"; nothing where there is none. */
export function possibleWords(passages: number): string {
  if (passages === 0) return "";
  const are = passages === 1 ? "may be a name and stands as it is" : "may be names and stand as they are";
  return ` ${counted(passages, "passage")} ${are}.`;
}

/** What is on a button that saves a list. */
export function savingWords(many: number): string {
  return many === 1 ? "Save it as CSV" : `Save all ${grouped(many)} as CSV`;
}

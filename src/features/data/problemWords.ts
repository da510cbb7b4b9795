import { counted } from "#domain/deadlines/words.ts";
import { grouped } from "#domain/words.ts";

/** "1 passage may be a name and stands as it is"; nothing where there is none. */
export function possibleWords(passages: number): string {
  if (passages === 0) return "";
  const are = passages === 1 ? "may be a name and stands as it is" : "may be names and stand as they are";
  return ` ${counted(passages, "passage")} ${are}.`;
}

/** The same of problems, among which passages with names are told apart on the page: "Save all 15 as CSV, the 4 passages about names too". */
export function savingProblemsWords(all: number, aboutNames: number): string {
  const words = savingWords(all);
  if (aboutNames === 0) return words;
  if (aboutNames === all) return `${words}: ${all === 1 ? "the passage" : "all"} about names`;
  return `${words}, the ${aboutNames === 1 ? "passage" : counted(aboutNames, "passage")} about names too`;
}

/** What is on a button that saves a list. */
export function savingWords(many: number): string {
  return many === 1 ? "Save it as CSV" : `Save all ${grouped(many)} as CSV`;
}

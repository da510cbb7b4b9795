import { isFirstName, isKnownWord } from "./knownWords.ts";
import { isPostWord, isRole } from "./owner.ts";
import { NAME_WORD, type Person } from "./person.ts";

/** What stands in place of a name whose role is not known. */
export const NAME_LEFT_OUT = "[name left out]";

const FURTHER = `(?:\\s+(?:${NAME_WORD}|\\p{Lu}\\.?)){0,2}`;
/** Somebody by a title: "Cllr Smith", "Mrs J Smith". */
export const TITLED = new RegExp(
  `\\b(Cllrs?|Councillors?|CLLR|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor)\\b\\.?\\s+((?:\\p{Lu}\\.?\\s+)?${NAME_WORD}${FURTHER})`,
  "gu",
);
/** Somebody by a post behind the name: "Jane Smith (DCS)". */
export const POSTED = new RegExp(`(${NAME_WORD})\\s+(${NAME_WORD})\\s*\\(([^()]{2,60})\\)`, "gu");
/** A sign that is no small letter, figure or stop. Most texts have none but their first, and are soon gone through. */
const CAPITAL_WITHIN = /[^a-z\d\s.,;:()'’!?%&/-]/;

export function mayHoldNames(text: string): boolean {
  return CAPITAL_WITHIN.test(text.slice(1));
}

/** People whom a text itself shows, by a title or by a post. */
export function peopleInText(text: string): readonly Person[] {
  if (!mayHoldNames(text)) return [];
  const posted = [...text.matchAll(POSTED)].flatMap(([, first = "", last = "", post = ""]) =>
    isFirstName(first) && isRole(post) ? [{ first, last, initials: null, role: post }] : [],
  );
  const titled = [...text.matchAll(TITLED)].flatMap(([, title = "", words = ""]) => {
    const name = nameAfter(title, words)?.split(/\s+/) ?? [];
    const last = name.at(-1);
    const first = name.length > 1 && (name[0] ?? "").length > 2 ? (name[0] ?? null) : null;
    return last === undefined ? [] : [{ first, last, initials: null, role: null }];
  });
  return [...posted, ...titled];
}

const NAMED_AFTER = /^(?:School|Academy|Centre|Trust|Street|Road|House|Hospital|Review|College)/;

/** The name behind a title, without what follows that is none; null where a post follows, or what bears the name. */
export function nameAfter(title: string, words: string): string | null {
  const parts = words.split(/(\s+)/);
  if (isOfCouncil(title) && isPostWord(parts[0] ?? "")) return null;
  let end = /^\p{Lu}\.?$/u.test(parts[0] ?? "") ? 3 : 1;
  while (end < parts.length && !isKnownWord(parts[end + 1] ?? "")) end += 2;
  return NAMED_AFTER.test(parts[end + 1] ?? "") ? null : bare(parts.slice(0, end).join(""));
}

/** What a councillor is stays said; other titles only tell of the person. */
export function titleWith(title: string, instead: string): string {
  return isOfCouncil(title) && instead === NAME_LEFT_OUT ? `${title} ${instead}` : instead;
}

function isOfCouncil(title: string): boolean {
  return /^c/i.test(title);
}

/** A word without what makes it somebody’s. */
export function bare(word: string): string {
  return word.replace(/['’]s$/u, "");
}

import { isAbbreviation, isAmbiguous, isFirstName, isKnownWord, mayBePair } from "./knownWords.ts";
import { ownerParts, ownerRole } from "./owner.ts";
import { withoutTelephones } from "./telephones.ts";

/** Somebody whom a file shows as a person: by being an owner, or by a title. Parts that are not given are null. */
export interface Person {
  readonly first: string | null;
  readonly last: string | null;
  readonly initials: string | null;
  /** What stands in the name's place; null where the file gives no one role. */
  readonly role: string | null;
}

/** Letters of a name: "O’Neill", "Smith-Jones", "Ngozi". */
export const NAME_WORD = "\\p{Lu}[\\p{L}]*(?:['’‑-]\\p{L}+)*";
const TITLE = /^(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor)\b\.?\s*/i;
const WHOLE = new RegExp(`^(${NAME_WORD})((?:\\s+\\p{Lu}\\.?)*)\\s+(${NAME_WORD}(?:\\s+${NAME_WORD})?)$`, "u");
const INITIAL_AND_LAST = new RegExp(
  `^((?:\\p{Lu}\\.?\\s*){1,2})\\s(${NAME_WORD})$|^((?:\\p{Lu}\\.\\s*){1,2})(${NAME_WORD})$`,
  "u",
);
const ONE_WORD = new RegExp(`^${NAME_WORD}$`, "u");
const INITIALS = /^(?:\p{Lu}\.?){2,3}$/u;
const ADDRESS = /^([a-z]+)[._]([a-z'-]+)\d*@/i;

/** What a cell of owners shows: people, and words that may be people, of which nothing is changed. */
export interface OwnersFound {
  readonly people: readonly Person[];
  readonly doubtful: readonly string[];
}

/** The people in a cell of owners: "Jane Smith (DCS)", "Cllr Smith", "J. Smith", "JS". */
export function peopleInOwner(cell: string): OwnersFound {
  const read = ownerRole(cell);
  if (!read.isNameLeftOut) return { people: [], doubtful: [] };
  const { names } = ownerParts(withoutTelephones(cell));
  const found = names.map(personOf);
  // Of several people in one cell it is not known whose the role is.
  const role = names.length === 1 ? read.role : null;
  return {
    people: found.flatMap((person) => (person === null ? [] : [{ ...person, role }])),
    doubtful: names.filter((name, place) => found[place] === null && ONE_WORD.test(name) && !isAmbiguous(name)),
  };
}

type Name = Omit<Person, "role">;

function personOf(part: string): Name | null {
  const [address, user = "", surname = ""] = ADDRESS.exec(part) ?? [];
  if (address !== undefined) return nameOf(upper(user), upper(surname));
  const isTitled = TITLE.test(part);
  const plain = part.replace(TITLE, "");
  if (INITIALS.test(plain) && !isTitled) return initialsOf(plain);
  const withInitial = INITIAL_AND_LAST.exec(plain);
  const [, , last, , other] = withInitial ?? [];
  if (withInitial !== null) return { first: null, last: last ?? other ?? null, initials: null };
  const whole = WHOLE.exec(plain);
  return whole === null ? oneWord(plain, isTitled) : wholeName(whole[1] ?? "", whole[3] ?? "", isTitled);
}

function oneWord(plain: string, isTitled: boolean): Name | null {
  if (!ONE_WORD.test(plain)) return null;
  if (isTitled) return { first: null, last: plain, initials: null };
  return isFirstName(plain) ? { first: plain, last: null, initials: null } : null;
}

/** Two words are a name where the first is one that people have, or where neither is a word of anything else. */
function wholeName(first: string, last: string, isTitled: boolean): Name | null {
  const words = [first, ...last.split(/\s+/)];
  const isPair = words.length === 2 && ((isAmbiguous(first) && !isKnownWord(first)) || mayBePair(first, last));
  const isNamed = isTitled || isFirstName(first) || isPair;
  const isPlain = words.every((word) => !isKnownWord(word) && /\p{Ll}/u.test(word));
  return isNamed || isPlain ? nameOf(first, last) : null;
}

function nameOf(first: string, last: string): Name {
  const letters = `${first.charAt(0)}${last.charAt(0)}`.toUpperCase();
  return { first, last, initials: isAbbreviation(letters) ? null : letters };
}

function initialsOf(letters: string): Name | null {
  const plain = letters.replaceAll(".", "");
  return isAbbreviation(plain) ? null : { first: null, last: null, initials: plain };
}

function upper(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

import { isFirstName, isKnownWord } from "./knownWords.ts";
import { NAME_WORD, type Person, peopleInOwner } from "./person.ts";
import { TELEPHONES } from "./telephones.ts";

/** What stands in place of an e-mail address, and of a telephone number. */
export const ADDRESS_LEFT_OUT = "[an address left out]";
export const NUMBER_LEFT_OUT = "[a telephone number left out]";

const ADDRESSES = /[\p{L}\p{N}._%+'’-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const OWN_NAME = /^(\p{L}+)[._](\p{L}[\p{L}'-]*)\d*@/u;
/** Most texts have neither, and are soon gone through. */
const MAY_HOLD = /@|\d{3}/;

export interface WithoutContacts {
  readonly words: string;
  readonly addresses: number;
  readonly numbers: number;
}

/** A text without the e-mail addresses and telephone numbers in it. */
export function withoutContacts(text: string): WithoutContacts {
  if (!MAY_HOLD.test(text)) return { words: text, addresses: 0, numbers: 0 };
  let [addresses, numbers] = [0, 0];
  const words = text
    .replaceAll(ADDRESSES, () => {
      addresses += 1;
      return ADDRESS_LEFT_OUT;
    })
    .replaceAll(TELEPHONES, () => {
      numbers += 1;
      return NUMBER_LEFT_OUT;
    });
  return { words, addresses, numbers };
}

const RUN = `${NAME_WORD}(?:[ \\t]+${NAME_WORD}){0,2}`;
const LEFT_OUT = "\\[(?:an address|a telephone number) left out\\]";
const BETWEEN = "[\\s,:;(<–-]{0,3}(?:(?:on|at|via|by|tel|telephone|phone|mobile|e-?mail)\\b[.:]?\\s*)?";
const BEFORE = new RegExp(`(?<!\\p{L})(${RUN})${BETWEEN}${LEFT_OUT}`, "gu");
const BEHIND = new RegExp(`${LEFT_OUT}[\\s>)]{0,2}[(,–-]\\s*(${RUN})`, "gu");

/** People whom a text shows by an address or a number: whose name stands beside it, or in the address itself. */
export function peopleByContact(text: string): readonly Person[] {
  const { words, addresses, numbers } = withoutContacts(text);
  if (addresses + numbers === 0) return [];
  const beside = [...words.matchAll(BEFORE), ...words.matchAll(BEHIND)].flatMap(([, run = ""]) => nameIn(run));
  const own = [...text.matchAll(ADDRESSES)].flatMap(([address]) => nameInAddress(address));
  return [...beside, ...own];
}

/** "John Smith" of "See John Smith": the words nearest the address count; "Front Door" is none. */
function nameIn(run: string): readonly Person[] {
  const words = run.split(/\s+/);
  const tried = [words, words.slice(-2), words.slice(-1)].filter(
    (some, place) => place > 0 || some.length < 3 || isFirstName(some[0] ?? ""),
  );
  for (const some of tried) {
    const { people } = peopleInOwner(some.join(" "));
    if (people.length > 0) return people.map((person) => ({ ...person, role: null }));
  }
  return [];
}

/** "j.smith@…" and "john.smith@…"; "front.door@…" is nobody. */
function nameInAddress(address: string): readonly Person[] {
  const [, user = "", surname = ""] = OWN_NAME.exec(address) ?? [];
  const [first, last] = [capital(user), capital(surname)];
  const isNamed = first.length === 1 || isFirstName(first);
  if (!isNamed || last.length < 2 || isKnownWord(last)) return [];
  return [{ first, last, initials: null, role: null }];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

import { peopleByContact, withoutContacts } from "./contacts.ts";
import { isAmbiguous, isFirstName, isKnownWord, mayBePair } from "./knownWords.ts";
import { isRole } from "./owner.ts";
import { NAME_WORD, type OwnersFound, type Person, peopleInOwner } from "./person.ts";
import { bare, mayHoldNames, NAME_LEFT_OUT, nameAfter, POSTED, peopleInText, TITLED, titleWith } from "./titles.ts";

/** A text without the names that could be recognised. */
export interface WithoutNames {
  readonly words: string;
  /** How many names were left out of it. */
  readonly leftOut: number;
  /** How many e-mail addresses were. */
  readonly addresses: number;
  /** How many telephone numbers were. */
  readonly numbers: number;
  /** Passages that look like a name and were not changed. */
  readonly doubtful: readonly string[];
}

const CAPITALS = new RegExp(`${NAME_WORD}(?:[ \\t]+${NAME_WORD})*`, "gu");

/**
 * The people whom a file shows, and texts without them. What is surely a name goes; what may be one is told and stays:
 * "Family Hub" and "Signs of Safety" must never be cut. Names that nothing shows as such are not found.
 */
export class People {
  private readonly people: readonly Person[];
  private readonly doubtful: ReadonlySet<string>;
  private readonly roles = new Map<string, string | null>();
  private readonly sought: RegExp | null;
  private readonly firstWords = new Map<string, readonly string[]>();
  private readonly read = new Map<string, WithoutNames>();

  /** `texts`: where a title or a post shows somebody, he is known everywhere. */
  constructor(owners: Iterable<string>, texts: Iterable<string>) {
    const found = [...new Set(owners)].map(peopleInOwner);
    this.people = [...found.flatMap(({ people }) => people), ...[...new Set(texts)].flatMap(peopleShown)];
    this.doubtful = new Set([
      ...found.flatMap((each: OwnersFound) => each.doubtful),
      ...this.people.flatMap(wordsThatMayBe),
    ]);
    for (const person of this.people) for (const form of formsOf(person)) this.learn(form, person.role);
    this.sought = seeking([...this.roles.keys()]);
  }

  private learn(form: string, role: string | null): void {
    const key = keyOf(form);
    const before = this.roles.get(key);
    // Two people of one name: whose role it would be is not known.
    const isAnother = before !== undefined && before !== null && role !== null && before !== role;
    this.roles.set(key, isAnother ? null : (before ?? role));
  }

  /** A text without the names of people. */
  without(text: string): WithoutNames {
    const known = this.read.get(text);
    if (known !== undefined) return known;
    const made = this.make(text);
    this.read.set(text, made);
    return made;
  }

  private make(whole: string): WithoutNames {
    const { words: text, ...contacts } = withoutContacts(whole);
    let leftOut = 0;
    const inPlace = (role: string | null) => {
      leftOut += 1;
      return role ?? NAME_LEFT_OUT;
    };
    const roleOf = (form: string) => this.roles.get(keyOf(form)) ?? null;
    const hasCapitals = mayHoldNames(text);
    const posted = !hasCapitals
      ? text
      : text.replaceAll(POSTED, (...found: string[]) => {
          const [whole = "", first = "", last = "", post = ""] = found;
          return isPerson(first, last, this.roles) && isRole(post) ? inPlace(post) : whole;
        });
    const titled = !hasCapitals
      ? text
      : posted.replaceAll(TITLED, (whole: string, title: string, words: string) => {
          const name = nameAfter(title, words);
          return name === null ? whole : titleWith(title, inPlace(roleOf(name))) + words.slice(name.length);
        });
    const leaveOut = (form: string, at: number, whole: string) =>
      isAsWritten(form) && !isOfWords(form, whole.slice(at + form.length)) ? inPlace(roleOf(form)) : form;
    const named = this.sought === null ? titled : titled.replaceAll(this.sought, leaveOut);
    const words = leftOut === 0 ? text : withoutEcho(named);
    return { words, leftOut, ...contacts, doubtful: hasCapitals ? this.passages(words) : this.firstWord(words) };
  }

  /** Where no other capital stands, only the first word may be a name. */
  private firstWord(words: string): readonly string[] {
    const [first = ""] = /^\S*/.exec(words) ?? [];
    const known = this.firstWords.get(first) ?? this.passages(first);
    this.firstWords.set(first, known);
    return known;
  }

  private passages(words: string): readonly string[] {
    return [...new Set([...words.matchAll(CAPITALS)].flatMap(([run]) => this.doubtfulIn(run)))];
  }

  /** Of words with capitals in a row those that stand together and are known as nothing else. */
  private doubtfulIn(run: string): readonly string[] {
    const runs: string[][] = [[]];
    const all = run.split(/\s+/);
    for (const word of all) {
      if (isKnownWord(word) || /^\p{Lu}+$/u.test(word)) runs.push([]);
      else runs.at(-1)?.push(word);
    }
    const unknown = runs
      .filter(
        (words) => words.length >= 2 || words.some((word) => isFirstName(bare(word)) || this.doubtful.has(bare(word))),
      )
      .map((words) => words.join(" "));
    const pairs = all.length < 2 ? [] : pairsAmong(all);
    return pairs.length === 0 ? unknown : [...unknown, ...pairs.filter((pair) => !unknown.join(" / ").includes(pair))];
  }
}

/** People whom a text shows by a title, by a post, or by an address or number beside the name. */
function peopleShown(text: string): readonly Person[] {
  return [...peopleInText(text), ...peopleByContact(text)];
}

/** A name's own words that are words of something else too: alone they are told, and not changed. */
function wordsThatMayBe({ first, last }: Person): readonly string[] {
  return [first, last]
    .filter((word) => word !== null && isAmbiguous(word) && !isKnownWord(word))
    .map((word) => word ?? "");
}

function formsOf({ first, last, initials }: Person): readonly string[] {
  const alone = [first, last].filter((word) => word !== null && word.length > 2 && !isAmbiguous(word));
  const both =
    first === null || last === null
      ? []
      : [`${first} ${last}`, `${last}, ${first}`, `${first.charAt(0)} ${last}`, `${first} ${last.charAt(0)}`];
  if (first !== null && last !== null && isKnownWord(first) && isKnownWord(last)) return both.slice(0, 2);
  return [...both, ...alone.map((word) => word ?? ""), ...(initials === null ? [] : [initials])];
}

/** Pairs that may be a name though their words are of something else too: "Rose May", but not "Will Young People". */
function pairsAmong(words: readonly string[]): readonly string[] {
  return words.flatMap((first, place) => {
    const next = words[place + 1];
    if (next === undefined || !mayBePair(first, bare(next))) return [];
    const isOther = isKnownWord(next) && isKnownWord(words[place + 2] ?? "");
    return isOther ? [] : [`${first} ${bare(next)}`];
  });
}

/** Of a name whose words are words of something else too, "Will Young", what only reads alike: "will young people", "Will Young People". */
function isOfWords(form: string, behind: string): boolean {
  const words = form.split(/[.,]?\s+/);
  if (words.length < 2 || !words.every(isAmbiguous)) return false;
  const [, next = ""] = /^\s+(\p{Lu}[\p{L}’']*)/u.exec(behind) ?? [];
  return !words.every((word) => /^\p{Lu}/u.test(word)) || (next !== "" && isKnownWord(next));
}

/** Capitals count in a single word, "will" is no Will; the whole name is found however it is written. */
function isAsWritten(form: string): boolean {
  if (/\s/.test(form)) return true;
  // "JS" are initials, "Js" is none.
  return /^\p{Lu}/u.test(form) && (form.length > 3 || form === form.toUpperCase() || isFirstName(form));
}

function keyOf(form: string): string {
  return form.toLowerCase().replaceAll(/[.,]/g, "").replaceAll(/\s+/g, " ").replaceAll("’", "'").trim();
}

/** Longest first, so that "Jane Smith" goes before "Jane". */
function seeking(forms: readonly string[]): RegExp | null {
  if (forms.length === 0) return null;
  const patterns = [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) =>
      form
        .split(" ")
        .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("'", "['’]"))
        .join("[.,]?\\s+"),
    );
  return new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${patterns.join("|")})(?![\\p{L}\\p{N}_-])`, "giu");
}

function isPerson(first: string, last: string, roles: ReadonlyMap<string, unknown>): boolean {
  return roles.has(keyOf(`${first} ${last}`)) || (isFirstName(first) && !isKnownWord(first));
}

/** "DCS (DCS)", where the name stood beside its role. */
function withoutEcho(words: string): string {
  return words.replaceAll(/([\p{L}\p{N}][^()\n]{1,60}?) \(\1\)/gu, "$1");
}

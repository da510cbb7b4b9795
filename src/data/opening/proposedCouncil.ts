import type { Opened } from "#data/sheets/read.ts";
import { nameKey } from "#domain/authorities/names.ts";
import type { Authority } from "#domain/model/records.ts";
import { titleWords } from "./openOne.ts";
import type { ChosenCouncil, CouncilFound, CouncilProposal } from "./settings.ts";
import { councilsInTitle } from "./titleCouncils.ts";

export interface ProposingCouncils {
  readonly councils: readonly Authority[];
  /** The others that may be chosen: the councils of England that are not loaded. */
  readonly others: readonly Authority[];
  /** The councils chosen in the address. */
  readonly chosen: readonly string[];
  /** Whose trackers with such headings were said to be before, by the key of the headings. */
  readonly owners: ReadonlyMap<string, ChosenCouncil>;
}

/** Where a sheet with a tracker stands: its headings begin in a row counted from 0. */
export interface TitledSheet {
  readonly opened: Opened;
  readonly sheet: string;
  readonly headerRow: number;
  readonly headingKey: string;
}

/**
 * The one council chosen in the address, else the one council that the file names, else the one that was chosen before
 * for such headings. Where the file's own titles name another council, nobody but a person can tell whose it is: none is
 * proposed, and the name is said.
 */
export function proposedCouncil(of: TitledSheet, proposing: ProposingCouncils): CouncilProposal {
  if (of.opened.form !== "book") return NONE;
  const { councils, others, chosen, owners } = proposing;
  const titles = titlesOf(of);
  const inTitles = knownIn(titles, [...councils, ...others.filter(({ name }) => !isPlainWord(name))], others);
  const [only] = chosen.length === 1 ? councils.filter(({ id }) => chosen.includes(id)) : [];
  if (only !== undefined) return besideView(only, titles, inTitles);
  const known = inTitles.length > 0 ? inTitles : knownIn([titleWords(of.opened.book, of.sheet)], councils, []);
  return asBefore(byName(known, titles), owners.get(of.headingKey));
}

function besideView(only: Authority, titles: readonly string[], known: readonly Authority[]): CouncilProposal {
  if (known.includes(only)) return proposal(only, { how: "in-view" });
  const [other] = [...known.map(({ name }) => name), ...unlike(titles, only)];
  return other === undefined ? proposal(only, { how: "in-view" }) : asked(other, only.name);
}

function byName([named, ...more]: readonly Authority[], titles: readonly string[]): CouncilProposal {
  const [other] = named === undefined ? titles.flatMap(councilsInTitle) : unlike(titles, named);
  if (other !== undefined && more.length === 0) return asked(other, null);
  return named === undefined || more.length > 0 ? NONE : proposal(named, { how: "named" });
}

/** What was chosen before, where the titles name no council, or that one. */
function asBefore(proposed: CouncilProposal, before: ChosenCouncil | undefined): CouncilProposal {
  const { council, councilFound } = proposed;
  if (council !== null || before === undefined) return proposed;
  const isOther = councilFound?.how === "asked" && nameKey(councilFound.named) !== nameKey(before.name);
  return isOther ? proposed : proposal(before, { how: "before" });
}

const NONE: CouncilProposal = { council: null, councilFound: null };

function proposal({ id, name }: ChosenCouncil, councilFound: CouncilFound): CouncilProposal {
  return { council: { id, name }, councilFound };
}

function asked(named: string, inView: string | null): CouncilProposal {
  return { council: null, councilFound: { how: "asked", named, inView } };
}

/** The file's name, the sheet's, and what stands above the headings. */
function titlesOf({ opened, sheet, headerRow }: TitledSheet): readonly string[] {
  if (opened.form !== "book") return [];
  const { file, sheets } = opened.book;
  const above = sheets.find(({ name }) => name === sheet)?.rows.slice(0, headerRow) ?? [];
  const words = above.flatMap((row) => row.filter((cell) => typeof cell === "string"));
  return [file.replace(/\.[a-z]{3,4}$/i, ""), sheet, ...words].map((title) => title.replaceAll("_", " "));
}

/** A council whose name is an ordinary word: it is known by "Reading Borough Council", and not by "Reading list". */
function isPlainWord(name: string): boolean {
  return name === "Reading";
}

/**
 * The councils that texts name: by their names as they stand, the longest first, so that "North Somerset" is not Somerset
 * too; and `called`, of those that a text calls a council, also by another name in use ("Hull City Council").
 */
function knownIn(
  texts: readonly string[],
  councils: readonly Authority[],
  called: readonly Authority[],
): readonly Authority[] {
  let words = ` ${nameKey(texts.join(" | "))} `;
  const byLength = councils
    .map((council) => ({ council, key: ` ${keyOf(council)} ` }))
    .sort((one, other) => other.key.length - one.key.length);
  const found = byLength.flatMap(({ council, key }) => {
    if (key.trim() === "" || !words.includes(key)) return [];
    words = words.replaceAll(key, " | ");
    return [council];
  });
  const keys = new Set(texts.flatMap(councilsInTitle).map(nameKey));
  return [...found, ...called.filter((council) => keys.has(keyOf(council)) && !found.includes(council))];
}

/** Sought in every sheet that is opened. */
const KEYS = new WeakMap<Authority, string>();

function keyOf(council: Authority): string {
  const key = KEYS.get(council) ?? nameKey(council.name);
  KEYS.set(council, key);
  return key;
}

/** The councils that titles name and that are not this one. */
function unlike(titles: readonly string[], council: Authority): readonly string[] {
  const own = [council.name, council.fullName].map(nameKey);
  // A name of several with a comma is read in two.
  const others = titles.flatMap((title) => councilsInTitle(title.replaceAll(council.name, "")));
  return others.filter((name) => !own.includes(nameKey(name)));
}

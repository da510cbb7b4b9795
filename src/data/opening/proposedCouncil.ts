import type { Opened } from "#data/sheets/read.ts";
import { nameKey } from "#domain/authorities/names.ts";
import type { Authority } from "#domain/model/records.ts";
import { titleWords } from "./openOne.ts";
import type { CouncilProposal } from "./settings.ts";
import { councilsInTitle } from "./titleCouncils.ts";

interface Proposing {
  readonly councils: readonly Authority[];
  /** The councils chosen in the address. */
  readonly chosen: readonly string[];
}

/** Where a sheet with a tracker stands: its headings begin in a row counted from 0. */
export interface TitledSheet {
  readonly opened: Opened;
  readonly sheet: string;
  readonly headerRow: number;
}

/**
 * The one council chosen in the address, else the one known council that the file names. Where the file's own titles name
 * another council, nobody but a person can tell whose it is: none is proposed, and the name is said.
 */
export function proposedCouncil(of: TitledSheet, { councils, chosen }: Proposing): CouncilProposal {
  if (of.opened.form !== "book") return NONE;
  const titles = titlesOf(of);
  const [only] = chosen.length === 1 ? councils.filter(({ id }) => chosen.includes(id)) : [];
  if (only !== undefined) return besideView(only, titles, councils);
  return byName(knownIn(titleWords(of.opened.book, of.sheet), councils), titles);
}

function besideView(only: Authority, titles: readonly string[], councils: readonly Authority[]): CouncilProposal {
  const known = knownIn(titles.join(" "), councils);
  if (known.includes(only)) return proposal(only, "in-view");
  const [other] = [...known.map(({ name }) => name), ...unlike(titles, only)];
  return other === undefined ? proposal(only, "in-view") : asked(other, only.name);
}

function byName([named, ...more]: readonly Authority[], titles: readonly string[]): CouncilProposal {
  const [other] = named === undefined ? titles.flatMap(councilsInTitle) : unlike(titles, named);
  if (other !== undefined && more.length === 0) return asked(other, null);
  return named === undefined || more.length > 0 ? NONE : proposal(named, "named");
}

const NONE: CouncilProposal = { council: null, councilFound: null };

function proposal({ id, name }: Authority, how: "in-view" | "named"): CouncilProposal {
  return { council: { id, name }, councilFound: { how } };
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

function knownIn(text: string, councils: readonly Authority[]): readonly Authority[] {
  const words = ` ${nameKey(text)} `;
  return councils.filter(({ name }) => nameKey(name) !== "" && words.includes(` ${nameKey(name)} `));
}

/** The councils that titles name and that are not this one. */
function unlike(titles: readonly string[], council: Authority): readonly string[] {
  const own = [council.name, council.fullName].map(nameKey);
  return titles.flatMap(councilsInTitle).filter((name) => !own.includes(nameKey(name)));
}

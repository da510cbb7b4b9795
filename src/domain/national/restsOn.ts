import { counted } from "#domain/deadlines/words.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { rowWithId } from "#domain/knowing/lookup.ts";
import { inNameOrder } from "#domain/words.ts";

/** A list or a publisher, and how many papers of it something rests on. */
export interface Ground {
  readonly what: string;
  readonly papers: number;
  /** Whether the papers themselves were not read, but only a list of them. */
  readonly isList: boolean;
}

const LISTED = "listed in ";

/** What facts rest on: papers known by a list are told under the list, others under their publisher. The most first. */
export function restsOn(known: Known, facts: readonly { readonly source: string }[]): readonly Ground[] {
  const grounds = new Map<string, Ground>();
  for (const id of new Set(facts.map(({ source }) => source))) {
    const source = rowWithId(known.tables.sources, id);
    if (source === null) continue;
    const isList = source.locator?.startsWith(LISTED) ?? false;
    const what = isList ? (source.locator ?? "").slice(LISTED.length).replace(/, sheet .*$/, "") : source.publisher;
    grounds.set(what, { what, isList, papers: (grounds.get(what)?.papers ?? 0) + 1 });
  }
  return [...grounds.values()].sort((a, b) => b.papers - a.papers || inNameOrder(a.what, b.what));
}

/** "151 papers listed in Ofsted’s official statistics, inspection outcomes at 31 March 2025; 2 papers of Ofsted"; of a long tail only how many. */
export function groundWords(grounds: readonly Ground[]): string {
  if (grounds.length === 0) return "nothing that is loaded here";
  // One more is named sooner than called "others".
  const named = grounds.length === MOST_NAMED + 1 ? grounds : grounds.slice(0, MOST_NAMED);
  const rest = grounds.slice(named.length);
  const papers = rest.reduce((sum, each) => sum + each.papers, 0);
  return [
    ...named.map(({ what, papers, isList }) => `${counted(papers, "paper")} ${isList ? "listed in" : "of"} ${what}`),
    ...(rest.length === 0 ? [] : [`${counted(papers, "paper")} of ${rest.length} others`]),
  ].join("; ");
}

const MOST_NAMED = 3;

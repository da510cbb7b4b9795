import { counted } from "#domain/deadlines/words.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { rowWithId } from "#domain/knowing/lookup.ts";
import type { Source } from "#domain/model/records.ts";
import { sourceOfRecord } from "#domain/records/record.ts";
import { grouped } from "#domain/words.ts";

/** The document that tells of a record; null where it is not known. */
function sourceOf(known: Known, record: string): Source | null {
  return rowWithId(known.tables.sources, sourceOfRecord(known, record));
}

/** The document that tells of a record, and where it is published, as cells of a table. */
export function sourceCells(known: Known, record: string): readonly [string | null, string | null] {
  const source = sourceOf(known, record);
  return [source?.shortTitle ?? null, source?.url ?? null];
}

/** More publishers than these are counted: a country has one for each council. */
const MOST_NAMED = 4;

/**
 * Who published what a timeline is drawn from: where it leaves the page, no event in it can be pressed for its document.
 * "14 documents (Ofsted; Bury Council). The CSV of this timeline names the document of each event."
 */
export function sourcesWords(known: Known, records: readonly string[]): string {
  const sources = new Set([...new Set(records)].flatMap((record) => sourceOf(known, record) ?? []));
  if (sources.size === 0) return "none, because no event is drawn.";
  return `${documentsWords([...sources])}. The CSV of this timeline names the document of each event.`;
}

/** "3 documents (Bury Council; Ofsted)": what the sources are that have these ids. */
export function documentsNamed(known: Known, ids: readonly string[]): string {
  return documentsWords([...new Set(ids)].flatMap((id) => rowWithId(known.tables.sources, id) ?? []));
}

function documentsWords(sources: readonly Source[]): string {
  return `${counted(sources.length, "document")} (${publishersWords(sources)})`;
}

/** The publishers, the one with most documents first; of many the first few by name. */
function publishersWords(sources: readonly Source[]): string {
  const counts = new Map<string, number>();
  for (const { publisher } of sources) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  const names = [...counts].sort(([, one], [, other]) => other - one).map(([publisher]) => publisher);
  const left = names.length - MOST_NAMED;
  return left > 1 ? [...names.slice(0, MOST_NAMED), `${grouped(left)} other publishers`].join("; ") : names.join("; ");
}

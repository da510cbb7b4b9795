import { impreciseWords } from "#domain/dates/format.ts";
import type { Source } from "#domain/model/records.ts";
import type { Ledger } from "./ledger.ts";
import { type AnyRow, differingFields } from "./rows.ts";
import { isStricter } from "./versions.ts";

export interface JoinedSources {
  readonly sources: readonly Source[];
  /** For each file, by `sources/ID`, the id that counts, where it is another. */
  readonly renames: readonly Map<string, string>[];
}

/**
 * The sources of all files by their ids. Of one source told twice the later opened file counts, but its day never moves
 * to an earlier one: what is known from it would then be shown too early. Another source under a taken id gets a new one.
 */
export function joinSources(
  base: readonly Source[],
  files: readonly (readonly Source[])[],
  ledger: Ledger,
): JoinedSources {
  const known = new Map(base.map((source) => [source.id, source]));
  const renames = files.map((told, file) => {
    const renamed = new Map<string, string>();
    for (const source of told) {
      const id = idAmong(known, source);
      if (id !== source.id) renamed.set(`sources/${source.id}`, id);
      enter(known, { ...source, id }, { file, ledger });
    }
    return renamed;
  });
  return { sources: [...known.values()], renames };
}

function idAmong(known: ReadonlyMap<string, Source>, source: Source): string {
  let id = source.id;
  for (let number = 2; isAnother(known.get(id), source); number++) id = `${source.id}-${number}`;
  return id;
}

/** Whether what has the id is another source: neither its title nor its publisher is this one's. */
function isAnother(known: Source | undefined, source: Source): boolean {
  return known !== undefined && known.title !== source.title && known.publisher !== source.publisher;
}

interface Books {
  readonly file: number;
  readonly ledger: Ledger;
}

function enter(known: Map<string, Source>, told: Source, { file, ledger }: Books): void {
  const former = known.get(told.id);
  const now = former === undefined ? told : renewed(former, told, ledger);
  known.set(told.id, now);
  const isChanged = former !== undefined && differingFields(plain(former), plain(now)).length > 0;
  ledger.count(file, "sources", former === undefined ? "new" : isChanged ? "changed" : "same");
  if (isChanged) ledger.change("sources", { former: plain(former), now: plain(now), file });
}

/** The later told source; but, its day apart, the words of one that fewer may see never take the place of one that more may see. */
function renewed(former: Source, told: Source, ledger: Ledger): Source {
  const safe = withSafeDay(former, told, ledger);
  if (!isStricter(plain(former), plain(told))) return safe;
  const differing = differingFields(plain(former), plain(safe), ["audience", "date"]);
  if (differing.length > 0)
    ledger.doubts.push({
      record: `sources/${former.id}`,
      words: `${former.shortTitle}: the file opened has it otherwise, for fewer people (${differing.join(", ")}). What more people may see is kept.`,
    });
  return { ...former, date: safe.date };
}

function withSafeDay(former: Source, told: Source, ledger: Ledger): Source {
  const before = former.date.latest;
  const after = told.date.latest;
  if (before === null || (after !== null && after >= before)) return told;
  if (after === null) return { ...told, date: former.date, note: former.note };
  ledger.doubts.push({
    record: `sources/${former.id}`,
    words: `${former.shortTitle}: its day is ${impreciseWords(former.date)} here and ${impreciseWords(told.date)} in the file opened. The later is kept, so that nothing is shown too early.`,
  });
  return { ...told, date: former.date };
}

function plain(source: Source): AnyRow {
  return source as unknown as AnyRow;
}

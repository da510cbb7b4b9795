import type { IsoDay } from "#domain/dates/day.ts";
import type { RecordRef, Source } from "#domain/model/records.ts";
import type { Account, Update } from "#domain/model/told.ts";
import { toldOn, updatesOf } from "./fold.ts";
import type { Known } from "./knownOn.ts";
import { rowsWith, rowWithId } from "./lookup.ts";

/** Who says so, since when that is known, and how sure it is. */
export interface Citation {
  readonly source: Source;
  readonly knownFrom: IsoDay;
  /** The source prints no day: it is assumed to be known 42 working days after the visit began. */
  readonly isAssumed: boolean;
}

export interface Evidence {
  readonly record: RecordRef;
  readonly citation: Citation | null;
  readonly note: string | null;
  readonly updates: readonly { readonly update: Update; readonly citation: Citation | null }[];
  readonly accounts: readonly { readonly account: Account; readonly citation: Citation | null }[];
}

/** Everything that is known of how a record is known: its source, what became of it, and what other sources say. */
export function evidenceOf(
  known: Known,
  record: RecordRef,
  fact: { readonly source: string; readonly note: string | null },
): Evidence {
  return {
    record,
    citation: citationOf(known, fact.source),
    note: fact.note,
    updates: updatesOf(known, record).map((update) => ({ update, citation: citationOf(known, update.source) })),
    accounts: rowsWith(known.tables.accounts, "record", record).map((account) => ({
      account,
      citation: citationOf(known, account.source),
    })),
  };
}

/** The citation of a source by its id; null where it is not known on the day. */
export function citationOf(known: Known, sourceId: string): Citation | null {
  const source = rowWithId(known.tables.sources, sourceId);
  if (source === null) return null;
  const from = known.knownDays.get(sourceId);
  return { source, knownFrom: toldOn(known, { source: sourceId }), isAssumed: from?.isAssumed ?? false };
}

import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import type { DeadlineView } from "#domain/deadlines/view.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { rowWithId } from "#domain/knowing/lookup.ts";
import type { Authority } from "#domain/model/records.ts";

/** A record as its evidence names it: what it is, whose, when, and how it stands. */
export interface RecordView {
  readonly record: string;
  readonly title: string;
  readonly authority: Authority | null;
  readonly when: ImpreciseDate | null;
  readonly whenWords: string | null;
  readonly status: { readonly status: string; readonly words: string } | null;
  /** What the record says in a sentence or two; null where its title says all. */
  readonly words: string | null;
  readonly source: string;
  readonly note: string | null;
  /** The record from which this one followed, such as the inspection behind a duty; null where there is none. */
  readonly follows: string | null;
  readonly deadline: DeadlineView | null;
}

const NOTHING = { when: null, whenWords: null, status: null, words: null, follows: null, deadline: null } as const;

/** A record's view from its fact; what is not given is absent. */
export function viewFrom(
  record: string,
  fact: { source: string; note: string | null },
  rest: Partial<RecordView> & { title: string },
): RecordView {
  return { ...NOTHING, authority: null, record, source: fact.source, note: fact.note, ...rest };
}

/** The council with that id; null where there is none. */
export function councilRow(known: Known, id: string | null): Authority | null {
  return rowWithId(known.tables.authorities, id);
}

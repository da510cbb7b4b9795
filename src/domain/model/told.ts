import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import type { Fact, RecordRef } from "./records.ts";
import type { AccountKind, GapTopic } from "./words.ts";

/** What became of a record on a day. Nothing is overwritten: the state is folded from these. */
export interface Update extends Fact {
  readonly record: RecordRef;
  readonly day: ImpreciseDate;
  /** met · not-done · re-dated (deadlines); took-place · cancelled (visits); ended (interventions); an action's own word. */
  readonly status: string;
  /** Whether the words of an action's status are the document's own, and so stand in quotation marks. */
  readonly quoted: boolean;
  readonly words: string | null;
  /** The new day of a deadline that was re-dated. */
  readonly newDue: ImpreciseDate;
  /** The source's own words for when it is now due, where they name no day. */
  readonly newDueWords: string | null;
}

/** What another source says of a record, or how a printed word was read. */
export interface Account extends Fact {
  readonly record: RecordRef;
  readonly kind: AccountKind;
  /** As the source has it. */
  readonly printed: string;
  /** As it is read here; null where it is taken as printed. */
  readonly readAs: string | null;
}

/** Something that the record is silent on, said plainly. */
export interface Gap extends Fact {
  readonly authority: string;
  readonly words: string;
  /** The record whose arrival fills the gap; null where none can. */
  readonly filledBy: RecordRef | null;
  /** Null for most gaps, which one record fills or none. */
  readonly about: GapTopic | null;
}

export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  readonly expansion: string | null;
  readonly meaning: string;
}

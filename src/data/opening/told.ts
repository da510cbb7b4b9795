import type { Reading, ReadingKind } from "#data/recognise/reading.ts";
import type { ColumnProposal } from "#data/recognise/tracker/propose.ts";
import type { ProposedDay } from "#data/recognise/tracker/proposeDay.ts";
import type { ReadCopy } from "#data/recognise/tracker/readTracker.ts";
import type { Authority } from "#domain/model/records.ts";
import type { Question } from "#domain/tracker/match.ts";
import type { OpeningSettings } from "./settings.ts";

/** A sheet that seems to be a copy of a council's tracker: how its columns would be read, for a person to correct. */
export interface TrackerSheet {
  /** As `sheetKey` makes it. */
  readonly key: string;
  readonly columns: ColumnProposal;
  readonly day: ProposedDay | null;
}

/** A file whose name ends as another kind's. */
export interface Disguise {
  /** "a CSV text". */
  readonly is: string;
  /** ".xlsx". */
  readonly ending: string;
}

/** What became of one file. */
export interface ToldFile {
  /** Tells it from all others that are being opened. */
  readonly key: string;
  readonly name: string;
  /** What it was recognised as; null where it was refused or is none of what is read here. */
  readonly kind: ReadingKind | null;
  /** Why nothing of it is read, and what to do; null where something is. */
  readonly refused: string | null;
  readonly sheets: readonly string[];
  readonly trackers: readonly TrackerSheet[];
  /** The same bytes once more: of a file chosen with it, by its name, or `open` already. Left out elsewhere. */
  readonly again?: { readonly as: string; readonly isOpen: boolean };
  /** What it is, where its name says something else; left out elsewhere. */
  readonly disguise?: Disguise;
}

/** A copy of a tracker with the council and the plan that it was read for. */
export interface PlanCopy {
  readonly read: ReadCopy;
  readonly council: Pick<Authority, "id" | "name" | "fullName">;
  readonly plan: string;
  /** The same for the same bytes; left out of what was kept before copies had one. */
  readonly fingerprint?: string;
}

/** A report as it is named to a person. */
export interface NamedReport {
  /** The inspection's id. */
  readonly id: string;
  readonly words: string;
}

/** What a tracker's numbers of recommendations come to. */
export interface PlanLinks {
  /** How many actions name a recommendation by number, and how many of them are linked to a finding. */
  readonly named: number;
  readonly linked: number;
  /** The report to whose findings they are linked; null where they are linked to none. */
  readonly report: NamedReport | null;
  /** Every report that they could be of. */
  readonly reports: readonly NamedReport[];
  readonly found: "one" | "several" | "none" | "chosen";
  /** Why no report is proposed; null where one is. */
  readonly why: string | null;
}

/** What is read of one file, or of all the copies of one tracker. */
export interface ToldReading {
  /** The same for the same file opened again, and for every set of copies of one tracker. */
  readonly id: string;
  readonly reading: Reading;
  /** The keys of the files that it was read from. */
  readonly files: readonly string[];
  /** Pairs of rows that may be one action. */
  readonly questions: readonly Question[];
  /** The copies of a tracker, to which later ones may be added; none of another file. */
  readonly copies: readonly PlanCopy[];
  /** What became of the recommendations that a tracker names by number; null or left out where it names none. */
  readonly links?: PlanLinks | null;
}

/** All that is told of files before anything on screen changes. */
export interface Told {
  readonly files: readonly ToldFile[];
  readonly readings: readonly ToldReading[];
  /** As they were read: what was proposed, and what a person has chosen since. */
  readonly settings: OpeningSettings;
}

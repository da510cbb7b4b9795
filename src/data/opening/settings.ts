import type { ColourMeanings } from "#data/recognise/tracker/fills.ts";
import type { ColumnRole } from "#data/recognise/tracker/roles.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import type { Audience } from "#domain/model/audience.ts";
import type { Answer } from "#domain/tracker/pairs.ts";

/** What a person chooses for a file before its rows are used. */
export interface FileSettings {
  /** Who may see the rows that do not say so themselves. */
  readonly audience: Audience;
  /** The same for a single sheet, by its name. */
  readonly sheetAudiences: ReadonlyMap<string, Audience>;
  /** Whether owners are kept as they stand; otherwise only roles are. */
  readonly keepOwners: boolean;
  /** The day on which a published file that prints none was published; null until it is given. */
  readonly published: IsoDay | null;
}

/** The council of a tracker: one that is known, or a new one, which has no id yet. */
export interface ChosenCouncil {
  readonly id: string | null;
  readonly name: string;
}

/**
 * How a tracker's council was found: `before`, chosen once for a tracker with these headings; `sister`, chosen for
 * another copy that is being opened. Or which name stands in its titles and why it is asked nevertheless.
 */
export type CouncilFound =
  | { readonly how: "in-view" }
  | { readonly how: "named" }
  | { readonly how: "before" }
  | { readonly how: "sister"; readonly of: string }
  | { readonly how: "asked"; readonly named: string; readonly inView: string | null };

export interface CouncilProposal {
  readonly council: ChosenCouncil | null;
  /** Null where nothing was found, and once a person has chosen. */
  readonly councilFound: CouncilFound | null;
}

/** How a sheet is read as a copy of a council's tracker. */
export interface TrackerSettings extends CouncilProposal {
  /** Whether the sheet is read at all. */
  readonly isRead: boolean;
  readonly headerRow: number;
  /** By column, counted from 0. */
  readonly roles: ReadonlyMap<number, ColumnRole>;
  /** Who corrected the columns: a person, for this copy or for another one of that name; null where they are as proposed. */
  readonly rolesFound: { readonly how: "by-hand" } | { readonly how: "sister"; readonly of: string } | null;
  /** The day of which the copy speaks; null until it is chosen. */
  readonly day: IsoDay | null;
  /** Copies of one plan of one council are its history. */
  readonly plan: string;
}

/** What is chosen for everything that is being opened together. */
export interface OpeningSettings {
  /** By the file's key. */
  readonly files: ReadonlyMap<string, FileSettings>;
  /** By the sheet's key. */
  readonly trackers: ReadonlyMap<string, TrackerSettings>;
  /** To the questions whether two rows are one action, by the question's key. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** What the colours of trackers mean, by the key of their headings: one answer for all copies of a tracker. */
  readonly colours: ReadonlyMap<string, ColourMeanings>;
  /** The report by whose numbers a tracker names recommendations, by the reading's id; null where none is to be linked. */
  readonly reports: ReadonlyMap<string, string | null>;
}

export const NO_SETTINGS: OpeningSettings = {
  files: new Map(),
  trackers: new Map(),
  answers: new Map(),
  colours: new Map(),
  reports: new Map(),
};

/** As a council’s own file is read until something else is chosen: for the board alone, without people’s names. */
const USUAL: FileSettings = { audience: "board", sheetAudiences: new Map(), keepOwners: false, published: null };

export const USUAL_PLAN = "Improvement plan";

/** What names a sheet among all that are being opened. */
export function sheetKey(file: string, sheet: string): string {
  return `${file}\n${sheet}`;
}

export function settingsOf(settings: OpeningSettings, file: string): FileSettings {
  return settings.files.get(file) ?? USUAL;
}

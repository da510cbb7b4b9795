import { useSyncExternalStore } from "react";
import type { ColourMeanings } from "#data/recognise/tracker/fills.ts";
import type { ColumnRole } from "#data/recognise/tracker/roles.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import type { Joined } from "#domain/joining/joined.ts";
import type { Reader } from "#domain/knowing/knownOn.ts";
import type { Tables } from "#domain/model/dataset.ts";
import type { Answer } from "#domain/tracker/pairs.ts";
import type { ChosenCouncil } from "./settings.ts";
import type { ToldReading } from "./told.ts";

/** What was read of a file, or of a tracker's copies, and is now used. */
export interface OpenedReading extends Omit<ToldReading, "files"> {
  /** The names of the files. */
  readonly names: readonly string[];
  readonly openedOn: IsoDay;
}

/** What a person has decided once and need not again. */
export interface Decisions {
  readonly answers: ReadonlyMap<string, Answer>;
  /** The columns of trackers by the key of their headings. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<number, ColumnRole>>;
  /** What the colours of trackers mean, by the same key. */
  readonly colours: ReadonlyMap<string, ColourMeanings>;
  /** Whose trackers with such headings are, by the same key. */
  readonly councils: ReadonlyMap<string, ChosenCouncil>;
  /** Which report a tracker's recommendations are of, by the reading's id; null where they are of none. */
  readonly reports: ReadonlyMap<string, string | null>;
  /** For whom the screens are: what only the board may see is not there for the public. */
  readonly reader: Reader;
}

/** Everything that is open for the visit, in the order of opening. */
export interface OpenedState extends Decisions {
  /** The bundled data, as far as it has come; null before it has. */
  readonly base: Tables | null;
  readonly readings: readonly OpenedReading[];
  /** What the readings came to with the bundled data; null until they were joined with it. */
  readonly joined: JoinedWith | null;
}

export interface JoinedWith {
  readonly base: Tables;
  readonly of: readonly OpenedReading[];
  readonly result: Joined;
}

const NOTHING: OpenedState = {
  base: null,
  readings: [],
  reader: "public",
  joined: null,
  answers: new Map(),
  columns: new Map(),
  colours: new Map(),
  councils: new Map(),
  reports: new Map(),
};

let state = NOTHING;
const listeners = new Set<() => void>();

/** What is open now. */
export function opened(): OpenedState {
  return state;
}

/** Everything that is loaded, of whatever day and for whomever: for joining and reading beside, and for no screen. */
export function loadedTables({ base, readings, joined }: OpenedState): Tables | null {
  return joined !== null && joined.base === base && joined.of === readings ? joined.result.tables : base;
}

/** Changes what is open, and tells whoever shows it. */
export function changeOpened(change: Partial<OpenedState>): void {
  state = { ...state, ...change };
  for (const tell of listeners) tell();
}

/** Tells whenever what is open has changed, until the answer is called. */
export function whenOpenedChanges(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export function useOpened(): OpenedState {
  return useSyncExternalStore(whenOpenedChanges, opened);
}

/** The readings with others beside them; one that is open already under the same id gives up its place to the new one. */
export function withReadings(
  before: readonly OpenedReading[],
  more: readonly OpenedReading[],
): readonly OpenedReading[] {
  const ids = new Set(more.map(({ id }) => id));
  return [...before.filter(({ id }) => !ids.has(id)), ...more];
}

import type { IsoDay } from "#domain/dates/day.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import type { Audience } from "#domain/model/audience.ts";
import type { NamedRecommendations } from "./recommendations.ts";

/** A day by which something is to be done, as a tracker has it. */
export interface TrackerDue {
  /** Unknown where the cell is empty, names no date ("ongoing") or cannot be read. */
  readonly date: ImpreciseDate;
  /** What stands in the cell, where it is text; null for a date cell and for an empty one. */
  readonly words: string | null;
}

/** What stands in one of a tracker's columns, under the tracker's own heading. */
export interface Remark {
  readonly label: string;
  readonly words: string;
}

/** One action in one copy of a council's tracker, in the tracker's words. */
export interface TrackerRow {
  /** The row of the sheet, counted from 1. */
  readonly row: number;
  readonly number: string | null;
  readonly words: string;
  readonly theme: string | null;
  /** A role, or what else the clerk chose to keep; null where none is given or it was left out. */
  readonly owner: string | null;
  readonly due: TrackerDue;
  /** The later day, where the tracker has a column of its own for it. */
  readonly revised: TrackerDue;
  readonly status: string | null;
  readonly rating: string | null;
  /** What an action is: how it is done, by what it is measured, which finding it answers. */
  readonly standing: readonly Remark[];
  /** What is told of it as time passes: comments, outcomes of quarters. */
  readonly progress: readonly Remark[];
  /** The recommendations that it names by number; left out where it names none. */
  readonly recommendations?: NamedRecommendations;
}

/** A tracker as it was on a day. */
export interface TrackerCopy {
  readonly file: string;
  readonly sheet: string;
  readonly authority: string;
  /** The day of which the copy speaks, and from which it is known. */
  readonly day: IsoDay;
  readonly audience: Audience;
  readonly rows: readonly TrackerRow[];
}

/** The day that counts in a copy: the revised one where it is given. */
export function currentDue(row: TrackerRow): TrackerDue {
  return isGiven(row.revised) ? row.revised : row.due;
}

/** Whether anything at all stands in the cell. */
export function isGiven(due: TrackerDue): boolean {
  return due.words !== null || due.date.precision !== "unknown";
}

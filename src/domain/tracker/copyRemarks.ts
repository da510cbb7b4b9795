import { dayWords } from "#domain/dates/format.ts";
import type { Action } from "#domain/model/plan.ts";
import type { Update } from "#domain/model/told.ts";
import { numbersTwice } from "./compared.ts";
import type { TrackerCopy } from "./copy.ts";
import type { Followed } from "./follow.ts";
import { fitted } from "./words.ts";

/** Something in a copy that a person should know of. */
export interface CopyRemark {
  readonly copy: TrackerCopy;
  /** The row of the sheet, counted from 1; null where the whole copy is meant. */
  readonly row: number | null;
  readonly found: string;
  readonly allowed: string;
  readonly done: string;
}

/** What is odd about the copies themselves: given twice, two of one day, numbers that name two actions. */
export function copyRemarks(given: readonly TrackerCopy[], kept: readonly TrackerCopy[]): readonly CopyRemark[] {
  return [...twiceOpened(given, kept), ...sameDay(kept), ...sharedNumbers(kept)];
}

function twiceOpened(given: readonly TrackerCopy[], kept: readonly TrackerCopy[]): readonly CopyRemark[] {
  return given
    .filter((copy) => !kept.includes(copy))
    .map((copy) => ({
      copy,
      row: null,
      found: `the same rows of the same day, ${dayWords(copy.day)}, as in another file`,
      allowed: "each copy once",
      done: "it was counted once",
    }));
}

function sameDay(copies: readonly TrackerCopy[]): readonly CopyRemark[] {
  return copies
    .filter((copy, place) => copies[place - 1]?.day === copy.day)
    .map((copy) => ({
      copy,
      row: null,
      found: `another copy of ${dayWords(copy.day)}, with other rows`,
      allowed: "one copy a day",
      done: "the two were read in the order of their files’ names",
    }));
}

function sharedNumbers(copies: readonly TrackerCopy[]): readonly CopyRemark[] {
  return copies.flatMap((copy) => {
    const twice = numbersTwice(copy.rows.map((row) => ({ day: copy.day, row })));
    return [...twice].map((key) => ({
      copy,
      row: null,
      found: `the number ${key.slice(copy.day.length + 1)} on more than one row`,
      allowed: "a number of its own for each action",
      done: "these rows were followed by their wording",
    }));
  });
}

/** The rows made of one action. */
export interface MadeRows {
  readonly action: Action;
  readonly updates: readonly Update[];
  readonly followed: Followed;
}

/** A remark where the texts of an action are longer than the model's rows hold. */
export function longWords({ action, updates, followed }: MadeRows): readonly CopyRemark[] {
  const [{ copy, row }] = followed.entries;
  const texts = [action.words, action.note, action.owner, row.theme, ...updates.map((update) => update.words)];
  if (!texts.some((words) => words !== null && fitted(words).isCut)) return [];
  const found = "more text than one record holds";
  return [{ copy, row: row.row, found, allowed: "4,000 letters", done: "it was cut there" }];
}

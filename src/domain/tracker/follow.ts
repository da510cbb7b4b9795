import { inTextOrder } from "#domain/words.ts";
import type { TrackerCopy, TrackerRow } from "./copy.ts";
import { matchRows, type Question } from "./match.ts";
import type { Answers } from "./pairs.ts";

/** An action's row in one copy. */
export interface Entry {
  readonly copy: TrackerCopy;
  readonly row: TrackerRow;
}

/** One action through the copies in which it stands, the first of them first. */
export interface Followed {
  readonly entries: readonly [Entry, ...Entry[]];
}

export interface Following {
  readonly actions: readonly Followed[];
  readonly questions: readonly Question[];
}

/** The copies in the order of their days; of one day in the order of their files, so that it never matters which was opened first. */
export function inOrder(copies: readonly TrackerCopy[]): readonly TrackerCopy[] {
  return [...copies].sort(
    (a, b) =>
      inTextOrder(a.day, b.day) ||
      inTextOrder(a.file, b.file) ||
      inTextOrder(a.sheet, b.sheet) ||
      inTextOrder(whole(a), whole(b)),
  );
}

/** Whether two copies are one: the same day and the same rows, whatever the file is called. */
export function isSameCopy(one: TrackerCopy, other: TrackerCopy): boolean {
  return one.day === other.day && whole(one) === whole(other);
}

function whole(copy: TrackerCopy): string {
  // What numbers are named is made of its words, and was not kept at first.
  return JSON.stringify([copy.audience, copy.rows.map((row) => ({ ...row, row: 0, recommendations: undefined }))]);
}

/**
 * Each action followed through the copies, which stand in order. A row is compared with the last row of every action so
 * far, so that one that was gone for a month is found again. Every row of every copy belongs to exactly one action.
 */
export function followActions(copies: readonly TrackerCopy[], answers: Answers): Following {
  const actions: [Entry, ...Entry[]][] = [];
  const questions: Question[] = [];
  for (const copy of copies) {
    const last = actions.map((entries) => entries.at(-1) ?? entries[0]);
    const matches = matchRows(
      last.map((entry) => ({ day: entry.copy.day, row: entry.row })),
      copy.rows.map((row) => ({ day: copy.day, row })),
      answers,
    );
    questions.push(...matches.questions);
    copy.rows.forEach((row, place) => {
      const known = actions[matches.pairs.get(place) ?? -1];
      if (known === undefined) actions.push([{ copy, row }]);
      else known.push({ copy, row });
    });
  }
  return { actions: actions.map((entries) => ({ entries })), questions };
}

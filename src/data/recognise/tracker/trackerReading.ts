import type { Notice, Reading } from "#data/recognise/reading.ts";
import { cellName } from "#data/sheets/book.ts";
import { dayWords } from "#domain/dates/format.ts";
import type { Action } from "#domain/model/plan.ts";
import type { CopyRemark } from "#domain/tracker/copyRemarks.ts";
import type { Followed } from "#domain/tracker/follow.ts";
import { type HistoryChoices, trackerHistory } from "#domain/tracker/history.ts";
import type { Question } from "#domain/tracker/match.ts";
import { shown } from "./layoutNotices.ts";
import type { ReadCopy } from "./readTracker.ts";

/** The copies of a tracker as one reading, with the pairs of rows that a person must tell apart or put together. */
export interface TrackerReading {
  readonly reading: Reading;
  readonly questions: readonly Question[];
  /** Each action with the rows of which it was made. */
  readonly actions: readonly { readonly action: Action; readonly followed: Followed }[];
}

/** Makes history of the copies of one tracker. Raises RangeError where a copy is of another council. */
export function trackerReading(copies: readonly ReadCopy[], choices: HistoryChoices): TrackerReading {
  const history = trackerHistory(
    copies.map(({ copy }) => copy),
    choices,
  );
  const { actions, updates, sources, themes, questions } = history;
  const files = [...new Set(copies.map(({ copy }) => copy.file))];
  return {
    reading: {
      kind: "tracker",
      file: files.join(", "),
      what: whatOf(copies),
      tables: { actions, updates, sources, themes },
      tallies: copies.map(({ tally }) => tally),
      notices: [
        ...copies.flatMap(({ notices }) => notices),
        ...history.remarks.map(remarkNotice),
        ...questions.map((question) => questionNotice(question, copies)),
      ],
    },
    questions,
    actions: actions.flatMap((action) => {
      const followed = history.followed.get(action.id);
      return followed === undefined ? [] : [{ action, followed }];
    }),
  };
}

function whatOf(copies: readonly ReadCopy[]): string {
  const days = copies.map(({ copy }) => copy.day).sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return "No copy of a council’s tracker";
  if (first === last) return `A council’s tracker as at ${dayWords(first)}`;
  return `${copies.length} copies of a council’s tracker, ${dayWords(first)} to ${dayWords(last)}`;
}

function remarkNotice({ copy, row, found, allowed, done }: CopyRemark): Notice {
  const cell = row === null ? null : cellName(row - 1, 0);
  return { gravity: "warning", file: copy.file, sheet: copy.sheet, cell, found, allowed, done };
}

function questionNotice({ earlier, later }: Question, copies: readonly ReadCopy[]): Notice {
  const of = copies.find(({ copy }) => copy.day === later.day && copy.rows.includes(later.row))?.copy;
  return {
    gravity: "warning",
    file: of?.file ?? "",
    sheet: of?.sheet ?? null,
    cell: cellName(later.row.row - 1, 0),
    found: `“${shown(later.row.words)}”, which may be “${shown(earlier.row.words)}” of ${dayWords(earlier.day)}`,
    allowed: "an answer: the same action, or another",
    done: "kept apart until it is answered",
  };
}

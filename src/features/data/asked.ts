import type { OpenedReading } from "#data/opening/opened.ts";
import type { Question } from "#domain/tracker/match.ts";
import type { Answers, Dated } from "#domain/tracker/pairs.ts";

/**
 * The pairs asked about before that are answered, and those that are asked now: an answer can be changed for as long as
 * the files are being told of. Each stays where it first stood; one whose rows are no longer read so is left.
 */
export function askedAbout(
  before: readonly Question[],
  readings: readonly OpenedReading[],
  answers: Answers,
): readonly Question[] {
  const now = new Map(readings.flatMap(({ questions }) => questions.map((question) => [question.key, question])));
  const rows = new Set(
    readings.flatMap(({ copies }) =>
      copies.flatMap(({ read: { copy } }) => copy.rows.map((row) => rowKey({ day: copy.day, row }))),
    ),
  );
  const kept = before.filter(
    ({ key, earlier, later }) =>
      now.has(key) || (answers.has(key) && rows.has(rowKey(earlier)) && rows.has(rowKey(later))),
  );
  const known = new Set(kept.map(({ key }) => key));
  return [...kept, ...[...now.values()].filter(({ key }) => !known.has(key))];
}

function rowKey({ day, row }: Dated): string {
  return `${day} ${row.number ?? ""} ${row.words}`;
}

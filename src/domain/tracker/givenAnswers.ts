import type { TrackerCopy } from "./copy.ts";
import { type Answer, type Answers, pairNames, rowName } from "./pairs.ts";

/** A row of a copy as it can be named to a person. */
export interface NamedRow {
  readonly day: string;
  readonly number: string | null;
  readonly words: string;
}

/** What was said once of two rows, with the rows in words. */
export interface GivenAnswer {
  readonly key: string;
  readonly answer: Answer;
  readonly earlier: NamedRow;
  readonly later: NamedRow;
  /** Whether both rows stand in the copies that were looked through. */
  readonly isOfThese: boolean;
}

/**
 * The answers that were given, in the order in which they were. A row that stands in none of the copies is told by what
 * its answer is kept under: the same words, plain.
 */
export function givenAnswers(answers: Answers, copies: readonly TrackerCopy[]): readonly GivenAnswer[] {
  if (answers.size === 0) return [];
  const rows = new Map<string, NamedRow>();
  for (const { day, rows: own } of copies) {
    for (const row of own) rows.set(rowName({ day, row }), { day, number: row.number, words: row.words });
  }
  return [...answers].map(([key, answer]) => {
    const [one, other] = pairNames(key);
    return {
      key,
      answer,
      earlier: rows.get(one) ?? plainRow(one),
      later: rows.get(other) ?? plainRow(other),
      isOfThese: rows.has(one) && rows.has(other),
    };
  });
}

function plainRow(name: string): NamedRow {
  const [day = "", number = "", ...words] = name.split(" · ");
  return { day, number: number === "" ? null : number, words: words.join(" · ") };
}

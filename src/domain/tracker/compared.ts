import { numberKey, type Wording, wordingOf } from "./likeness.ts";
import type { Dated } from "./pairs.ts";

/** A row made ready to be compared. */
export interface Compared {
  readonly of: Dated;
  readonly wording: Wording;
  /** Null where there is none, or where two rows of the copy carry it. */
  readonly number: string | null;
  /** Everything that stands in the row. */
  readonly whole: string;
}

export function compared(rows: readonly Dated[]): readonly Compared[] {
  const twice = numbersTwice(rows);
  return rows.map((of) => {
    const number = numberKey(of.row.number);
    return {
      of,
      wording: wordingOf(of.row.words),
      number: twice.has(`${of.day} ${number}`) ? null : number,
      whole: JSON.stringify({ ...of.row, row: 0 }),
    };
  });
}

/** Numbers that stand on two rows of one copy, with the day of the copy: they name neither. */
export function numbersTwice(rows: readonly Dated[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { day, row } of rows) {
    const number = numberKey(row.number);
    const key = `${day} ${number}`;
    if (number !== null && seen.has(key)) twice.add(key);
    seen.add(key);
  }
  return twice;
}

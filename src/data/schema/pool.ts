import { forgetDates } from "#domain/dates/edtf.ts";

/**
 * The same words stand in thousands of rows: a council's id, a source's, a title. While a dataset is read each is kept
 * once, whichever table it came in; in a country's tables that is a third of their memory.
 */
const pool = new Map<string, string>();
const lists = new Map<string, readonly unknown[]>();
/** Longer texts are seldom said twice, and to look for them costs more than it saves. */
const LONGEST_POOLED = 160;

/** The words, as they were first read. */
export function pooled(words: string): string {
  if (words.length > LONGEST_POOLED) return words;
  const known = pool.get(words);
  if (known !== undefined) return known;
  pool.set(words, words);
  return words;
}

/** A list of one id, as it was first read: most visits look at one theme, and a country has thousands of them. */
export function pooledList<T>(list: readonly T[]): readonly T[] {
  const [only] = list;
  if (list.length !== 1 || typeof only !== "string") return list;
  const known = lists.get(only);
  if (known !== undefined) return known as readonly T[];
  lists.set(only, list);
  return list;
}

/** Lets the pool go when all tables have been read; the rows keep what they share. */
export function emptyPool(): void {
  pool.clear();
  lists.clear();
  forgetDates();
}

/**
 * The same words stand in thousands of rows: a council's id, a source's, a title. While a dataset is read each is kept
 * once, whichever table it came in; in a country's tables that is a third of their memory.
 */
const pool = new Map<string, string>();
/** Longer texts are seldom said twice, and to look for them costs more than it saves. */
const LONGEST_POOLED = 80;

/** The words, as they were first read. */
export function pooled(words: string): string {
  if (words.length > LONGEST_POOLED) return words;
  const known = pool.get(words);
  if (known !== undefined) return known;
  pool.set(words, words);
  return words;
}

/** Lets the pool go when all tables have been read; the rows keep what they share. */
export function emptyPool(): void {
  pool.clear();
}

/**
 * Whether a status is one of the words, given in small letters, or begins with one: "amber E" and "Red: no cover" are
 * said with "amber" and "red". After the word there must be a space or a stop, for "drafted" is no draft and
 * "draft-considered" is a word of its own.
 */
export function isSaidWith(status: string, words: readonly string[]): boolean {
  const said = status.trim().toLowerCase();
  return words.some((word) => said.startsWith(word) && /^(?:$|[\s.,:;/(–—])/.test(said.slice(word.length)));
}

/** A phrase as it stands within a sentence: its first letter small, save that of an acronym or a name. */
export function lowerFirst(words: string): string {
  return /^[A-Z][a-z]/.test(words) && !/^(?:Ofsted|Cabinet|Council|Parliament)\b/.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

/** A phrase at the start of a sentence. */
export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * A number with its thousands apart: "1,204", and a median's "1,342.5". By hand, because the browser's own formats
 * take long to get ready, and the first page would wait for them.
 */
export function grouped(number: number): string {
  return String(number).replace(/(?<!\.\d*)\B(?=(?:\d{3})+(?:\.|$))/g, ",");
}

/** The order of two texts, letter by letter: days, ids and names in one script. For `sort`. */
export function inTextOrder(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

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
 * A number with its thousands apart: "1,204", "1,342.5". By hand, because the browser's own formats take long to get ready,
 * and the first page would wait for them.
 */
export function grouped(number: number): string {
  const [whole = "", ...decimals] = String(number).split(".");
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ","), ...decimals].join(".");
}

/** The order of two texts, letter by letter: days, ids and names in one script. For `sort`. */
export function inTextOrder(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** Letters, digits and marks that every order has before them: all that an English council's name is made of. */
const PLAIN = /^[A-Za-z0-9 &',.()/-]*$/;

/**
 * The order of two names as a reader looks for them: capitals aside, and "Area 9" before "Area 10". For `sort`. Names in
 * plain letters ask no collator, which takes the browser longer to get ready than a page takes to draw.
 */
export function inNameOrder(one: string, other: string): number {
  // Of names that differ in capitals alone the small letters come first, as a collator has it.
  if (PLAIN.test(one) && PLAIN.test(other))
    return inTextOrder(counting(one), counting(other)) || inTextOrder(other, one);
  return one.localeCompare(other, "en-GB", { numeric: true });
}

function counting(name: string): string {
  return name.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(9, "0"));
}

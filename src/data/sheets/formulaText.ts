/**
 * The one rule by which text that a spreadsheet would take for a formula goes into a CSV and comes back: text that
 * starts with = + - @, a tab or a carriage return gets an apostrophe before it, and so does such text that has
 * apostrophes before it already. One apostrophe is taken off again on reading. So every text comes back as it was.
 */
export const FORMULA_LIKE = /^'*[=+\-@\t\r]/;

const ESCAPED = /^'+[=+\-@\t\r]/;

/** A text from a CSV as it was before it was written. */
export function unescapedText(text: string): string {
  return ESCAPED.test(text) ? text.slice(1) : text;
}

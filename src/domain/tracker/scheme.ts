import { isSaidWith } from "#domain/thread/said.ts";
import { inNameOrder } from "#domain/words.ts";

/**
 * The words by which councils rate their own actions, in the order in which their schemes print them. Nothing is
 * called good or bad by it: what a word means is for the council's own key to say.
 */
const SCHEME_WORDS = ["red", "amber", "yellow", "green", "blue", "off track", "on track"];

/** The scheme's word with which a status is said: "amber" of "Amber E" and of an amber fill; null of every other. */
export function schemeWord(status: string): string | null {
  const said = status.replaceAll("-", " ");
  return SCHEME_WORDS.find((word) => isSaidWith(said, [word, `filled ${word}`])) ?? null;
}

/** Words of a scheme in its order, the steps of one word by the alphabet: red, amber A, amber E, green. */
export function inSchemeOrder(statuses: readonly string[]): readonly string[] {
  const place = (status: string) => SCHEME_WORDS.indexOf(schemeWord(status) ?? "");
  return [...statuses].sort((a, b) => place(a) - place(b) || inNameOrder(a, b));
}

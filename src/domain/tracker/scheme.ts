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
  return [...statuses].sort(byScheme);
}

/** The order of two words: those of schemes as these print them, then all others by name. For `sort`. */
export function byScheme(one: string, other: string): number {
  return placeOf(one) - placeOf(other) || inNameOrder(one, other);
}

function placeOf(status: string): number {
  const word = schemeWord(status);
  return word === null ? SCHEME_WORDS.length : SCHEME_WORDS.indexOf(word);
}

const TONES = ["red", "amber", "yellow", "green", "blue", "grey", "purple"] as const;
export type Tone = (typeof TONES)[number];

/** The letters of "BRAG", where they stand alone. */
const LETTERS: Readonly<Record<string, Tone>> = { b: "blue", r: "red", a: "amber", g: "green" };

/** The colour that a word names, as a word or as its letter alone, or that a cell was filled with; null where it names none. */
export function toneOf(status: string): Tone | null {
  const said = status
    .trim()
    .toLowerCase()
    .replaceAll("-", " ")
    .replace(/^filled /, "")
    .replace(/^gray/, "grey");
  return LETTERS[said] ?? TONES.find((tone) => isSaidWith(said, [tone])) ?? null;
}

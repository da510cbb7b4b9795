import { type Tone, toneOf } from "#domain/tracker/scheme.ts";
import { type Fill, fillAt, PALETTE_SIZE } from "./patterns.tsx";

/** The colour of the palette that agrees best with each that a word may name, by its place there. */
const PLACE_OF: Readonly<Record<Tone, number>> = { blue: 0, green: 1, red: 2, amber: 3, yellow: 3, grey: 4, purple: 5 };

/**
 * The fills for words: a word that names a colour has the one near it, the others the colours that no word names, in
 * their order. No two of six words have one pattern, so that they are told apart without any colour.
 */
export function fillsOf(words: readonly string[]): readonly Fill[] {
  const named = words.map((word) => {
    const tone = toneOf(word);
    return tone === null ? null : PLACE_OF[tone];
  });
  const free = PLACES.filter((place) => !named.includes(place));
  let taken = 0;
  const colours = named.map((place) => place ?? free[taken++ % Math.max(1, free.length)] ?? 0);
  const isFirst = colours.map((colour, at) => colours.indexOf(colour) === at);
  const unused = PLACES.filter((place) => !colours.includes(place));
  return colours.map((colour, at) => {
    if (isFirst[at]) return fillAt(colour);
    // A further step of the same colour: the pattern of a colour that is not in the picture.
    const { pattern } = fillAt(unused.shift() ?? at);
    return { ...fillAt(colour), pattern };
  });
}

const PLACES = Array.from({ length: PALETTE_SIZE }, (_, place) => place);

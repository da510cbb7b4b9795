import type { Compared } from "./compared.ts";
import { type Answers, pairKey } from "./pairs.ts";

/**
 * Rows that stand in both with the same wording and number, or with a wording that stands once in each: the later place
 * by the earlier. Most rows of two monthly copies are of this kind.
 */
export function unalteredRows(
  before: readonly Compared[],
  after: readonly Compared[],
  answers: Answers,
): ReadonlyMap<number, number> {
  const isToldApart = (place: number, match: number) => {
    const [one, other] = [before[place], after[match]];
    return one !== undefined && other !== undefined && answers.get(pairKey(one.of, other.of)) === "different";
  };
  const places = new Map<number, number>();
  const taken = new Set<number>();
  const likely = [...samePlaces(before, after, numberAndWording), ...samePlaces(before, after, wordingAlone)];
  for (const [place, match] of likely) {
    if (places.has(place) || taken.has(match) || isToldApart(place, match)) continue;
    places.set(place, match);
    taken.add(match);
  }
  return places;
}

type Name = (row: Compared) => string;

const numberAndWording: Name = ({ number, wording }) => `${number ?? ""} ${wording.key}`;
const wordingAlone: Name = ({ wording }) => wording.key;

/** The places of each name that stands once in both lists. */
function samePlaces(before: readonly Compared[], after: readonly Compared[], name: Name): readonly [number, number][] {
  const second = placesBy(after, name);
  return [...placesBy(before, name)].flatMap(([key, place]): [number, number][] => {
    const match = second.get(key) ?? null;
    return place === null || match === null ? [] : [[place, match]];
  });
}

/** The place of each name; null where it stands twice. */
function placesBy(rows: readonly Compared[], name: Name): ReadonlyMap<string, number | null> {
  const places = new Map<string, number | null>();
  rows.forEach((row, place) => {
    const key = name(row);
    places.set(key, places.has(key) ? null : place);
  });
  return places;
}

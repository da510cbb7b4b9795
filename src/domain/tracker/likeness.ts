/** An action's wording, made ready to be compared. */
export interface Wording {
  /** The words in small letters without signs: equal keys are the same wording. */
  readonly key: string;
  readonly words: ReadonlySet<string>;
  /** The figures in it: "cohort 1" and "cohort 2" may be two actions, however alike the rest. */
  readonly figures: string;
}

/** From this likeness on, two wordings are taken as one action without asking. */
export const SURE = 0.85;
/** From this likeness on, two wordings may be one action: a person is asked. Below it they are different. */
export const DOUBTFUL = 0.5;

/** Words that say nothing of what is to be done. */
const EMPTY_WORDS = new Set(
  "a an the of to and or for in on at by with from all any be is are will that this these those our we it its as into through".split(
    " ",
  ),
);

export function wordingOf(text: string): Wording {
  const all = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/['’‘]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const telling = all.filter((word) => !EMPTY_WORDS.has(word)).map(withoutPlural);
  return {
    key: all.join(" "),
    words: new Set(telling),
    figures: all.filter((word) => /\p{N}/u.test(word)).join(" "),
  };
}

function withoutPlural(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

/**
 * How alike two wordings are, from 0 to 1: twice the number of words they share, divided by the words of both
 * (Dice's measure), order and empty words aside. Where their figures differ it stays below `SURE`.
 */
export function likeness(one: Wording, other: Wording): number {
  let shared = 0;
  for (const word of one.words) if (other.words.has(word)) shared += 1;
  return likenessSharing(one, other, shared);
}

/** The same, where the number of words that they share is known. */
export function likenessSharing(one: Wording, other: Wording, shared: number): number {
  if (one.key === other.key) return 1;
  const both = one.words.size + other.words.size;
  if (both === 0) return 0;
  const share = (2 * shared) / both;
  return one.figures === other.figures ? share : Math.min(share, SURE - 0.01);
}

/** A tracker's number as it is compared: "Action 05." and "5" are the same. Null where there is none. */
export function numberKey(number: string | null): string | null {
  const key = (number ?? "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^(?:action|number|no|ref|item|#)[\s.:]*/, "")
    .replaceAll(/\s+/g, "")
    .replaceAll(/(?<!\d)0+(?=\d)/g, "")
    .replace(/[.:)]+$/, "");
  return key === "" ? null : key;
}

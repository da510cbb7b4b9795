import { DOUBTFUL, likenessSharing, type Wording } from "./likeness.ts";

/** A wording of the list and how alike it is, from `DOUBTFUL` to 1. */
export interface Alike {
  readonly key: string;
  readonly likeness: number;
}

/** Wordings sorted out by their words, so that a long tracker need not be compared row by row. */
export class WordIndex {
  private readonly wordings: readonly Wording[];
  private readonly placesByWord = new Map<string, number[]>();
  private readonly found = new Map<string, readonly Alike[]>();

  constructor(all: readonly Wording[]) {
    this.wordings = [...new Map(all.map((wording) => [wording.key, wording])).values()];
    this.wordings.forEach((wording, place) => {
      for (const word of wording.words) {
        const places = this.placesByWord.get(word);
        if (places === undefined) this.placesByWord.set(word, [place]);
        else places.push(place);
      }
    });
  }

  /** The wordings that are at least doubtfully alike, each once. */
  alikeTo(wording: Wording): readonly Alike[] {
    const known = this.found.get(wording.key) ?? this.search(wording);
    this.found.set(wording.key, known);
    return known;
  }

  private search(wording: Wording): readonly Alike[] {
    const shared = new Map<number, number>();
    for (const word of wording.words) {
      for (const place of this.placesByWord.get(word) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
    }
    const alike = [...shared].flatMap(([place, words]) => {
      const other = this.wordings[place];
      const like = other === undefined ? 0 : likenessSharing(wording, other, words);
      return other === undefined || like < DOUBTFUL ? [] : [{ key: other.key, likeness: like }];
    });
    // Wordings without telling words share none, and may still be the same.
    const isWordless = wording.words.size === 0 && this.wordings.some(({ key }) => key === wording.key);
    return isWordless ? [...alike, { key: wording.key, likeness: 1 }] : alike;
  }
}

import { WordIndex } from "./alike.ts";
import type { Compared } from "./compared.ts";

/** Equal rows by the hundred would make pairs by the ten thousand; of the equally alike, the nearest in place are kept. */
export const MOST_PARTNERS = 20;

/** The rows of the later copy that come into question for one of the earlier. */
export class Partners {
  private readonly index: WordIndex;
  private readonly byKey = new Map<string, number[]>();
  private readonly byNumber = new Map<string, number>();

  constructor(after: readonly Compared[], open: readonly number[]) {
    const rows = open.flatMap((place) => {
      const row = after[place];
      return row === undefined ? [] : [{ place, row }];
    });
    this.index = new WordIndex(rows.map(({ row }) => row.wording));
    for (const { place, row } of rows) {
      const places = this.byKey.get(row.wording.key);
      if (places === undefined) this.byKey.set(row.wording.key, [place]);
      else places.push(place);
      if (row.number !== null) this.byNumber.set(row.number, place);
    }
  }

  of({ wording, number }: Compared, place: number): readonly number[] {
    const named = this.byNumber.get(number ?? "");
    const alike = this.index.alikeTo(wording).flatMap(({ key }) => nearest(this.byKey.get(key) ?? [], place));
    return [...new Set(named === undefined ? alike : [named, ...alike])];
  }
}

/** Of places in order, those nearest to one. */
function nearest(places: readonly number[], to: number): readonly number[] {
  if (places.length <= MOST_PARTNERS) return places;
  const after = places.findIndex((place) => place >= to);
  const middle = after === -1 ? places.length : after;
  const start = Math.max(0, Math.min(middle - MOST_PARTNERS / 2, places.length - MOST_PARTNERS));
  return places.slice(start, start + MOST_PARTNERS);
}

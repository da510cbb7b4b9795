import { likelyPairs } from "./likelyPairs.ts";
import { DOUBTFUL, SURE } from "./likeness.ts";
import { type Answers, type Dated, type Pair, pairKey } from "./pairs.ts";

/** Two rows that may be one action: nobody but a person can tell. */
export interface Question {
  readonly key: string;
  readonly earlier: Dated;
  readonly later: Dated;
  /** From 0 to 1. */
  readonly likeness: number;
  readonly why: "same-number" | "similar-wording" | "several-alike";
}

export interface Matches {
  /** By place in the later rows, the place in the earlier ones. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly questions: readonly Question[];
}

/**
 * Which rows of a later copy are which of the earlier ones, one to one: first what a person has answered, then wording
 * that is surely the same (with the same number before other numbers), then the same number with wording not too far
 * off. What is doubtful beyond that is asked, and until it is answered kept apart.
 */
export function matchRows(earlier: readonly Dated[], later: readonly Dated[], answers: Answers): Matches {
  const all = likelyPairs(earlier, later, answers);
  const matched = new Matching();
  matched.take(all.filter((pair) => pair.isSaidSame));
  const sure = all.filter((pair) => pair.likeness >= SURE);
  matched.take(sure.filter((pair) => pair.isSameNumber));
  matched.takeUnlessTied(sure);
  matched.take(all.filter((pair) => pair.isSameNumber && pair.likeness >= DOUBTFUL));
  const asked = new Matching(matched).take(all);
  const questions = asked.flatMap((pair) => {
    const [one, other] = [earlier[pair.earlier], later[pair.later]];
    if (one === undefined || other === undefined) return [];
    return [{ key: pairKey(one, other), earlier: one, later: other, likeness: pair.likeness, why: whyOf(pair) }];
  });
  return { pairs: matched.pairs, questions };
}

function whyOf(pair: Pair): Question["why"] {
  if (pair.likeness >= SURE) return "several-alike";
  return pair.isSameNumber ? "same-number" : "similar-wording";
}

/** The pairs made so far; a row is in one pair at most. */
class Matching {
  readonly pairs: Map<number, number>;
  private readonly earlier: Set<number>;

  constructor(before?: Matching) {
    this.pairs = new Map(before?.pairs);
    this.earlier = new Set(before?.earlier);
  }

  /** Takes the most alike first; the pairs that were taken. */
  take(pairs: readonly Pair[]): readonly Pair[] {
    return [...pairs].sort(byLikeness).filter((pair) => this.isFree(pair) && this.add(pair));
  }

  /** The same, but a row that is as like to one as to another is left, and so are both of those. */
  takeUnlessTied(pairs: readonly Pair[]): void {
    const rivals = new Rivals(pairs);
    const tied = new Matching();
    for (const pair of [...pairs].sort(byLikeness)) {
      if (!this.isFree(pair) || !tied.isFree(pair)) continue;
      const equals = rivals.of(pair).filter((other) => isRival(pair, other) && this.isFree(other));
      if (pair.isUnchanged || equals.length === 0) this.add(pair);
      else [pair, ...equals].map((other) => tied.add(other));
    }
  }

  private isFree(pair: Pair): boolean {
    return !this.earlier.has(pair.earlier) && !this.pairs.has(pair.later);
  }

  private add(pair: Pair): true {
    this.earlier.add(pair.earlier);
    this.pairs.set(pair.later, pair.earlier);
    return true;
  }
}

function byLikeness(a: Pair, b: Pair): number {
  return (
    b.likeness - a.likeness ||
    Number(b.isSameNumber) - Number(a.isSameNumber) ||
    Number(b.isUnchanged) - Number(a.isUnchanged) ||
    Number(b.isSameTheme) - Number(a.isSameTheme) ||
    a.earlier - b.earlier ||
    a.later - b.later
  );
}

/** The pairs that lay claim to a row. */
class Rivals {
  private readonly byEarlier = new Map<number, Pair[]>();
  private readonly byLater = new Map<number, Pair[]>();

  constructor(pairs: readonly Pair[]) {
    for (const pair of pairs) {
      addTo(this.byEarlier, pair.earlier, pair);
      addTo(this.byLater, pair.later, pair);
    }
  }

  of(pair: Pair): readonly Pair[] {
    const all = [...(this.byEarlier.get(pair.earlier) ?? []), ...(this.byLater.get(pair.later) ?? [])];
    return all.filter((other) => other !== pair);
  }
}

function addTo(groups: Map<number, Pair[]>, place: number, pair: Pair): void {
  const group = groups.get(place);
  if (group === undefined) groups.set(place, [pair]);
  else group.push(pair);
}

/** Whether two pairs that share a row have equal right to it. */
function isRival(one: Pair, other: Pair): boolean {
  return one.likeness === other.likeness && one.isSameTheme === other.isSameTheme;
}

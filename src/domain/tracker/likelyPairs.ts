import { type Compared, compared } from "./compared.ts";
import { DOUBTFUL, likeness } from "./likeness.ts";
import { type Answers, type Dated, type Pair, pairKey } from "./pairs.ts";
import { MOST_PARTNERS, Partners } from "./partners.ts";
import { unalteredRows } from "./unaltered.ts";

/**
 * The pairs that share a number or are alike enough to be asked about, without those that a person has told apart.
 * A row that stands unaltered in wording is paired with that one alone.
 */
export function likelyPairs(earlier: readonly Dated[], later: readonly Dated[], answers: Answers): readonly Pair[] {
  const before = compared(earlier);
  const after = compared(later);
  const standing = unalteredRows(before, after, answers);
  const settled = new Set(standing.values());
  const open = after.flatMap((_, place) => (settled.has(place) ? [] : [place]));
  const partners = new Partners(after, open);
  return before.flatMap((one, first) => {
    const only = standing.get(first);
    const places = only === undefined ? partners.of(one, first) : [only];
    const pairs = places.flatMap((second) => {
      const other = after[second];
      const pair = other === undefined ? null : pairOf({ one, first }, { other, second }, answers);
      return pair === null ? [] : [pair];
    });
    return pairs.sort(byRight).slice(0, MOST_PARTNERS);
  });
}

function byRight(a: Pair, b: Pair): number {
  const isNamed = (pair: Pair) => Number(pair.isSameNumber || pair.isSaidSame);
  const gap = (pair: Pair) => Math.abs(pair.earlier - pair.later);
  return isNamed(b) - isNamed(a) || b.likeness - a.likeness || gap(a) - gap(b);
}

function pairOf(
  { one, first }: { readonly one: Compared; readonly first: number },
  { other, second }: { readonly other: Compared; readonly second: number },
  answers: Answers,
): Pair | null {
  const isSameNumber = one.number !== null && one.number === other.number;
  const like = likeness(one.wording, other.wording);
  if (!isSameNumber && like < DOUBTFUL) return null;
  const answer = answers.get(pairKey(one.of, other.of));
  if (answer === "different") return null;
  return {
    earlier: first,
    later: second,
    likeness: like,
    isSameNumber,
    isSameTheme: one.of.row.theme === other.of.row.theme,
    isUnchanged: one.whole === other.whole,
    isSaidSame: answer === "same",
  };
}

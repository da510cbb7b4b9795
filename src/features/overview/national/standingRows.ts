import { STANDING_WORDS, STANDINGS, type Standing, type StandingCounts } from "#domain/national/standing.ts";

interface Counted {
  readonly id: string;
  readonly name: string;
  readonly councils: number;
  readonly counts: StandingCounts;
}

export interface StandingData {
  readonly series: readonly { readonly id: Standing; readonly words: string }[];
  readonly bars: readonly { readonly id: string; readonly name: string; readonly counts: readonly number[] }[];
  readonly headings: readonly string[];
  readonly cells: readonly (readonly (string | number)[])[];
}

/** Rows of counts as a chart and its table take them; a standing that no council has is left out of both. */
export function standingData(first: string, rows: readonly Counted[]): StandingData {
  const used = STANDINGS.filter((standing) => rows.some(({ counts }) => counts[standing] > 0));
  const countsOf = ({ counts }: Counted) => used.map((standing) => counts[standing]);
  return {
    series: used.map((id) => ({ id, words: STANDING_WORDS[id] })),
    bars: rows.map((row) => ({ id: row.id, name: row.name, counts: countsOf(row) })),
    headings: [first, "Councils", ...used.map((id) => STANDING_WORDS[id])],
    cells: rows.map((row) => [row.name, row.councils, ...countsOf(row)]),
  };
}

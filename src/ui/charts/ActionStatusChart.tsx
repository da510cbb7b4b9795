import { type BarRow, type BarSeries, StackedBars } from "./StackedBars.tsx";
import { fillsOf } from "./toneFills.ts";

interface ActionStatusChartProps {
  /** The documents' own words; at most six, the rarer ones set together by the caller. */
  readonly series: readonly BarSeries[];
  readonly rows: readonly BarRow[];
}

/**
 * Actions by reported word, one bar a theme. The words are not ratings of ours: a word that names a colour has a tone
 * near it, for a red bar that is called green would mislead; every other has the next of the palette.
 */
export function ActionStatusChart({ series, rows }: ActionStatusChartProps) {
  const fills = fillsOf(series.map(({ words }) => words));
  const filled = series.flatMap((each, place) => {
    const fill = fills[place];
    return fill === undefined ? [] : [{ ...each, fill }];
  });
  // A word of the plan that is not among those shown keeps its fill for later, and its place in the key is empty.
  const used = filled.map((_, place) => rows.some(({ counts }) => (counts[place] ?? 0) > 0));
  const isUsed = (_: unknown, place: number) => used[place] === true;
  return (
    <StackedBars
      series={filled.filter(isUsed)}
      rows={rows.map((row) => ({ ...row, counts: row.counts.filter(isUsed) }))}
    />
  );
}

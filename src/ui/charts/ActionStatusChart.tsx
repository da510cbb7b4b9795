import { fillAt } from "./patterns.tsx";
import { type BarRow, type BarSeries, StackedBars } from "./StackedBars.tsx";

interface ActionStatusChartProps {
  /** The documents' own words; at most six, the rarer ones set together by the caller. */
  readonly series: readonly BarSeries[];
  readonly rows: readonly BarRow[];
}

/** Actions by reported word, one bar a theme. The words are not ratings of ours, so their fills follow their order alone. */
export function ActionStatusChart({ series, rows }: ActionStatusChartProps) {
  return <StackedBars series={series.map((each, place) => ({ ...each, fill: fillAt(place) }))} rows={rows} />;
}

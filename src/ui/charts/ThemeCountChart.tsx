import { type Fill, fillAt } from "./patterns.tsx";
import { type BarRow, type BarSeries, StackedBars } from "./StackedBars.tsx";

interface ThemeCountChartProps {
  readonly themes: readonly BarSeries[];
  /** What is counted without a theme; it comes last in each row. */
  readonly none: BarSeries;
  readonly rows: readonly BarRow[];
}

const NONE: Fill = { colour: "#FFFFFF", edge: "#6A7478", pattern: "empty", dash: "4 3" };

/** Counts by theme, one bar a row. Themes are no order of merit: their fills follow their order alone. */
export function ThemeCountChart({ themes, none, rows }: ThemeCountChartProps) {
  const series = [...themes.map((theme, place) => ({ ...theme, fill: fillAt(place) })), { ...none, fill: NONE }];
  return <StackedBars series={series} rows={rows} />;
}

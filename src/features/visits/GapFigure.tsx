import { saveTable } from "#features/parts/saveTable.ts";
import { ChartFigure } from "#ui/charts/ChartFigure.tsx";
import { VisitGapChart } from "#ui/charts/VisitGapChart.tsx";
import type { GapChartData } from "./gapChart.ts";

const HEADINGS = ["Between visits", "Days, least", "Days, most"];

/** The chart of the time between visits. */
export function GapFigure({ chart }: { readonly chart: GapChartData }) {
  const rows = chart.bars.map((bar) => ({ id: bar.id, cells: [bar.name, bar.least, bar.most] }));
  return (
    <ChartFigure
      title="Time between monitoring visits"
      headline={chart.headline}
      description={`Bars of days. ${chart.bars.map((bar) => `${bar.name}: ${bar.least === bar.most ? bar.least : `${bar.least} to ${bar.most}`} days`).join(". ")}. Lines at ${chart.lines.map((line) => line.words).join(" and ")}.`}
      caption={chart.caption}
      source={chart.source}
      table={{
        columns: HEADINGS.map((heading, place) => ({ id: heading, title: heading, isNumber: place > 0 })),
        rows,
      }}
      onCsv={() =>
        void saveTable(
          "time-between-visits",
          HEADINGS,
          rows.map((row) => row.cells),
        )
      }
    >
      <VisitGapChart bars={chart.bars} lines={chart.lines} />
    </ChartFigure>
  );
}

import { saveTable } from "#features/parts/saveTable.ts";
import { ChartFigure } from "#ui/charts/ChartFigure.tsx";
import { StandingChart } from "#ui/charts/StandingChart.tsx";
import type { StandingData } from "./standingRows.ts";

interface StandingFigureProps {
  readonly title: string;
  readonly file: string;
  readonly headline: string;
  readonly caption: string;
  readonly source: string;
  readonly data: StandingData;
}

/** Councils by what their latest report gives, one bar a row, with the same counts as a table. */
export function StandingFigure({ title, file, headline, caption, source, data }: StandingFigureProps) {
  const { series, bars, headings, cells } = data;
  const lines = bars.map(
    ({ name, counts }) =>
      `${name}: ${series.flatMap(({ words }, place) => (counts[place] ? [`${words} ${counts[place]}`] : [])).join(", ") || "none"}`,
  );
  return (
    <ChartFigure
      title={title}
      headline={headline}
      description={`Bars of councils, in pieces by overall judgement. ${lines.join(". ")}.`}
      caption={caption}
      source={source}
      table={{
        columns: headings.map((heading, place) => ({ id: heading, title: heading, isNumber: place > 0 })),
        rows: cells.map((row, place) => ({ id: bars[place]?.id ?? String(place), cells: row })),
      }}
      onCsv={() => void saveTable(file, headings, cells)}
    >
      <StandingChart series={series} rows={bars} />
    </ChartFigure>
  );
}

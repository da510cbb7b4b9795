import type { Council } from "#domain/council/council.ts";
import { dayWords } from "#domain/dates/format.ts";
import type { World } from "#features/world.ts";
import { ChartFigure } from "#ui/charts/ChartFigure.tsx";
import { DeadlineStatusChart } from "#ui/charts/DeadlineStatusChart.tsx";
import { saveTable } from "./saveTable.ts";
import { documentsNamed } from "./sourcesWords.ts";
import { knownHeadline, type StatusChartData, statusCharts, sumOf } from "./statusChart.ts";

interface StatusFiguresProps {
  readonly world: World;
  readonly councils: readonly Council[];
}

/** Stated deadlines by council and status, and apart from them those of which nothing is known. */
export function StatusFigures({ world, councils }: StatusFiguresProps) {
  const { known, notKnown } = statusCharts(councils, (view) => !view.isComputed);
  const silent = sumOf(notKnown);
  return (
    <div className="csi-figures">
      <StatusFigure
        world={world}
        title="Stated deadlines by status"
        headline={knownHeadline(known, "stated deadline")}
        data={known}
      />
      <StatusFigure
        world={world}
        title="Stated deadlines of which nothing is known"
        headline={
          silent === 0
            ? "No stated deadline is without evidence or without a day."
            : `Of ${silent} more, what became of them, or their day, is not known here.`
        }
        data={notKnown}
      />
    </div>
  );
}

interface StatusFigureProps {
  readonly world: World;
  readonly title: string;
  readonly headline: string;
  readonly data: StatusChartData;
}

function StatusFigure({ world, title, headline, data }: StatusFigureProps) {
  const headings = ["Council", ...data.series.map((series) => series.words)];
  const rows = data.rows.map((row) => ({ id: row.id, cells: [row.name, ...row.counts] }));
  if (sumOf(data) === 0) return <p className="csi-say">{headline}</p>;
  return (
    <ChartFigure
      title={title}
      headline={headline}
      description={`Bars by council. ${data.rows.map((row) => `${row.name}: ${data.series.map((series, place) => `${series.words} ${row.counts[place] ?? 0}`).join(", ")}`).join(". ")}.`}
      caption={`Stated deadlines only; computed ones are counted apart. As at ${dayWords(world.asAt)}.`}
      source={`${documentsNamed(world.known, data.sources)}; Due names that of each deadline under “How we know”`}
      table={{
        columns: headings.map((heading, place) => ({ id: heading, title: heading, isNumber: place > 0 })),
        rows,
      }}
      onCsv={() =>
        void saveTable(
          "deadlines-by-status",
          headings,
          rows.map((row) => row.cells),
        )
      }
    >
      <DeadlineStatusChart series={data.series} rows={data.rows} />
    </ChartFigure>
  );
}

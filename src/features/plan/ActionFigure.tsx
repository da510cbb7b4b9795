import type { Council } from "#domain/council/council.ts";
import { dayWords } from "#domain/dates/format.ts";
import { counted } from "#domain/deadlines/words.ts";
import { saveTable } from "#features/parts/saveTable.ts";
import type { World } from "#features/world.ts";
import { ActionStatusChart } from "#ui/charts/ActionStatusChart.tsx";
import { ChartFigure } from "#ui/charts/ChartFigure.tsx";
import { actionChart } from "./actionChart.ts";

/** The chart of actions by theme and reported word. Its table has every word; the picture sets the rarer ones together. */
export function ActionFigure({ world, council }: { readonly world: World; readonly council: Council }) {
  const data = actionChart(council.actions);
  const whole = actionChart(council.actions, Number.POSITIVE_INFINITY);
  const headings = ["Theme", ...whole.series.map((series) => series.words)];
  const rows = whole.rows.map((row) => ({ id: row.id, cells: [row.name, ...row.counts] }));
  return (
    <ChartFigure
      title={`Actions by theme and reported status: ${council.authority.name}`}
      headline={`${counted(council.actions.length, "action")} in ${counted(data.rows.length, "theme")}, by the word that the documents use of each.`}
      description={`Bars by theme. ${whole.rows.map((row) => `${row.name}: ${whole.series.flatMap((series, place) => (row.counts[place] ? [`${series.words} ${row.counts[place]}`] : [])).join(", ")}`).join(". ")}.`}
      caption={`The words are the documents’ own, or close to them; definitions are not given. As at ${dayWords(world.asAt)}.`}
      source="council minutes named under each action"
      table={{
        columns: headings.map((heading, place) => ({ id: heading, title: heading, isNumber: place > 0 })),
        rows,
      }}
      onCsv={() =>
        void saveTable(
          `actions-${council.authority.id}`,
          headings,
          rows.map((row) => row.cells),
        )
      }
    >
      <ActionStatusChart series={data.series} rows={data.rows} />
    </ChartFigure>
  );
}

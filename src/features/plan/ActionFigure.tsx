import type { Council } from "#domain/council/council.ts";
import { dayWords } from "#domain/dates/format.ts";
import { counted } from "#domain/deadlines/words.ts";
import { saveTable } from "#features/parts/saveTable.ts";
import type { World } from "#features/world.ts";
import { ActionStatusChart } from "#ui/charts/ActionStatusChart.tsx";
import { ChartFigure } from "#ui/charts/ChartFigure.tsx";
import { actionChart, actionCounts } from "./actionChart.ts";

const COLUMNS = [
  { id: "theme", title: "Theme" },
  { id: "word", title: "Reported word" },
  { id: "count", title: "Actions", isNumber: true },
];

/** The chart of actions by theme and reported word. Its table has every word; the picture sets the rarer ones together. */
export function ActionFigure({ world, council }: { readonly world: World; readonly council: Council }) {
  const data = actionChart(council.actions);
  const counts = actionCounts(council.actions);
  const rows = counts.map(({ theme, word, count }) => ({ id: `${theme}: ${word}`, cells: [theme, word, count] }));
  return (
    <ChartFigure
      title={`Actions by theme and reported status: ${council.authority.name}`}
      headline={`${counted(council.actions.length, "action")} in ${counted(data.rows.length, "theme")}, by the word that the documents use of each.`}
      description={`Bars by theme. ${data.rows.map(({ name }) => `${name}: ${wordsIn(counts, name)}`).join(". ")}.`}
      caption={`The words are the documents’ own, or close to them; definitions are not given. As at ${dayWords(world.asAt)}.`}
      source="the documents named under each action"
      table={{ columns: COLUMNS, rows }}
      onCsv={() =>
        void saveTable(
          `actions-${council.authority.id}`,
          COLUMNS.map(({ title }) => title),
          rows.map((row) => row.cells),
        )
      }
    >
      <ActionStatusChart series={data.series} rows={data.rows} />
    </ChartFigure>
  );
}

function wordsIn(counts: ReturnType<typeof actionCounts>, name: string): string {
  return counts
    .filter(({ theme }) => theme === name)
    .map(({ word, count }) => `${word} ${count}`)
    .join(", ");
}

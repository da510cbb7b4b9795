import { useMemo } from "react";
import { dayWords } from "#domain/dates/format.ts";
import { counted } from "#domain/deadlines/words.ts";
import { isAsking, type PlanFilter } from "#domain/plan/filter.ts";
import { filterWords } from "#domain/plan/words.ts";
import { grouped } from "#domain/words.ts";
import { saveTable } from "#features/parts/saveTable.ts";
import { documentsNamed } from "#features/parts/sourcesWords.ts";
import type { World } from "#features/world.ts";
import { ActionStatusChart } from "#ui/charts/ActionStatusChart.tsx";
import { ChartFigure } from "#ui/charts/ChartFigure.tsx";
import { actionChart, actionCounts } from "./actionChart.ts";
import type { Plan } from "./usePlans.ts";

const COLUMNS = [
  { id: "theme", title: "Theme" },
  { id: "word", title: "Reported word" },
  { id: "count", title: "Actions", isNumber: true },
];

interface ActionFigureProps {
  readonly world: World;
  readonly plan: Plan;
  readonly filter: PlanFilter;
}

/** The chart of actions by theme and reported word. Its table has every word; the picture sets the rarer ones together. */
export function ActionFigure({ world, plan, filter }: ActionFigureProps) {
  const { council, all, shown } = plan;
  const data = useMemo(() => actionChart(plan), [plan]);
  const counts = useMemo(() => actionCounts(plan), [plan]);
  const rows = counts.map(({ theme, word, count }) => ({ id: `${theme}: ${word}`, cells: [theme, word, count] }));
  const actions = isAsking(filter)
    ? `${grouped(shown.length)} of ${counted(all.length, "action")}`
    : counted(all.length, "action");
  const filtered = isAsking(filter) ? ` Only those asked for: ${filterWords(filter)}.` : "";
  const sources = shown.map(({ state: { action, latest } }) => latest?.source ?? action.source);
  return (
    <ChartFigure
      title={`Actions by theme and reported status: ${council.authority.name}`}
      headline={`${actions} in ${counted(data.rows.length, "theme")}, by the word that the documents use of each.`}
      description={`Bars by theme. ${data.rows.map(({ name }) => `${name}: ${wordsIn(counts, name)}`).join(". ")}.`}
      caption={`The words are the documents’ own, or close to them; definitions are not given.${filtered} A word that names a colour is drawn in a tone near it; no other fill says anything of its word. As at ${dayWords(world.asAt)}.`}
      source={`${documentsNamed(world.known, sources)}; the list of actions names that of each under “How we know”`}
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

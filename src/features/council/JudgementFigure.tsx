import type { Council } from "#domain/council/council.ts";
import { dayWords } from "#domain/dates/format.ts";
import type { AreaHistory } from "#domain/judgements/history.ts";
import { FRAMEWORK_WORDS, GRADE_WORDS, judgesServices } from "#domain/judgements/inspections.ts";
import { saveTable } from "#features/parts/saveTable.ts";
import type { World } from "#features/world.ts";
import { ChartFigure } from "#ui/charts/ChartFigure.tsx";
import { JudgementHistoryChart } from "#ui/charts/JudgementHistoryChart.tsx";

interface JudgementFigureProps {
  readonly world: World;
  readonly council: Council;
  readonly areas: readonly AreaHistory[];
  readonly headline: string;
}

/** The picture of judgements over time, and the same as a table. */
export function JudgementFigure({ world, council, areas, headline }: JudgementFigureProps) {
  const days = [...new Set(areas.flatMap((area) => area.steps.map((step) => step.on)))].sort();
  const headings = ["Area", ...days.map(dayWords)];
  const rows = areas.map((area) => ({ id: area.area, cells: [area.name, ...days.map((day) => wordOn(area, day))] }));
  const reports = council.inspections.filter(judgesServices);
  return (
    <ChartFigure
      title={`Judgements over time: ${council.authority.name}`}
      headline={headline}
      description={rows
        .map(
          (row) =>
            `${row.cells[0]}: ${days.map((day, place) => `${dayWords(day)}, ${row.cells[place + 1]}`).join("; ")}`,
        )
        .join(". ")}
      caption={`Four levels in each row, outstanding at the top; a step at the day each report was published. ${frameworkWords(reports)} As at ${dayWords(world.asAt)}.`}
      source={`Ofsted reports of ${days.map(dayWords).join(", ")}`}
      table={{ columns: headings.map((heading) => ({ id: heading, title: heading })), rows }}
      onCsv={() =>
        void saveTable(
          `judgements-${council.authority.id}`,
          headings,
          rows.map((row) => row.cells),
        )
      }
    >
      <JudgementHistoryChart areas={areas} asAt={world.asAt} />
    </ChartFigure>
  );
}

function wordOn(area: AreaHistory, day: string): string {
  const step = area.steps.find((each) => each.on === day);
  if (step === undefined) return "not judged apart";
  return step.grade === null ? (step.whyNone ?? "no grade") : GRADE_WORDS[step.grade];
}

function frameworkWords(reports: Council["inspections"]): string {
  return reports
    .map(
      (report) => `${report.published.latest?.slice(0, 4) ?? "Day not known"}: ${FRAMEWORK_WORDS[report.framework]}.`,
    )
    .join(" ");
}

import { CartesianGrid, Line, LineChart, ReferenceArea, ReferenceLine, XAxis, YAxis } from "recharts";
import type { IsoDay } from "#domain/dates/day.ts";
import type { AreaHistory } from "#domain/judgements/history.ts";
import { HistoryFrame, HistoryMarks } from "./HistoryDrawing.tsx";
import { type HistoryLayout, historyLayout, type Run, yearLines } from "./historyLayout.ts";
import { historyRow } from "./historyMarks.ts";
import { type Size, Sized } from "./Sized.tsx";

interface JudgementHistoryChartProps {
  readonly areas: readonly AreaHistory[];
  readonly asAt: IsoDay;
}

/** Judgements over time: one row an area, four levels, a step at each publication, and the grade's word at each step. */
export function JudgementHistoryChart({ areas, asAt }: JudgementHistoryChartProps) {
  return (
    <Sized heightOf={(size) => historyLayout(areas, asAt, size).heightPx}>
      {(size) => historyChart(areas, historyLayout(areas, asAt, size), size)}
    </Sized>
  );
}

function historyChart(areas: readonly AreaHistory[], layout: HistoryLayout, size: Size) {
  const rows = areas.map((area, row) => historyRow(layout, row, area));
  const runs = rows.flatMap((row) => row.runs);
  const years = yearLines(layout);
  const levels = areas.flatMap((_, row) => layout.levelsOf(row).map((y) => layout.topPx + y));
  return (
    <LineChart
      data={pointsOf(runs)}
      accessibilityLayer={false}
      margin={{ top: layout.topPx, right: 0, bottom: 0, left: layout.leftPx }}
    >
      <XAxis dataKey="day" type="number" domain={[layout.from, layout.to]} hide />
      <YAxis type="number" domain={[0, layout.heightPx - layout.topPx]} reversed hide />
      <ReferenceArea x1={layout.asAt} x2={layout.to} fill="#EEF1F1" fillOpacity={1} zIndex={BEHIND} />
      <CartesianGrid horizontalPoints={levels} verticalPoints={years.map((year) => year.x)} stroke="#E3E7E8" />
      <HistoryFrame layout={layout} areas={areas} years={years} isNarrow={size.isNarrow} />
      {runs.map((run) => (
        <Line
          key={run.id}
          dataKey={run.id}
          type="stepAfter"
          stroke="#0B2A45"
          strokeWidth={3}
          strokeLinecap="butt"
          dot={false}
          activeDot={false}
          connectNulls
          isAnimationActive={false}
        />
      ))}
      <ReferenceLine x={layout.asAt} stroke="#0E3B43" strokeWidth={2.5} />
      <HistoryMarks rows={rows} />
    </LineChart>
  );
}

/** Below the grid, so that the levels are still seen in what lies ahead. */
const BEHIND = -200;

/** Recharts wants one list of points for all lines: each point belongs to one line and is empty for the others. */
function pointsOf(runs: readonly Run[]): readonly Readonly<Record<string, number>>[] {
  return runs.flatMap((run) => run.points.map((point) => ({ day: point.day, [run.id]: point.y })));
}

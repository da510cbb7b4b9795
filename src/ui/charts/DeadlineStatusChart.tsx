import type { DeadlineStatus } from "#domain/deadlines/status.ts";
import { type Fill, fillAt } from "./patterns.tsx";
import { type BarRow, StackedBars } from "./StackedBars.tsx";

interface DeadlineStatusChartProps {
  readonly series: readonly { readonly id: DeadlineStatus; readonly words: string }[];
  readonly rows: readonly BarRow[];
}

/** A status keeps its fill whatever else is shown, as near to its box in the lists as fills can be. */
const STATUS_FILLS: Readonly<Record<DeadlineStatus, Fill>> = {
  due: fillAt(0),
  met: fillAt(1),
  overdue: fillAt(2),
  "due-soon": fillAt(3),
  "due-today": fillAt(4),
  "met-late": fillAt(5),
  "no-evidence": { colour: "#6A7478", edge: "#6A7478", pattern: "empty", dash: "4 3" },
  "date-not-known": { colour: "#3D3D3D", edge: "#3D3D3D", pattern: "dots", dash: "1.5 2.5" },
  "would-have-fallen": { colour: "#6A7478", edge: "#6A7478", pattern: "diagonal" },
};

/** Deadlines by status, one bar a council. */
export function DeadlineStatusChart({ series, rows }: DeadlineStatusChartProps) {
  return <StackedBars series={series.map((each) => ({ ...each, fill: STATUS_FILLS[each.id] }))} rows={rows} />;
}

import type { Standing } from "#domain/national/standing.ts";
import type { Fill } from "./patterns.tsx";
import { type BarRow, StackedBars } from "./StackedBars.tsx";

interface StandingChartProps {
  readonly series: readonly { readonly id: Standing; readonly words: string }[];
  readonly rows: readonly BarRow[];
}

const GRADE_EDGE = "#0B2A45";

/** The grades' one hue from dark to light, each with a pattern of its own for paper; what has no grade is grey, what is not known empty. */
const STANDING_FILLS: Readonly<Record<Standing, Fill>> = {
  inadequate: { colour: "#12436D", edge: GRADE_EDGE, pattern: "solid" },
  "requires-improvement": { colour: "#FFFFFF", ground: "#4B7BA6", edge: GRADE_EDGE, pattern: "dots" },
  good: { colour: "#4B7BA6", ground: "#94B5D4", edge: GRADE_EDGE, pattern: "horizontal" },
  outstanding: { colour: "#C6D9EB", edge: GRADE_EDGE, pattern: "solid" },
  "not-reported": { colour: "#3D3D3D", edge: "#3D3D3D", pattern: "horizontal" },
  "grade-not-known": { colour: "#3D3D3D", edge: "#3D3D3D", pattern: "dots", dash: "1.5 2.5" },
  "no-report": { colour: "#FFFFFF", edge: "#6A7478", pattern: "empty", dash: "4 3" },
};

/** Councils by what their latest report gives, one bar a row; a grade keeps its fill whatever else is shown. */
export function StandingChart({ series, rows }: StandingChartProps) {
  return <StackedBars series={series.map((each) => ({ ...each, fill: STANDING_FILLS[each.id] }))} rows={rows} />;
}

import type { PlanFilter } from "#domain/plan/filter.ts";
import type { World } from "#features/world.ts";
import { later } from "#ui/page/later.tsx";
import type { Plan } from "./usePlans.ts";

const ActionFigure = later("The picture", async () => (await import("./ActionFigure.tsx")).ActionFigure);

interface ActionChartProps {
  readonly world: World;
  readonly plan: Plan;
  readonly filter: PlanFilter;
}

/** Actions by theme and reported word, drawn when the screen is there. */
export function ActionChart(props: ActionChartProps) {
  return <ActionFigure {...props} />;
}

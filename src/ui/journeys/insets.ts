import type { Plan } from "#ui/timeline/planned.ts";
import type { TimeWindow } from "#ui/timeline/window.ts";
import { eventsOfRow, OPENED_GAP_PX, openedPlan, zeroOfRow } from "./openedPlan.ts";
import type { Scene } from "./scene.ts";

/** The rows by kind of one opened council, and what they add to the height of its row. */
export interface OpenedInset {
  readonly name: string;
  readonly plan: Plan;
  readonly heightPx: number;
}

interface Among {
  readonly window: TimeWindow;
  readonly from: number;
  readonly to: number;
  readonly opened: ReadonlySet<string>;
}

/** The opened councils between two rows, by their row. */
export function insetsOf(scene: Scene, { window, from, to, opened }: Among): ReadonlyMap<number, OpenedInset> {
  const found = new Map<number, OpenedInset>();
  if (opened.size === 0) return found;
  for (let row = from; row < to; row += 1) {
    const authority = scene.journeys.councils[scene.order[row] ?? -1]?.authority;
    if (authority === undefined || !opened.has(authority.id)) continue;
    const zero = zeroOfRow(scene, row);
    const events = eventsOfRow(scene, row);
    const plan = openedPlan(scene, { events, window: { from: window.from + zero, to: window.to + zero } });
    found.set(row, { name: `${authority.name} by kind`, plan, heightPx: plan.heightPx + OPENED_GAP_PX });
  }
  return found;
}

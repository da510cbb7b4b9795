import type { Plan } from "#ui/timeline/planned.ts";
import { eventsBySheet, type SheetRoom } from "#ui/timeline/sheets.ts";
import type { TimeWindow } from "#ui/timeline/window.ts";
import { OPENED_GAP_PX, openedAmong, shownOf } from "./openedPlan.ts";
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
    const council = scene.order[row] ?? -1;
    const journey = scene.journeys.councils[council];
    if (journey === undefined || !opened.has(journey.authority.id)) continue;
    const plan = openedAmong(scene, council, { events: shownOf(scene, council), window });
    found.set(row, insetOf(`${journey.authority.name} by kind`, plan));
  }
  return found;
}

function insetOf(name: string, plan: Plan): OpenedInset {
  return { name, plan, heightPx: plan.heightPx + OPENED_GAP_PX };
}

interface Split {
  readonly council: number;
  readonly window: TimeWindow;
  /** What each part may take with all that is its own. */
  readonly room: SheetRoom;
}

/** The same in as many parts as sheets ask for, each with its axis; none of its rows is cut in two. */
export function splitInset(scene: Scene, { name, plan }: OpenedInset, { council, window, room }: Split) {
  const ownPx = plan.plotTop + 2 + OPENED_GAP_PX;
  const parts = eventsBySheet(plan, { firstPx: room.firstPx - ownPx, restPx: room.restPx - ownPx });
  return parts.map((events, part) =>
    insetOf(part === 0 ? name : `${name}, continued`, openedAmong(scene, council, { events, window })),
  );
}

import { placesOf } from "#domain/journeys/filter.ts";
import { eventsWith } from "#domain/journeys/journeys.ts";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import { planTimeline } from "#ui/timeline/plan.ts";
import type { Plan } from "#ui/timeline/planned.ts";
import { type Scale, xOf } from "#ui/timeline/scale.ts";
import type { Ticks } from "#ui/timeline/ticks.ts";
import type { TimeWindow } from "#ui/timeline/window.ts";
import { monthTicksOf } from "./monthTicks.ts";
import { zeroOf } from "./rowScale.ts";
import type { Scene } from "./scene.ts";

/** The shown events of a council with their words. */
export function shownOf({ journeys, shown }: Scene, council: number): readonly TimelineEvent[] {
  return eventsWith(journeys, council, shown.events.subarray(...placesOf(shown, council)));
}

/** The rows of one council under one another, with their words. */
export interface OpenedOrder {
  readonly events: readonly TimelineEvent[];
  /** By the calendar. */
  readonly window: TimeWindow;
  readonly widthPx: number;
  /** Where the names of the other councils set how wide its own stand. */
  readonly nameWidthPx?: number;
  /** The day from which the axis counts months; left out where it is the calendar's. */
  readonly zero?: number;
}

export function openedPlan({ journeys, asAt }: Scene, { zero, ...order }: OpenedOrder): Plan {
  return planTimeline({
    ...order,
    rows: "kinds",
    themes: journeys.themes,
    councils: new Map(),
    opened: new Set(),
    asAt,
    ticks: zero === undefined ? undefined : (scale) => ticksFrom(scale, zero),
  });
}

/** The only council of a picture by its rows, at the time drawn; null where there is no report to count months from. */
export function alonePlan(scene: Scene, window: TimeWindow, widthPx: number): Plan | null {
  const zero = zeroOf(scene.journeys.councils[0], scene.clock);
  if (zero === null) return null;
  return openedPlan(scene, {
    events: shownOf(scene, 0),
    window: shifted(window, zero),
    widthPx,
    ...(scene.clock === "months" ? { zero } : {}),
  });
}

export function shifted({ from, to }: TimeWindow, days: number): TimeWindow {
  return { from: from + days, to: to + days };
}

const ZERO_WORDS = "Month 0: report published";
/** What these words take, so that they do not run out of the picture. */
const ZERO_WORDS_PX = 190;

/** Months since publication, and above them what is counted: at month 0 where that is drawn, else at the beginning. */
function ticksFrom(scale: Scale, zero: number): Ticks {
  const ticks = monthTicksOf({ ...scale, window: shifted(scale.window, -zero) });
  const x = xOf(scale, zero);
  const isDrawn = x >= scale.x0 && x <= scale.x1 - ZERO_WORDS_PX;
  const upper = isDrawn ? { x: x + 4, words: ZERO_WORDS } : { x: scale.x0 + 4, words: "Months since publication" };
  return { ...ticks, upper: [upper] };
}

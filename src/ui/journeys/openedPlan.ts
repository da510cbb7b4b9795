import { placesOf } from "#domain/journeys/filter.ts";
import { eventsWith } from "#domain/journeys/journeys.ts";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import { planTimeline } from "#ui/timeline/plan.ts";
import type { Plan } from "#ui/timeline/planned.ts";
import type { TimeWindow } from "#ui/timeline/window.ts";
import { zeroOf } from "./rowScale.ts";
import type { Scene } from "./scene.ts";

/** What an opened row keeps free below itself. */
export const OPENED_GAP_PX = 14;

/** The shown events of the council of a row, with their words. */
export function eventsOfRow({ journeys, shown, order }: Scene, row: number): readonly TimelineEvent[] {
  const council = order[row];
  if (council === undefined) return [];
  return eventsWith(journeys, council, shown.events.subarray(...placesOf(shown, council)));
}

/** The day from which the row of an opened council counts; its own rows stand on the calendar. */
export function zeroOfRow({ journeys, order, clock }: Scene, row: number): number {
  return zeroOf(journeys.councils[order[row] ?? -1], clock) ?? 0;
}

interface Opened {
  readonly events: readonly TimelineEvent[];
  /** The time drawn by days of the calendar. */
  readonly window: TimeWindow;
}

/** A council's events by kind, with their words: under its row on the screen, and in what is saved and printed. */
export function openedPlan({ asAt, widthPx, nameWidthPx }: Scene, { events, window }: Opened): Plan {
  return planTimeline({
    events,
    rows: "kinds",
    councils: new Map(),
    opened: new Set(),
    window,
    asAt,
    widthPx,
    nameWidthPx,
  });
}

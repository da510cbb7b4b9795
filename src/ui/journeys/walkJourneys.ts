import { eventsLeft } from "#domain/journeys/shown.ts";
import type { Step } from "#ui/timeline/walk.ts";
import { bringing, spanOf, type TimeWindow } from "#ui/timeline/window.ts";
import { frameOf } from "./rowScale.ts";
import { type Scene, sheetOf } from "./scene.ts";
import { type Spot, spotsOf } from "./spots.ts";

/** Where a reader stands: on an event of a row, or on the row's name. */
export interface Stop {
  readonly row: number;
  /** By its number; null for the name. */
  readonly event: number | null;
}

/** Where a step leads, and to which time where that lies outside what is drawn. */
export interface Way {
  readonly stop: Stop;
  readonly window: TimeWindow | null;
}

/** The spot on which a reader stands; null on a name, or where the event is not drawn. */
export function spotOf(scene: Scene, window: TimeWindow, { row, event }: Stop): Spot | null {
  if (event === null) return null;
  return spotsOf(scene, window, row).find(({ events }) => events.includes(event)) ?? null;
}

/** One step along a row or to another. The walk also leads to what is not drawn, and brings it in. */
export function stepped(scene: Scene, { window, stop }: { window: TimeWindow; stop: Stop }, step: Step): Way {
  if (step === "row-below" || step === "row-above") {
    return { stop: toRow(scene, { window, stop }, step === "row-below" ? 1 : -1), window: null };
  }
  const event = alongRow(scene, { window, stop }, step);
  return {
    stop: { row: stop.row, event },
    window: event === null ? null : broughtIn(scene, window, { ...stop, event }),
  };
}

interface Standing {
  readonly window: TimeWindow;
  readonly stop: Stop;
}

function toRow(scene: Scene, { window, stop }: Standing, direction: 1 | -1): Stop {
  const row = stop.row + direction;
  if (row < 0 || row >= scene.order.length) return stop;
  const here = spotOf(scene, window, stop);
  if (here === null) return { row, event: null };
  const nearest = [...spotsOf(scene, window, row)].sort(
    (one, other) => Math.abs(one.x - here.x) - Math.abs(other.x - here.x),
  )[0];
  return { row, event: nearest?.chosen ?? null };
}

function alongRow(scene: Scene, { window, stop }: Standing, step: Step): number | null {
  const events = eventsOfRow(scene, stop.row);
  if (step === "first") return events[0] ?? null;
  if (step === "last") return events.at(-1) ?? null;
  const spot = spotOf(scene, window, stop);
  if (spot !== null) return beside(scene, { window, stop }, { spot, step }) ?? outside(events, spot, step);
  const at = stop.event === null ? -1 : events.indexOf(stop.event);
  const next = step === "next" ? at + 1 : at - 1;
  return next < 0 ? null : (events[Math.min(next, events.length - 1)] ?? null);
}

/** The event of the next spot that is drawn; undefined where there is none on that side. */
function beside(
  scene: Scene,
  { window, stop }: Standing,
  { spot, step }: { readonly spot: Spot; readonly step: Step },
): number | undefined {
  const spots = spotsOf(scene, window, stop.row);
  const at = spots.findIndex(({ chosen }) => chosen === spot.chosen);
  return spots[step === "next" ? at + 1 : at - 1]?.chosen;
}

/** Beyond the last spot drawn, the events that lie outside the window; before the first, the name. */
function outside(events: readonly number[], spot: Spot, step: Step): number | null {
  const own = spot.events.map((event) => events.indexOf(event));
  const next = step === "next" ? Math.max(...own) + 1 : Math.min(...own) - 1;
  if (next < 0) return null;
  return events[Math.min(next, events.length - 1)] ?? null;
}

function eventsOfRow({ shown, order }: Scene, row: number): readonly number[] {
  const council = order[row];
  if (council === undefined) return [];
  return [...eventsLeft(shown, council)];
}

/** The window moved so that the event is drawn; null where it is already. */
function broughtIn(scene: Scene, window: TimeWindow, stop: Stop): TimeWindow | null {
  const journey = scene.journeys.councils[scene.order[stop.row] ?? -1];
  if (stop.event === null || journey === undefined || spotOf(scene, window, stop) !== null) return null;
  const zero = scene.clock === "months" ? journey.monthZero : 0;
  if (zero === null || frameOf(sheetOf(scene, window), journey) === null) return null;
  const from = (scene.journeys.start[stop.event] ?? 0) - zero;
  const to = Math.min((scene.journeys.end[stop.event] ?? 0) - zero, from + spanOf(window) / 2) + 1;
  return bringing(window, { from, to });
}

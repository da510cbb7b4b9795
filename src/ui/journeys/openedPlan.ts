import { eventsWith } from "#domain/journeys/journeys.ts";
import { eventsLeft } from "#domain/journeys/shown.ts";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import type { Frame } from "#ui/timeline/placed.ts";
import { planTimeline } from "#ui/timeline/plan.ts";
import type { Plan } from "#ui/timeline/planned.ts";
import { xOf } from "#ui/timeline/scale.ts";
import { eventsBySheet } from "#ui/timeline/sheets.ts";
import { textWidth } from "#ui/timeline/textWidth.ts";
import type { Ticks } from "#ui/timeline/ticks.ts";
import type { TimeWindow } from "#ui/timeline/window.ts";
import { monthTicksOf } from "./monthTicks.ts";
import { zeroOf } from "./rowScale.ts";
import type { Scene } from "./scene.ts";

/** What an opened row keeps free below itself. */
export const OPENED_GAP_PX = 14;

/** The shown events of a council with their words. */
export function shownOf({ journeys, shown }: Scene, council: number): readonly TimelineEvent[] {
  return eventsWith(journeys, council, eventsLeft(shown, council));
}

/** The rows of one council under one another, with their words. */
interface OpenedOrder {
  readonly events: readonly TimelineEvent[];
  readonly window: TimeWindow;
  readonly widthPx: number;
  /** Where the names of the other councils set how wide its own stand. */
  readonly nameWidthPx?: number;
  /** The day from which the axis counts months; left out where it is the calendar's. */
  readonly zero?: number;
}

/** The window by the calendar. */
function openedPlan({ journeys, asAt }: Scene, { zero, ...order }: OpenedOrder): Plan {
  return planTimeline({
    ...order,
    rows: "kinds",
    themes: journeys.themes,
    councils: new Map(),
    opened: new Set(),
    asAt,
    ticks: zero === undefined ? undefined : (frame) => ticksFrom(frame, zero),
  });
}

/** An opened council among the others: its events at the time drawn, by the clock of all, its names as wide as theirs. */
export function openedAmong(scene: Scene, council: number, order: Pick<OpenedOrder, "events" | "window">): Plan {
  const { journeys, clock, widthPx, nameWidthPx } = scene;
  const zero = zeroOf(journeys.councils[council], clock);
  const months = clock === "months" && zero !== null ? { zero } : {};
  const window = shifted(order.window, zero ?? 0);
  return openedPlan(scene, { ...order, window, widthPx, nameWidthPx, ...months });
}

/** The only council of a picture by its rows, at the time drawn; null where there is no report to count months from. */
export function alonePlan(scene: Scene, window: TimeWindow, widthPx: number): Plan | null {
  const order = aloneOrder(scene, window, widthPx);
  return order === null ? null : openedPlan(scene, order);
}

/** What a sheet's rows may take, so that its axis, its key and its caption also fit on A4 on its side; the first carries the heading too. */
const ROOM = { firstPx: 320, restPx: 430 };

/** The same over as many sheets as its rows need; a row is never cut in two. */
export function aloneSheets(scene: Scene, window: TimeWindow, widthPx: number): readonly Plan[] {
  const order = aloneOrder(scene, window, widthPx);
  if (order === null) return [];
  const sheets = eventsBySheet(openedPlan(scene, order), ROOM);
  // Each row is placed by its own events alone, so that it stands on its sheet as it would among all the others.
  return sheets.map((events) => openedPlan(scene, { ...order, events }));
}

function aloneOrder(scene: Scene, window: TimeWindow, widthPx: number): OpenedOrder | null {
  const zero = zeroOf(scene.journeys.councils[0], scene.clock);
  if (zero === null) return null;
  const months = scene.clock === "months" ? { zero } : {};
  return { events: shownOf(scene, 0), window: shifted(window, zero), widthPx, ...months };
}

export function shifted({ from, to }: TimeWindow, days: number): TimeWindow {
  return { from: from + days, to: to + days };
}

const ZERO_WORDS = "Month 0: report published";
const SINCE_WORDS = "Months since publication";
const UPPER_TYPE = { sizePx: 14, isBold: true };
const GAP_PX = 4;

/** Months since publication, and above them what is counted: beside month 0 where that has room, else where no line crosses it. */
function ticksFrom({ scale, asAtX }: Frame, zero: number): Ticks {
  const ticks = monthTicksOf({ ...scale, window: shifted(scale.window, -zero) });
  const zeroX = xOf(scale, zero);
  const places = [
    { x: zeroX + GAP_PX, words: ZERO_WORDS },
    { x: zeroX - GAP_PX - textWidth(ZERO_WORDS, UPPER_TYPE), words: ZERO_WORDS },
    { x: scale.x0, words: SINCE_WORDS },
    { x: asAtX + GAP_PX, words: SINCE_WORDS },
  ];
  const free = places.find(({ x, words }) => {
    const x1 = x + textWidth(words, UPPER_TYPE);
    return x >= scale.x0 && x1 <= scale.x1 && (x > asAtX || x1 < asAtX);
  });
  return { ...ticks, upper: [free ?? { x: scale.x0, words: "Months" }] };
}

import { eventsLeft, placesOf } from "#domain/journeys/shown.ts";
import type { DaylessEvent } from "#domain/timeline/event.ts";
import type { TimeWindow } from "#ui/timeline/window.ts";
import { aloneSheets } from "./openedPlan.ts";
import { PAPER_PX, pagesOf } from "./pages.ts";
import { eachInWindow } from "./placeRow.ts";
import { frameOf } from "./rowScale.ts";
import { isAlone, type Scene, sheetOf } from "./scene.ts";

/** What of the list follows the picture on paper: every event, those of the time drawn, or none. */
export const PAPER_LISTS = ["all", "drawn", "none"] as const;
export type PaperList = (typeof PAPER_LISTS)[number];

/** So many events fill a dozen pages at most: they are printed whole unless a reader says otherwise. */
const FEW_EVENTS = 300;

export interface PaperOrder {
  readonly window: TimeWindow;
  readonly opened: ReadonlySet<string>;
  /** Null where the reader has not chosen. */
  readonly list: PaperList | null;
  /** What each council has without a day: it is of no time, so it is in every list. */
  readonly dayless: readonly (readonly DaylessEvent[])[];
}

/** What of the list is printed: the reader's choice, else all of few events and of many those of the time drawn. */
function listFor({ shown }: Pick<Scene, "shown">, list: PaperList | null): PaperList {
  return list ?? (shown.length <= FEW_EVENTS ? "all" : "drawn");
}

/** The events of a council that its list has on paper, by their numbers. */
export function eventsOnPaper(scene: Scene, council: number, { window, list }: PaperOrder): readonly number[] {
  const { journeys, shown } = scene;
  if (list === "none") return [];
  if (list === "all") return [...eventsLeft(shown, council)];
  const journey = journeys.councils[council];
  const frame = journey === undefined ? null : frameOf(sheetOf(scene, window), journey);
  const events: number[] = [];
  if (frame !== null) eachInWindow({ journeys, shown, council }, frame.scale, (event) => events.push(event));
  return events;
}

/** What would be printed, in pages and events. */
export interface OnPaper {
  readonly list: PaperList;
  readonly picturePages: number;
  /** About so many: how often words break into a second line is known to the printer alone. */
  readonly listPages: number;
  readonly listed: number;
  readonly leftOut: number;
  /** The councils that have anything in the list. */
  readonly councils: number;
}

/** Worked out from the rows and events themselves, before anything is laid out for paper. */
export function onPaper(scene: Scene, order: PaperOrder): OnPaper {
  const list = listFor(scene, order.list);
  const counts = scene.order
    .map((council) => eventsOnPaper(scene, council, { ...order, list }).length + dayless(order, council, list))
    .filter((count) => count > 0);
  const listed = counts.reduce((sum, count) => sum + count, 0);
  const undated = scene.order.reduce((sum, council) => sum + dayless(order, council, "all"), 0);
  return {
    list,
    picturePages: picturePages(scene, order),
    listPages: list === "none" ? 0 : pagesFor(listed, counts.length),
    listed,
    leftOut: shownIn(scene) + undated - listed,
    councils: counts.length,
  };
}

function dayless({ dayless: all }: PaperOrder, council: number, list: PaperList): number {
  return list === "none" ? 0 : (all[council]?.length ?? 0);
}

function shownIn({ shown, order }: Scene): number {
  return order.reduce((sum, council) => {
    const [begin, end] = placesOf(shown, council);
    return sum + end - begin;
  }, 0);
}

function picturePages(scene: Scene, { window, opened }: PaperOrder): number {
  if (isAlone(scene)) return aloneSheets(scene, window, PAPER_PX).length;
  return pagesOf(scene, { window, opened }).length;
}

/** As measured on A4: so many events fill a page, some of them in two lines; a council's name takes the room of so many. */
const EVENTS_A_PAGE = 36;
const EVENTS_A_NAME = 1.7;

function pagesFor(events: number, councils: number): number {
  return Math.max(1, Math.ceil((events + councils * EVENTS_A_NAME) / EVENTS_A_PAGE));
}

import type { Shown } from "#domain/journeys/filter.ts";
import type { Journeys } from "#domain/journeys/journeys.ts";
import { formIn, isOpenEnded, isPrelude, kindIn } from "#domain/journeys/look.ts";
import type { Frame } from "#ui/timeline/placed.ts";
import { type Scale, xOf } from "#ui/timeline/scale.ts";

/** The events of one council that are shown. */
export interface RowMatter {
  readonly journeys: Journeys;
  readonly shown: Shown;
  readonly council: number;
}

/** One mark of a row: an event, or several that cannot be told apart here. */
export interface RowMark {
  /** The middle, and half the width of what is drawn, in pixels. */
  x: number;
  half: number;
  /** The middle of its first event. */
  readonly firstX: number;
  /** The events it stands for, in order, by their number in `journeys`. */
  readonly events: number[];
  /** The event that is drawn where the mark is no pill. */
  chosen: number;
  /** 1 where it is drawn as one event, as an inspection's fieldwork with its report; else how many it stands for. */
  count: number;
  /** The place of the status that must be read first among them. */
  status: number;
}

/** Something as wide as its time: a period, a long span, or a date that is not closely known. */
export interface RowBar {
  readonly event: number;
  readonly x0: number;
  readonly x1: number;
}

export interface PlacedRow {
  readonly marks: readonly RowMark[];
  /** Wide dates; each carries its kind's shape in its middle. */
  readonly bars: readonly RowBar[];
  readonly periods: readonly RowBar[];
}

/** Whether the middle of a bar has room for its kind's shape: a mark, or an earlier bar's shape, may stand there. */
export function isFree({ marks, bars }: PlacedRow, bar: RowBar): boolean {
  const middle = (bar.x0 + bar.x1) / 2;
  const others = bars.slice(0, bars.indexOf(bar)).map(({ x0, x1 }) => ({ x: (x0 + x1) / 2, half: SHAPE_HALF_PX }));
  return [...marks, ...others].every(({ x, half }) => Math.abs(x - middle) >= half + SHAPE_HALF_PX);
}

const SHAPE_HALF_PX = 9;

/** How large marks are drawn, and how far apart they must stand. */
export interface MarkSize {
  readonly halfPx: number;
  readonly gapPx: number;
  /** Half the width of a pill with that count. */
  readonly pillHalfPx: (count: number) => number;
}

/** A date wider than this is a bar of its own and gathers nothing. */
const LEAST_BAR_PX = 24;

/**
 * The events of a council in the window, each exactly once: a mark alone, a bar, or one of those that a pill counts.
 * From left to right an event joins the mark before it where the two would touch; so nothing overlaps, and a pill grows
 * no wider than its count needs, however many events there are.
 */
export function placeRow(matter: RowMatter, frame: Frame, size: MarkSize): PlacedRow {
  const row = { marks: [] as RowMark[], bars: [] as RowBar[], periods: [] as RowBar[] };
  const [from, to] = placesInWindow(matter, frame.scale);
  for (let place = from; place < to; place += 1) {
    const bar = barOf(matter, place, frame);
    if (bar !== null) put(row, bar, { matter, frame, size });
  }
  return row;
}

/** From where to where an event reaches on the sheet; null where it lies before the window. */
function barOf({ journeys, shown }: RowMatter, place: number, { scale }: Frame): RowBar | null {
  const event = shown.events[place] ?? 0;
  const end = (journeys.end[event] ?? 0) + 1;
  const isOpen = isOpenEnded(journeys.look[event] ?? 0);
  if (!isOpen && end <= scale.window.from) return null;
  const x0 = Math.max(xOf(scale, journeys.start[event] ?? 0), scale.x0);
  return { event, x0, x1: isOpen ? scale.x1 : Math.min(xOf(scale, end), scale.x1) };
}

interface Row {
  readonly marks: RowMark[];
  readonly bars: RowBar[];
  readonly periods: RowBar[];
}

interface Placing {
  readonly matter: RowMatter;
  readonly frame: Frame;
  readonly size: MarkSize;
}

function put(row: Row, bar: RowBar, { matter: { journeys }, frame, size }: Placing): void {
  const { event, x0, x1 } = bar;
  const form = formIn(journeys.look[event] ?? 0);
  // What a period will do after the day shown is not known: its bar ends there.
  if (form === "period") row.periods.push({ event, x0, x1: Math.min(x1, Math.max(x0 + 1, frame.asAtX)) });
  else if (x1 - x0 > LEAST_BAR_PX && journeys.start[event] !== journeys.end[event]) row.bars.push(bar);
  else gather(row.marks, journeys, { event, x: (x0 + x1) / 2, size });
}

/** The places of the shown events between which those of the window lie, found by halving. */
function placesInWindow({ journeys, shown, council }: RowMatter, { window }: Scale): readonly [number, number] {
  const first = shown.first[council] ?? 0;
  const last = shown.first[council + 1] ?? 0;
  const begin = halved(first, last, (place) => (shown.reach[place] ?? 0) + 1 > window.from);
  return [begin, halved(begin, last, (place) => (journeys.start[shown.events[place] ?? 0] ?? 0) >= window.to)];
}

/** The first place from which on the answer is yes; `last` where it never is. */
function halved(first: number, last: number, isBeyond: (place: number) => boolean): number {
  let [low, high] = [first, last];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBeyond(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Coming {
  readonly event: number;
  readonly x: number;
  readonly size: MarkSize;
}

function gather(marks: RowMark[], journeys: Journeys, { event, x, size }: Coming): void {
  const last = marks.at(-1);
  const status = journeys.status[event] ?? 0;
  if (last === undefined || x - size.halfPx >= last.x + last.half + size.gapPx) {
    marks.push({ x, firstX: x, half: size.halfPx, events: [event], chosen: event, count: 1, status });
    return;
  }
  last.events.push(event);
  last.status = Math.min(last.status, status);
  const isWithItsReport = isPrelude(journeys.look[last.chosen] ?? 0) && isReport(journeys, event) && last.count === 1;
  if (isWithItsReport) {
    last.chosen = event;
    last.x = Math.max(last.x, x);
    return;
  }
  last.count = last.events.length;
  last.half = size.pillHalfPx(last.count);
  // Between its first and its last event, and never over the mark before.
  const before = marks.at(-2);
  const middle = (last.firstX + x) / 2;
  last.x = before === undefined ? middle : Math.max(middle, before.x + before.half + size.gapPx + last.half);
}

function isReport({ look }: Journeys, event: number): boolean {
  const own = look[event] ?? 0;
  return kindIn(own) === "inspection" && !isPrelude(own);
}

import { isOpenEnded, isPeriodLook, kindPlace } from "#domain/journeys/look.ts";
import { eventIn } from "#domain/journeys/shown.ts";
import { EVENT_STATUSES } from "#domain/journeys/status.ts";
import type { Frame } from "#ui/timeline/placed.ts";
import type { Scale } from "#ui/timeline/scale.ts";
import { joinPeriod, untilAsAt } from "./periods.ts";
import { hasEnded, placesInWindow, stretchOf } from "./placeRow.ts";
import type { RowMatter, RowPeriod } from "./rowParts.ts";

/** How events stand in a row too thin for marks: one tick for each stretch of so many pixels that holds any. */
export interface TickSize {
  readonly binPx: number;
  /** A tick of one event is narrow; one that stands for several is wide. */
  readonly onePx: number;
  readonly severalPx: number;
  /** Whether a report's tick is large enough to carry the shade of its grade within an edge. */
  readonly hasGrade: boolean;
}

const FINE: TickSize = { binPx: 6, onePx: 3, severalPx: 5, hasGrade: false };
const BROAD: TickSize = { binPx: 10, onePx: 5, severalPx: 9, hasGrade: true };
const LEAST_BROAD_ROW_PX = 8;

export function tickSizeFor(rowPx: number): TickSize {
  return rowPx < LEAST_BROAD_ROW_PX ? FINE : BROAD;
}

/** From here on a status asks nothing of a board: then it is the kind that says what a tick looks like. */
const ASKS_NOTHING = EVENT_STATUSES.indexOf("met-late");

/** What of several events is shown: the status that must be read first; among equals the kind that stands first in the key. */
export function tickWeight({ journeys: { look, status } }: Pick<RowMatter, "journeys">, event: number): number {
  return Math.min(status[event] ?? 0, ASKS_NOTHING) * 8 + kindPlace(look[event] ?? 0);
}

interface Thin {
  readonly frame: Frame;
  readonly size: TickSize;
}

interface Takers {
  /** An event with the number of its tick from the left: that of its middle, as far as it lies in the window. */
  readonly tick: (event: number, tick: number) => void;
  readonly period: (event: number) => void;
}

/** Each event of the window, in order of its start. Plain numbers in one loop: all of a country's are asked at every frame. */
export function eachThin(matter: RowMatter, { frame: { scale }, size }: Thin, { tick, period }: Takers): void {
  const { journeys, shown } = matter;
  const { from, to } = scale.window;
  const last = ticksIn(scale, size) - 1;
  const halfTicksADay = (scale.x1 - scale.x0) / (to - from) / size.binPx / 2;
  const [begin, after] = placesInWindow(matter, scale);
  for (let place = begin; place < after; place += 1) {
    const event = eventIn(shown, place);
    if (hasEnded(journeys, event, from)) continue;
    if (isPeriodLook(journeys.look[event] ?? 0)) {
      period(event);
      continue;
    }
    const twiceMiddle = Math.max(journeys.start[event] ?? 0, from) + endOf(journeys, event, to);
    tick(event, Math.min(last, Math.floor((twiceMiddle - 2 * from) * halfTicksADay)));
  }
}

/** Where an event ends, no later than the window does. */
function endOf({ end, look }: RowMatter["journeys"], event: number, to: number): number {
  return isOpenEnded(look[event] ?? 0) ? to : Math.min((end[event] ?? 0) + 1, to);
}

/** How many ticks there may be side by side. */
export function ticksIn({ x0, x1 }: Scale, { binPx }: TickSize): number {
  return Math.max(1, Math.ceil((x1 - x0) / binPx));
}

/** A tick where it is drawn, with all that it stands for. */
export interface ThinTick {
  readonly x0: number;
  readonly x1: number;
  readonly events: readonly number[];
  /** The event whose look it has. */
  readonly chosen: number;
}

/** The events of a thin row in the window, each exactly once: in a tick, or in a bar of periods. What is painted is the same. */
export function placeThin(matter: RowMatter, { frame, size }: Thin) {
  const gathered = new Map<number, number[]>();
  const periods: number[] = [];
  const tick = (event: number, place: number) => {
    const own = gathered.get(place);
    if (own === undefined) gathered.set(place, [event]);
    else own.push(event);
  };
  eachThin(matter, { frame, size }, { tick, period: (event) => periods.push(event) });
  const ticks = [...gathered]
    .sort(([one], [other]) => one - other)
    .map(([place, events]): ThinTick => {
      const x0 = frame.scale.x0 + place * size.binPx;
      const x1 = x0 + (events.length > 1 ? size.severalPx : size.onePx);
      return { x0, x1, events, chosen: firstToRead(matter, events) };
    });
  return { ticks, periods: joinedPeriods(matter, frame, periods) };
}

function firstToRead(matter: RowMatter, [first = 0, ...others]: readonly number[]): number {
  return others.reduce(
    (found, event) => (tickWeight(matter, event) < tickWeight(matter, found) ? event : found),
    first,
  );
}

/** The bars of periods, from left to right; those that overlap joined. */
export function joinedPeriods({ journeys }: RowMatter, frame: Frame, periods: readonly number[]): readonly RowPeriod[] {
  const joined: RowPeriod[] = [];
  for (const event of periods) {
    const stretch = stretchOf(journeys, event, frame.scale);
    joinPeriod(joined, event, { x0: stretch.x0, x1: untilAsAt(stretch, frame) });
  }
  return joined;
}

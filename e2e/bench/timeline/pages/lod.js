/**
 * The placing of the bare canvas: a row's events as sorted arrays, the window found by binary search, and everything
 * nearer than two pixels to the mark before it left to that mark. The cost follows the pixels, not the events.
 * @typedef {{ starts: Int32Array, ends: Int32Array, kinds: Uint8Array, longest: number }} Track
 * @typedef {{ points: Track, spans: Track }} Row
 * @typedef {import("./shared.js").FlatEvent} FlatEvent
 */
import { KINDS } from "./shared.js";

export const MERGE_PX = 2;

/**
 * The rows of the councils, each with its days and its bars.
 * @param {import("./shared.js").Matter} matter
 * @returns {readonly Row[]}
 */
export function rowsOf({ councils, events }) {
  /** @type {Map<string, FlatEvent[]>} */
  const byCouncil = new Map(councils.map((id) => [id, []]));
  // The events come in order of their day, so each row is in order too.
  for (const event of events) byCouncil.get(event.council)?.push(event);
  return [...byCouncil.values()].map((own) => ({
    points: trackOf(own.filter(({ start, end }) => start === end)),
    spans: trackOf(own.filter(({ start, end }) => start !== end)),
  }));
}

/** @returns {Track} */
function trackOf(/** @type {readonly FlatEvent[]} */ events) {
  return {
    starts: Int32Array.from(events, ({ start }) => start),
    ends: Int32Array.from(events, ({ end }) => end),
    kinds: Uint8Array.from(events, ({ kind }) => KINDS.indexOf(kind)),
    longest: events.reduce((most, { start, end }) => Math.max(most, end - start), 0),
  };
}

/** The same rows without some kinds: numbers copied from array to array, no event looked at. @param {readonly Row[]} rows @param {ReadonlySet<string>} hidden */
export function rowsWithout(rows, hidden) {
  const isHidden = KINDS.map((kind) => hidden.has(kind));
  return rows.map(({ points, spans }) => ({ points: without(points, isHidden), spans: without(spans, isHidden) }));
}

/** @param {Track} track @param {readonly boolean[]} isHidden @returns {Track} */
function without({ starts, ends, kinds, longest }, isHidden) {
  const kept = {
    starts: new Int32Array(starts.length),
    ends: new Int32Array(starts.length),
    kinds: new Uint8Array(starts.length),
  };
  let count = 0;
  for (let index = 0; index < starts.length; index += 1) {
    const kind = kinds[index] ?? 0;
    if (isHidden[kind]) continue;
    kept.starts[count] = starts[index] ?? 0;
    kept.ends[count] = ends[index] ?? 0;
    kept.kinds[count] = kind;
    count += 1;
  }
  return {
    starts: kept.starts.subarray(0, count),
    ends: kept.ends.subarray(0, count),
    kinds: kept.kinds.subarray(0, count),
    longest,
  };
}

/** The first place whose day is not before that one, from a place on. @param {Int32Array} days @param {number} day */
function firstFrom(days, day, low = 0) {
  let [least, most] = [low, days.length];
  while (least < most) {
    const middle = (least + most) >> 1;
    if ((days[middle] ?? 0) < day) least = middle + 1;
    else most = middle;
  }
  return least;
}

/**
 * Draws what of a track is in the window, each mark once.
 * @param {Track} track
 * @param {{ from: number, to: number, dayPx: number }} view
 * @param {(x: number, widthPx: number, kind: number) => void} draw
 */
export function eachMark(track, { from, to, dayPx }, draw) {
  const { starts, ends, kinds, longest } = track;
  const mergeDays = MERGE_PX / dayPx;
  let index = firstFrom(starts, from - longest);
  while (index < starts.length) {
    const start = starts[index] ?? 0;
    if (start > to) return;
    const end = ends[index] ?? start;
    const widthPx = (end - start) * dayPx;
    if (end >= from) draw((start - from) * dayPx, widthPx, kinds[index] ?? 0);
    // A bar that can be seen as one is drawn; only what is a dot stands for its neighbours.
    index = widthPx < MERGE_PX ? Math.max(index + 1, firstFrom(starts, start + mergeDays, index)) : index + 1;
  }
}

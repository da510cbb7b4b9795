import type { DayNumber } from "#domain/dates/day.ts";

/** A row as the arrow keys see it: its stops in order of time. The stop of a row's own name stands before them. */
export interface WalkRow {
  readonly key: string;
  /** The key of the stop on the row's name, where it can be opened; null where it cannot. */
  readonly name: string | null;
  readonly stops: readonly Stop[];
}

export interface Stop {
  readonly key: string;
  readonly start: DayNumber;
  readonly end: DayNumber;
}

export type Step = "next" | "previous" | "row-below" | "row-above" | "first" | "last";

interface Place {
  readonly row: number;
  /** -1 for the row's name. */
  readonly stop: number;
}

/** The key of the stop to which a step leads; the same one where there is none farther. Null where there are no stops. */
export function walk(rows: readonly WalkRow[], from: string | null, step: Step): string | null {
  const place = from === null ? null : placeOf(rows, from);
  if (place === null) return firstStop(rows);
  return keyAt(rows, STEPS[step](rows, place)) ?? from;
}

/** Where the walk begins: the first stop of the first row that has any. */
function firstStop(rows: readonly WalkRow[]): string | null {
  const row = rows.find((one) => one.name !== null || one.stops.length > 0);
  return row === undefined ? null : (row.stops[0]?.key ?? row.name);
}

const STEPS: { readonly [S in Step]: (rows: readonly WalkRow[], place: Place) => Place } = {
  next: (rows, { row, stop }) => ({ row, stop: Math.min(stop + 1, lastOf(rows[row])) }),
  previous: (rows, { row, stop }) => ({ row, stop: Math.max(stop - 1, firstOf(rows[row])) }),
  "row-below": (rows, place) => nearest(rows, place, 1),
  "row-above": (rows, place) => nearest(rows, place, -1),
  first: (rows, { row }) => ({ row, stop: (rows[row]?.stops.length ?? 0) > 0 ? 0 : firstOf(rows[row]) }),
  last: (rows, { row }) => ({ row, stop: lastOf(rows[row]) }),
};

/** In the next row that has a stop, the one nearest in time; from a name, the next name. */
function nearest(rows: readonly WalkRow[], { row, stop }: Place, direction: 1 | -1): Place {
  const here = rows[row]?.stops[stop];
  for (let other = row + direction; other >= 0 && other < rows.length; other += direction) {
    const target = rows[other];
    const isNameOnly = here === undefined || target?.stops.length === 0;
    if (target !== undefined && isNameOnly && target.name !== null) return { row: other, stop: -1 };
    if (target !== undefined && target.stops.length > 0) return { row: other, stop: nearestStop(target.stops, here) };
  }
  return { row, stop };
}

function nearestStop(stops: readonly Stop[], here: Stop | undefined): number {
  if (here === undefined) return 0;
  const away = stops.map((stop) => Math.abs(stop.start + stop.end - here.start - here.end));
  return away.indexOf(Math.min(...away));
}

function placeOf(rows: readonly WalkRow[], key: string): Place | null {
  for (const [row, { name, stops }] of rows.entries()) {
    if (name === key) return { row, stop: -1 };
    const stop = stops.findIndex((one) => one.key === key);
    if (stop >= 0) return { row, stop };
  }
  return null;
}

function keyAt(rows: readonly WalkRow[], { row, stop }: Place): string | null {
  return stop < 0 ? (rows[row]?.name ?? null) : (rows[row]?.stops[stop]?.key ?? null);
}

function firstOf(row: WalkRow | undefined): number {
  return row === undefined || row.name === null ? 0 : -1;
}

function lastOf(row: WalkRow | undefined): number {
  return row === undefined ? -1 : row.stops.length - 1;
}

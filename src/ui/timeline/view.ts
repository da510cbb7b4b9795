import type { DayNumber } from "#domain/dates/day.ts";
import type { EventKind, TimelineEvent } from "#domain/timeline/event.ts";
import { KINDS } from "./marks.ts";
import { clamped, reachOf, type TimelineRange, type TimeWindow } from "./window.ts";

/** What a reader has chosen to see; plain values, so that an address can carry them. */
export interface TimelineView {
  /** The pressed range, by its id; null once the reader has moved or zoomed. */
  readonly range: string | null;
  /** The time that is drawn where no range is pressed. */
  readonly window: TimeWindow | null;
  /** The kinds that are not drawn. */
  readonly hidden: readonly EventKind[];
}

export const FIRST_VIEW: TimelineView = { range: null, window: null, hidden: [] };

/** What is offered, and which of it stands before a reader has chosen. */
interface Offer {
  readonly ranges: readonly TimelineRange[];
  readonly firstRange: string | null;
}

/** The pressed range; null where the reader has moved away from all of them. */
export function rangeOf(view: TimelineView, { ranges, firstRange }: Offer): TimelineRange | null {
  const pressed = ranges.find((range) => range.id === view.range);
  if (pressed !== undefined) return pressed;
  if (view.window !== null) return null;
  return ranges.find((range) => range.id === firstRange) ?? ranges[0] ?? null;
}

/** The time that a view shows: its range on the day shown, else the reader's own. */
export function windowOf(view: TimelineView, offer: Offer, limits: TimeWindow): TimeWindow {
  return clamped(rangeOf(view, offer)?.window ?? view.window ?? limits, limits);
}

/** How far a reader may move: all that the events and the day shown need, and what the ranges offer. */
export function limitsOf(
  events: readonly TimelineEvent[],
  ranges: readonly TimelineRange[],
  asAt: DayNumber,
): TimeWindow {
  const windows = [reachOf(events, asAt), ...ranges.map((range) => range.window)];
  return {
    from: Math.min(...windows.map((window) => window.from)),
    to: Math.max(...windows.map((window) => window.to)),
  };
}

export interface KindCount {
  readonly kind: EventKind;
  readonly count: number;
  readonly isShown: boolean;
}

/** The kinds that there are, and those that a link hides, in the order of the rows, each with its number of events. */
export function kindCounts(events: readonly TimelineEvent[], hidden: readonly EventKind[]): readonly KindCount[] {
  return KINDS.map((kind) => ({
    kind,
    count: events.filter((event) => event.kind === kind).length,
    isShown: !hidden.includes(kind),
  })).filter(({ count, isShown }) => count > 0 || !isShown);
}

export function shownEvents(events: readonly TimelineEvent[], hidden: readonly EventKind[]): readonly TimelineEvent[] {
  return hidden.length === 0 ? events : events.filter((event) => !hidden.includes(event.kind));
}

/** The hidden kinds after one was ticked or cleared. */
export function toggled(hidden: readonly EventKind[], kind: EventKind): readonly EventKind[] {
  return hidden.includes(kind) ? hidden.filter((one) => one !== kind) : [...hidden, kind];
}

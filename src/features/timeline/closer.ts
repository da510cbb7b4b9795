import type { DayNumber } from "#domain/dates/day.ts";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import { LEAST_DAYS, type TimeWindow } from "#ui/timeline/window.ts";

/** As close as the events of a cluster need to stand apart; by months counted from `zero`. */
export function closerTo(events: readonly TimelineEvent[], zero: DayNumber): TimeWindow {
  const from = Math.min(...events.map(({ start }) => start)) - zero;
  const to = Math.max(...events.map(({ start }) => start)) + 1 - zero;
  const room = Math.max((to - from) * 0.4, LEAST_DAYS / 2);
  return { from: from - room, to: to + room };
}

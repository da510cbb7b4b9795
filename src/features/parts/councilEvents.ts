import type { Council } from "#domain/council/council.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import { timelineEventsInTurns } from "#domain/timeline/events.ts";
import { atOnce, type Work } from "#domain/turns.ts";

const made = new WeakMap<Council, readonly TimelineEvent[]>();

/** The events of a council, made once for each day. */
export function eventsOf(known: Known, council: Council): readonly TimelineEvent[] {
  return atOnce(makeEvents(known, council));
}

/** Makes them in turns, before they are asked for. */
export function* makeEvents(known: Known, council: Council): Work<readonly TimelineEvent[]> {
  const events = made.get(council) ?? (yield* timelineEventsInTurns(known, council));
  made.set(council, events);
  return events;
}

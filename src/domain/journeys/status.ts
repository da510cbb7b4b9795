import type { EventState, TimelineEvent } from "#domain/timeline/event.ts";

/**
 * What can be said of an event, from what a board must look at first to what asks nothing of it: in this order a
 * cluster takes the first that any of its events has. It is an order of reading, not a rating.
 */
export const EVENT_STATUSES = [
  "overdue",
  "due-today",
  "due-soon",
  "no-evidence",
  "no-record",
  "due",
  "expected",
  "met-late",
  "met",
  "took-place",
  "ended",
] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

export const EVENT_STATUS_WORDS: Readonly<Record<EventStatus, string>> = {
  overdue: "Overdue",
  "due-today": "Due today",
  "due-soon": "Due soon",
  "no-evidence": "No evidence recorded",
  "no-record": "Expected by now, no record",
  due: "Due",
  expected: "Expected",
  "met-late": "Met late",
  met: "Met",
  "took-place": "Took place, or under way",
  ended: "Ended",
};

const OF_STATE: Readonly<Record<EventState, EventStatus>> = {
  "took-place": "took-place",
  expected: "expected",
  computed: "due",
  "not-recorded": "no-record",
  ended: "ended",
};

const BY_NAME: ReadonlyMap<string, number> = new Map(EVENT_STATUSES.map((status, place) => [status, place]));

/** The place of an event's status among `EVENT_STATUSES`: 0 is what must be read first. */
export function statusPlace({ kind, status, state }: Pick<TimelineEvent, "kind" | "status" | "state">): number {
  // An action's status is the council's own word: where it happens to be one of ours, it does not mean the same.
  const named = status === null || kind === "action" ? undefined : BY_NAME.get(status);
  return named ?? EVENT_STATUSES.indexOf(OF_STATE[state]);
}

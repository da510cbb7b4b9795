import { EVENT_STATUSES, type EventStatus, statusPlace } from "#domain/journeys/status.ts";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import { grouped } from "#domain/words.ts";
import type { PlacedMark } from "./placed.ts";

/** Of a cluster's events this many are named; the rest are counted. */
const MOST_NAMED = 3;

/** What of several must be read first, as a part of a sentence; empty where nothing asks anything. */
export function gravestWords(events: readonly TimelineEvent[]): string {
  const status =
    EVENT_STATUSES[events.reduce<number>((least, event) => Math.min(least, statusPlace(event)), EVENT_STATUSES.length)];
  return (status === undefined ? undefined : GRAVE_WORDS.get(status)) ?? "";
}

const GRAVE_WORDS: ReadonlyMap<EventStatus, string> = new Map([
  ["overdue", "one of them is overdue"],
  ["due-today", "one of them is due today"],
  ["due-soon", "one of them is due soon"],
  ["no-evidence", "of one no evidence is recorded"],
  ["no-record", "of one, expected by now, there is no record"],
]);

/** A mark as it is spoken: an event by its name, a cluster by its count, its gravest status and its first events. */
export function markName(mark: Pick<PlacedMark, "first" | "events" | "look">): string {
  if (mark.look !== "pill") return aloneName(mark);
  if (areTogether(mark.events))
    return `${togetherWords(mark.events)}: ${mark.events.map(({ name }) => name).join("; ")}`;
  const names = mark.events.slice(0, MOST_NAMED).map((event) => event.name);
  const others = mark.events.length - names.length;
  const rest = others > 0 ? `; and ${others} more` : "";
  const gravest = gravestWords(mark.events);
  const count = `${mark.events.length} events too close to draw apart${gravest === "" ? "" : `, ${gravest}`}`;
  return `${count}: ${names.join("; ")}${rest}`;
}

/** A mark alone; where a report stands with its fieldwork, both. */
function aloneName({ first, events }: Pick<PlacedMark, "first" | "events">): string {
  const others = events.filter((event) => event.start !== first.start || event.name !== first.name);
  return [first.name, ...others.map(({ name }) => `on the same mark: ${name}`)].join("; ");
}

/** Whether several are interventions of one time, which are one bar where a council has one line. */
export function areTogether(events: readonly TimelineEvent[]): boolean {
  return events.length > 1 && events.every(({ form }) => form === "period");
}

/** "3 interventions that overlap in time". */
export function togetherWords(events: readonly TimelineEvent[]): string {
  return `${events.length} interventions that overlap in time`;
}

/** "17 of 23 events", where the rest lies outside the time drawn. */
export function countOf(drawn: number, all: number): string {
  const whole = `${grouped(all)} ${all === 1 ? "event" : "events"}`;
  return drawn === all ? whole : `${grouped(drawn)} of ${whole} are in the time drawn`;
}

/** "12 events", "1 event". */
export function eventCount(events: readonly TimelineEvent[]): string {
  return countOf(events.length, events.length);
}

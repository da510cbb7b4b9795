import { useMemo } from "react";
import type { Council } from "#domain/council/council.ts";
import { timelineEvents } from "#domain/timeline/events.ts";
import { evidenceHref, type World } from "#features/world.ts";

interface TimelinePartProps {
  readonly world: World;
  readonly councils: readonly Council[];
  readonly rows: "kinds" | "councils";
}

/** A timeline of one council by kind, or of several a row each, with the same as a list. */
export function TimelinePart({ world, councils }: TimelinePartProps) {
  const events = useMemo(
    () => councils.flatMap((council) => timelineEvents(world.known, council)),
    [world.known, councils],
  );
  return (
    <ol>
      {events.map((event) => (
        <li key={`${event.record}${event.start}`} data-record={event.record} data-status={event.status ?? undefined}>
          <a href={evidenceHref(world, event.record)}>{event.name}</a>
        </li>
      ))}
    </ol>
  );
}

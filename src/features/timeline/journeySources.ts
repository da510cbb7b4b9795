import { eventsWith, type Journeys } from "#domain/journeys/journeys.ts";
import { eventsLeft, type Shown } from "#domain/journeys/shown.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import { sourcesWords } from "#features/parts/sourcesWords.ts";
import { type Clock, zeroOf } from "#ui/journeys/rowScale.ts";
import { isInWindow, type TimeWindow } from "#ui/timeline/window.ts";

export interface Drawn {
  readonly journeys: Journeys;
  readonly shown: Shown;
  readonly clock: Clock;
  readonly window: TimeWindow;
}

/** The shown events of a council in the time drawn. */
export function eventsDrawn({ journeys, shown, clock, window }: Drawn, council: number): readonly TimelineEvent[] {
  const zero = zeroOf(journeys.councils[council], clock);
  if (zero === null) return [];
  const events = eventsWith(journeys, council, eventsLeft(shown, council));
  return events.filter((event) => isInWindow(event, { from: window.from + zero, to: window.to + zero }));
}

/** Who published what the rows of these councils are drawn from. */
export function sourcesDrawn(known: Known, drawn: Drawn, councils: readonly number[]): string {
  return sourcesWords(
    known,
    councils.flatMap((council) => eventsDrawn(drawn, council).map(({ record }) => record)),
  );
}

import type { CsvRow } from "#data/out/csv.ts";
import { dayAt, type IsoDay } from "#domain/dates/day.ts";
import { placesOf, type Shown } from "#domain/journeys/filter.ts";
import { eventsWith, type Journeys } from "#domain/journeys/journeys.ts";
import { EVENT_STATUS_WORDS, EVENT_STATUSES, statusPlace } from "#domain/journeys/status.ts";
import { type Clock, zeroOf } from "#ui/journeys/rowScale.ts";
import { isInWindow, type TimeWindow } from "#ui/timeline/window.ts";

export const CSV_HEADINGS = [
  "Council",
  "Region",
  "Kind",
  "When",
  "First day",
  "Last day",
  "What",
  "Status",
  "Record",
  "As at",
];

interface Listed {
  readonly journeys: Journeys;
  readonly shown: Shown;
  readonly order: readonly number[];
  readonly clock: Clock;
  readonly window: TimeWindow;
  readonly asAt: IsoDay;
}

/** The shown events of the time drawn, council by council in the order of the rows. */
export function csvRows({ journeys, shown, order, clock, window, asAt }: Listed): readonly CsvRow[] {
  return order.flatMap((council) => {
    const journey = journeys.councils[council];
    const zero = zeroOf(journey, clock);
    if (journey === undefined || zero === null) return [];
    return eventsWith(journeys, council, shown.events.subarray(...placesOf(shown, council)))
      .filter((event) => isInWindow(event, { from: window.from + zero, to: window.to + zero }))
      .map((event) => [
        journey.authority.name,
        journey.authority.region,
        event.kind,
        event.when.map(({ text }) => text).join(""),
        dayAt(event.start),
        event.isOpenEnd ? null : dayAt(event.end),
        event.label,
        EVENT_STATUS_WORDS[EVENT_STATUSES[statusPlace(event)] ?? "took-place"],
        event.record,
        asAt,
      ]);
  });
}

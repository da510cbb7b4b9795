import type { CsvRow } from "#data/out/csv.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import { placesOf, type Shown } from "#domain/journeys/filter.ts";
import { eventsWith, type Journeys } from "#domain/journeys/journeys.ts";
import type { DaylessEvent, TimelineEvent } from "#domain/timeline/event.ts";
import { type Clock, zeroOf } from "#ui/journeys/rowScale.ts";
import { STATE_WORDS } from "#ui/timeline/marks.ts";
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
  readonly dayless: readonly (readonly DaylessEvent[])[];
  readonly clock: Clock;
  readonly window: TimeWindow;
  readonly asAt: IsoDay;
}

/** The shown events of the time drawn, council by council in the order of the rows; after each council's those without a day. */
export function csvRows(listed: Listed): readonly CsvRow[] {
  const { journeys, shown, order, clock, window, dayless } = listed;
  return order.flatMap((council) => {
    const journey = journeys.councils[council];
    const zero = zeroOf(journey, clock);
    if (journey === undefined) return [];
    const row = (event: TimelineEvent | DaylessEvent, days: readonly [string, string | null, string | null]) => [
      journey.authority.name,
      journey.authority.region,
      event.kind,
      ...days,
      event.label,
      statusIn(event),
      event.record,
      listed.asAt,
    ];
    const dated =
      zero === null ? [] : eventsWith(journeys, council, shown.events.subarray(...placesOf(shown, council)));
    return [
      ...dated
        .filter((event) => isInWindow(event, { from: window.from + (zero ?? 0), to: window.to + (zero ?? 0) }))
        .map((event) => row(event, daysIn(event))),
      ...(dayless[council] ?? []).map((event) => row(event, [event.noDayWords, null, null])),
    ];
  });
}

/** As its source tells it: an end that is only drawn, because none is told, is no day of the record. */
function daysIn({ when, earliest, latest }: TimelineEvent): readonly [string, string | null, string | null] {
  return [when.map(({ text }) => text).join(""), earliest, latest];
}

/** As the list has it; for an action the council's own word, which is not ours to sort. */
function statusIn(event: TimelineEvent | DaylessEvent): string | null {
  return event.statusWords ?? ("state" in event ? STATE_WORDS[event.state] : null);
}

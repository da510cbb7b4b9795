import type { CsvRow } from "#data/out/csv.ts";
import { dayAt, type IsoDay } from "#domain/dates/day.ts";
import { placesOf, type Shown } from "#domain/journeys/filter.ts";
import { eventsWith, type Journeys } from "#domain/journeys/journeys.ts";
import { EVENT_STATUS_WORDS, EVENT_STATUSES, statusPlace } from "#domain/journeys/status.ts";
import type { DaylessEvent, TimelineEvent } from "#domain/timeline/event.ts";
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

function daysIn({ when, start, end, isOpenEnd }: TimelineEvent): readonly [string, string, string | null] {
  return [when.map(({ text }) => text).join(""), dayAt(start), isOpenEnd ? null : dayAt(end)];
}

/** Our word for it; for an action the council's own, which is not ours to sort. */
function statusIn(event: TimelineEvent | DaylessEvent): string | null {
  if (event.kind === "action") return event.statusWords;
  return EVENT_STATUS_WORDS[EVENT_STATUSES[statusPlace(event)] ?? "took-place"];
}

import type { CsvRow } from "#data/out/csv.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import { joinedWords } from "#domain/dates/format.ts";
import type { Journeys } from "#domain/journeys/journeys.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import type { DaylessEvent, TimelineEvent } from "#domain/timeline/event.ts";
import { sourceCells } from "#features/parts/sourcesWords.ts";
import { STATE_WORDS } from "#ui/timeline/marks.ts";
import { type Drawn, eventsDrawn } from "./journeySources.ts";

export const CSV_HEADINGS = [
  "Council",
  "Region",
  "Kind",
  "When",
  "First day",
  "Last day",
  "What",
  "Status",
  "Themes",
  "Source",
  "Source address",
  "Record",
  "As at",
];

interface Listed extends Drawn {
  readonly known: Known;
  readonly order: readonly number[];
  readonly dayless: readonly (readonly DaylessEvent[])[];
  readonly asAt: IsoDay;
}

/** The shown events of the time drawn, council by council in the order of the rows; after each council's those without a day. */
export function csvRows(listed: Listed): readonly CsvRow[] {
  const { journeys, order, dayless } = listed;
  return order.flatMap((council) => {
    const journey = journeys.councils[council];
    if (journey === undefined) return [];
    const row = (event: TimelineEvent | DaylessEvent, days: readonly [string, string | null, string | null]) => [
      journey.authority.name,
      journey.authority.region,
      event.kind,
      ...days,
      event.label,
      statusIn(event),
      themesIn(event, journeys),
      ...sourceCells(listed.known, event.record),
      event.record,
      listed.asAt,
    ];
    return [
      ...eventsDrawn(listed, council).map((event) => row(event, daysIn(event))),
      ...(dayless[council] ?? []).map((event) => row(event, [event.noDayWords, null, null])),
    ];
  });
}

/** As its source tells it: an end that is only drawn, because none is told, is no day of the record. */
function daysIn({ when, earliest, latest }: TimelineEvent): readonly [string, string | null, string | null] {
  return [joinedWords(when), earliest, latest];
}

/** Ofsted's themes that a visit looked at, by their names. */
function themesIn(event: TimelineEvent | DaylessEvent, { themes }: Journeys): string | null {
  const own = "themes" in event ? event.themes : [];
  return own.length === 0 ? null : own.map((id) => themes.find((theme) => theme.id === id)?.name ?? id).join("; ");
}

/** As the list has it; for an action the council's own word, which is not ours to sort. */
function statusIn(event: TimelineEvent | DaylessEvent): string | null {
  return event.statusWords ?? ("state" in event ? STATE_WORDS[event.state] : null);
}

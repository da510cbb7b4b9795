import { bundledManifest } from "#data/bundle/bundled.fixture.ts";
import { calendarText, deadlineEntries } from "#data/out/calendar.ts";
import { knownJson } from "#data/out/json.ts";
import { datasetSheets } from "#data/out/workbook/sheets.ts";
import { councilOf } from "#domain/council/council.ts";
import { notKnown } from "#domain/council/notKnown.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { timelineEvents } from "#domain/timeline/events.ts";
import { everyWordOf } from "#domain/timeline/everyWord.fixture.ts";

const manifest = bundledManifest();

/** Everything that screens, files and calendars of that day and reader could say. */
export function everythingSaid(known: Known): string {
  const councils = known.tables.authorities.map((authority) => councilOf(known, authority));
  const said = councils.map((council) => [
    council.changes,
    council.visits,
    council.deadlines,
    notKnown(known, council),
    timelineEvents(known, council).map(everyWordOf),
    calendarText(known.asAt, deadlineEntries(known, council.deadlines)),
  ]);
  return JSON.stringify([said, knownJson(known, manifest), datasetSheets(known.tables)]);
}

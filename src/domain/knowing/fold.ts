import type { IsoDay } from "#domain/dates/day.ts";
import type { RecordRef } from "#domain/model/records.ts";
import type { Update } from "#domain/model/told.ts";
import { inTextOrder } from "#domain/words.ts";
import type { Known } from "./knownOn.ts";
import { rowsWith, rowWithId } from "./lookup.ts";

/** What is known to have become of a record, in order of the day of each event, then of its becoming known, then as in the table. */
export function updatesOf(known: Known, record: RecordRef): readonly Update[] {
  const rows = rowsWith(known.tables.updates, "record", record);
  // Of most records nothing is told, or one thing.
  if (rows.length < 2) return rows;
  return rows
    .map((update, place) => ({ update, place, event: eventDay(known, update), told: toldOn(known, update) }))
    .sort((a, b) => inTextOrder(a.event, b.event) || inTextOrder(a.told, b.told) || a.place - b.place)
    .map(({ update }) => update);
}

/** The day by which an update's event had surely happened; where it has none, the day it was told. */
export function eventDay(known: Known, update: Update): IsoDay {
  return update.day.latest ?? update.day.earliest ?? toldOn(known, update);
}

/** The day an update became known. */
export function toldOn(known: Known, fact: { readonly source: string }): IsoDay {
  return known.knownDays.get(fact.source)?.day ?? known.asAt;
}

/** Whether a fact stands in a report of somebody's, and not in a document of those whom it concerns. */
export function isReported(known: Known, fact: { readonly source: string }): boolean {
  return rowWithId(known.tables.sources, fact.source)?.kind === "reported";
}

import ical, { ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { addDays, type IsoDay } from "#domain/dates/day.ts";
import { deadlineTitle } from "#domain/deadlines/deadlines.ts";
import type { DeadlineView } from "#domain/deadlines/view.ts";
import { dueDayWords } from "#domain/deadlines/words.ts";
import { citationOf } from "#domain/knowing/evidence.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { rowWithId } from "#domain/knowing/lookup.ts";
import { saveFile } from "./save.ts";

/** One whole-day event of a calendar file. */
export interface CalendarEntry {
  readonly id: string;
  readonly first: IsoDay;
  readonly last: IsoDay;
  readonly summary: string;
  readonly description: string;
  /** Whether the day is exact and stated; everything else is tentative. */
  readonly isFirm: boolean;
}

/**
 * Entries as an iCalendar file (RFC 5545): whole-day events with a UID that stays the same from one saving to the
 * next, so that a calendar renews them. A day that is imprecise or computed is tentative and says so.
 */
export function calendarText(asAt: IsoDay, entries: readonly CalendarEntry[]): string {
  const calendar = ical({
    name: "Children’s services improvement",
    prodId: { company: "csi", product: "dashboard", language: "EN" },
  });
  for (const entry of entries) {
    calendar.createEvent({
      id: `${entry.id}@childrens-services-improvement`,
      allDay: true,
      start: wholeDay(entry.first),
      end: wholeDay(addDays(entry.last, 1)),
      stamp: wholeDay(asAt),
      summary: entry.summary,
      description: entry.description,
      status: entry.isFirm ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}

/** The deadlines that have a day as entries of a calendar. */
export function deadlineEntries(known: Known, views: readonly DeadlineView[]): readonly CalendarEntry[] {
  return views.flatMap((view) => {
    const last = view.due.latest;
    if (last === null) return [];
    const id = view.record.replace("/", ".");
    const words = { summary: summaryOf(known, view), description: descriptionOf(known, view) };
    return [{ id, first: view.due.earliest ?? last, last, ...words, isFirm: isFirm(view) }];
  });
}

/** Saves the deadlines as one calendar file. */
export function saveCalendar(known: Known, views: readonly DeadlineView[]): void {
  const [only] = views;
  const name = views.length === 1 && only !== undefined ? only.record.slice("deadlines/".length) : "deadlines";
  saveFile(
    `${name}.ics`,
    new Blob([calendarText(known.asAt, deadlineEntries(known, views))], { type: "text/calendar;charset=utf-8" }),
  );
}

// The generator writes whole days from the date's UTC parts when given a text with a time in UTC.
function wholeDay(day: IsoDay): string {
  return `${day}T00:00:00Z`;
}

function isFirm(view: DeadlineView): boolean {
  return !view.isComputed && view.due.precision === "day";
}

function summaryOf(known: Known, view: DeadlineView): string {
  const council = rowWithId(known.tables.authorities, view.authority)?.name ?? view.authority;
  const sure = isFirm(view) ? "" : view.isComputed ? " (computed, not confirmed)" : " (day not exact, not confirmed)";
  return `${council}: ${deadlineTitle(view)}${sure}`;
}

function descriptionOf(known: Known, view: DeadlineView): string {
  const citation = citationOf(known, view.source);
  const says =
    citation === null
      ? ""
      : ` ${view.isComputed ? "Rule" : "Source"}: ${citation.source.title}, ${citation.source.publisher}.`;
  return `Due ${dueDayWords(view)}.${says} As known on ${known.asAt}.`;
}

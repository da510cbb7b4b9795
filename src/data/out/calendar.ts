import ical, { ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { addDays, type IsoDay } from "#domain/dates/day.ts";
import { deadlineTitle } from "#domain/deadlines/deadlines.ts";
import type { DeadlineView } from "#domain/deadlines/view.ts";
import { dueDayWords } from "#domain/deadlines/words.ts";
import { citationOf } from "#domain/knowing/evidence.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { rowWithId } from "#domain/knowing/lookup.ts";
import { saveFile } from "./save.ts";

/**
 * Deadlines as an iCalendar file (RFC 5545): whole-day events with a UID that stays the same from one saving to the
 * next, so that a calendar renews them. A day that is imprecise or computed is tentative and says so.
 */
export function calendarText(known: Known, views: readonly DeadlineView[]): string {
  const calendar = ical({
    name: "Children’s services improvement",
    prodId: { company: "csi", product: "dashboard", language: "EN" },
  });
  for (const view of views) {
    const first = view.due.earliest ?? view.due.latest;
    const last = view.due.latest;
    if (first === null || last === null) continue;
    calendar.createEvent({
      id: `${view.record.replace("/", ".")}@childrens-services-improvement`,
      allDay: true,
      start: wholeDay(first),
      end: wholeDay(addDays(last, 1)),
      stamp: `${known.asAt}T00:00:00Z`,
      summary: summaryOf(known, view),
      description: descriptionOf(known, view),
      status: isFirm(view) ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}

/** Saves the deadlines as one calendar file. */
export function saveCalendar(known: Known, views: readonly DeadlineView[]): void {
  const [only] = views;
  const name = views.length === 1 && only !== undefined ? only.record.slice("deadlines/".length) : "deadlines";
  saveFile(`${name}.ics`, new Blob([calendarText(known, views)], { type: "text/calendar;charset=utf-8" }));
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

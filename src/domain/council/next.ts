import { type Countdown, countdown } from "#domain/dates/workingDays.ts";
import { nextDeadline } from "#domain/deadlines/deadlines.ts";
import type { DeadlineView } from "#domain/deadlines/view.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import type { ExpectedVisit } from "#domain/visits/expected.ts";
import type { VisitView } from "#domain/visits/visits.ts";

/** What the eye must carry away: the next deadline, or the next expected visit where no deadline lies ahead. */
export type NextThing =
  | { readonly kind: "deadline"; readonly view: DeadlineView }
  | { readonly kind: "visit"; readonly view: AheadVisit; readonly countdown: Countdown }
  | { readonly kind: "nothing"; readonly undated: DeadlineView | null };

/** A visit to come: one that a source announces, or one that the usual course leads to expect. */
export type AheadVisit = VisitView | ExpectedVisit;

/** The next thing for a council. Visits have their own line, and take this place only where no deadline stands in it. */
export function nextThing(known: Known, deadlines: readonly DeadlineView[], visits: readonly AheadVisit[]): NextThing {
  const deadline = nextDeadline(deadlines);
  if (deadline !== null) return { kind: "deadline", view: deadline };
  const visit = nextVisit(visits);
  if (visit !== null)
    return { kind: "visit", view: visit, countdown: countdown(known.calendar, known.asAt, visit.visit.when) };
  return {
    kind: "nothing",
    undated: deadlines.filter((view) => view.status === "date-not-known" && !view.isComputed).at(-1) ?? null,
  };
}

/** The next visit expected: announced ones before those of the usual course; a series without a day is none. */
export function nextVisit(visits: readonly AheadVisit[]): AheadVisit | null {
  const ahead = visits.filter(
    (view) => view.status === "expected" && view.visit.when.latest !== null && view.visit.repeats === null,
  );
  const order = [...ahead].sort((a, b) => ((a.visit.when.latest ?? "") < (b.visit.when.latest ?? "") ? -1 : 1));
  return order.find((view) => "toldBy" in view) ?? order[0] ?? null;
}

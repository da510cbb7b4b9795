import { type Changes, changesSinceInTurns, lastMeetingBefore } from "#domain/changes/changes.ts";
import type { Which } from "#domain/deadlines/computed.ts";
import { deadlinesOf } from "#domain/deadlines/deadlines.ts";
import type { DeadlineView } from "#domain/deadlines/view.ts";
import { type Period, runningInterventions } from "#domain/intervention/track.ts";
import { inspectionsOf, latestInspection } from "#domain/judgements/inspections.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import type { Authority, Inspection, Meeting } from "#domain/model/records.ts";
import { type ActionState, actionStatesInTurns } from "#domain/thread/thread.ts";
import { atOnce, type Work } from "#domain/turns.ts";
import { type ExpectedVisit, expectedVisits } from "#domain/visits/expected.ts";
import { lastVisit, type VisitView, visitsOf } from "#domain/visits/visits.ts";
import { type NextThing, nextThing } from "./next.ts";

/** A council's way so far: what was judged, due, seen and ordered. It is all that a timeline needs. */
export interface Course {
  readonly authority: Authority;
  readonly inspections: readonly Inspection[];
  readonly latest: Inspection | null;
  readonly deadlines: readonly DeadlineView[];
  readonly visits: readonly VisitView[];
  readonly expected: readonly ExpectedVisit[];
  readonly lastVisit: VisitView | null;
  readonly next: NextThing;
  readonly interventions: readonly Period[];
}

/** All that the screens say of one council on a day, worked out once. */
export interface Council extends Course {
  readonly actions: readonly ActionState[];
  /** The meeting with which the changes are compared; null where none is recorded. */
  readonly since: Meeting | null;
  readonly changes: Changes;
}

/** A council's way, as known on the day; for a picture of many, only the deadlines that have a status. */
export function courseOf(known: Known, authority: Authority, which: Which = "all"): Course {
  const deadlines = deadlinesOf(known, authority.id, which);
  const visits = visitsOf(known, authority.id);
  const expected = expectedVisits(known, authority.id, visits);
  return {
    authority,
    inspections: inspectionsOf(known, authority.id),
    latest: latestInspection(known, authority.id),
    deadlines,
    visits,
    expected,
    lastVisit: lastVisit(visits),
    next: nextThing(known, deadlines, [...visits, ...expected]),
    interventions: runningInterventions(known, authority.id),
  };
}

/** A council on a day; its changes are those since the meeting given, or since the last one recorded before. */
export function councilOf(known: Known, authority: Authority, sinceMeeting: Meeting | null = null): Council {
  return atOnce(councilInTurns(known, authority, sinceMeeting));
}

/** The same in turns, for a page that many councils, or thousands of actions, would keep from answering. */
export function* councilInTurns(
  known: Known,
  authority: Authority,
  sinceMeeting: Meeting | null = null,
): Work<Council> {
  const since = sinceMeeting ?? lastMeetingBefore(known, authority.id);
  const course = courseOf(known, authority);
  yield;
  return {
    ...course,
    actions: yield* actionStatesInTurns(known, authority.id),
    since,
    changes: yield* changesSinceInTurns(known, authority.id, since?.when.latest ?? null),
  };
}

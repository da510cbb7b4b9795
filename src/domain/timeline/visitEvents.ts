import type { Course } from "#domain/council/council.ts";
import type { IsoDay } from "#domain/dates/day.ts";
import type { ExpectedVisit } from "#domain/visits/expected.ts";
import { isOfsted, VISIT_STATUS_WORDS, type VisitStatus, type VisitView, visitWords } from "#domain/visits/visits.ts";
import type { EventState, TimelineEvent } from "./event.ts";
import { eventAt } from "./eventAt.ts";

const STATE: Readonly<Record<VisitStatus, EventState>> = {
  "took-place": "took-place",
  expected: "expected",
  "no-record": "not-recorded",
};

/** The visits of a council on a timeline; a planned series has no day of its own and stands in the list alone. */
export function visitEvents(council: Course, asAt: IsoDay): readonly TimelineEvent[] {
  const told = council.visits.filter((view) => view.visit.repeats === null);
  return [
    ...told.flatMap((view) => toldVisit(council, view, asAt)),
    ...council.expected.flatMap((view) => expectedVisit(council, view)),
  ];
}

function toldVisit(council: Course, view: VisitView, asAt: IsoDay): readonly TimelineEvent[] {
  return eventAt({
    council,
    record: view.record,
    kind: isOfsted(view.visit) || view.visit.kind === "planning-workshop" ? "visit" : "outside-view",
    date: view.visit.when,
    state: STATE[view.status],
    label: () => visitLabel(view),
    short: view.visit.title,
    status: view.status,
    statusWords: () => visitWords(view, asAt),
    themes: view.visit.themes,
  });
}

/** "Monitoring visit, care leavers": its title and what it looked at. */
function visitLabel({ themes, visit }: VisitView): string {
  const about = themes.length > 0 ? themes.map((theme) => theme.name.toLowerCase()).join(", ") : visit.focus;
  return about === null ? visit.title : `${visit.title}, ${about}`;
}

function expectedVisit(council: Course, view: ExpectedVisit): readonly TimelineEvent[] {
  return eventAt({
    council,
    record: view.record,
    kind: "visit",
    basis: "usual-course",
    date: view.visit.when,
    state: STATE[view.status],
    label: () => `${view.visit.title} (usual course)`,
    short: view.visit.title,
    status: view.status,
    statusWords: () => VISIT_STATUS_WORDS[view.status],
  });
}

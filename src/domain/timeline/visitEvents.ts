import type { Council } from "#domain/council/council.ts";
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
export function visitEvents(council: Council, asAt: IsoDay): readonly TimelineEvent[] {
  const told = council.visits.filter((view) => view.visit.repeats === null);
  return [
    ...told.flatMap((view) => toldVisit(council, view, asAt)),
    ...council.expected.flatMap((view) => expectedVisit(council, view)),
  ];
}

function toldVisit(council: Council, view: VisitView, asAt: IsoDay): readonly TimelineEvent[] {
  const about =
    view.themes.length > 0 ? view.themes.map((theme) => theme.name.toLowerCase()).join(", ") : view.visit.focus;
  return eventAt({
    council,
    record: view.record,
    kind: isOfsted(view.visit) || view.visit.kind === "planning-workshop" ? "visit" : "outside-view",
    date: view.visit.when,
    state: STATE[view.status],
    label: about === null ? view.visit.title : `${view.visit.title}, ${about}`,
    short: view.visit.title,
    status: view.status,
    statusWords: visitWords(view, asAt),
  });
}

function expectedVisit(council: Council, view: ExpectedVisit): readonly TimelineEvent[] {
  return eventAt({
    council,
    record: view.record,
    kind: "visit",
    date: view.visit.when,
    state: STATE[view.status],
    label: `${view.visit.title} (usual course)`,
    short: view.visit.title,
    status: view.status,
    statusWords: VISIT_STATUS_WORDS[view.status],
  });
}

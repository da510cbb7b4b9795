import type { Course } from "#domain/council/council.ts";
import { EXPECTATION_WORDS, expectationStatus, expectationsOf } from "#domain/deadlines/expectations.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import type { ExpectedThing } from "#domain/model/words.ts";
import type { EventKind, TimelineEvent } from "./event.ts";
import { eventAt } from "./eventAt.ts";

/** In which row each expected thing is drawn. */
const KIND: Readonly<Record<ExpectedThing, EventKind>> = {
  "monitoring-visit": "visit",
  "planning-workshop": "visit",
  "visit-letter": "visit",
  report: "inspection",
  inspection: "inspection",
  review: "outside-view",
  papers: "meeting",
};

/** What the usual course leads to expect, as wide as the observed figures; a visit that is expected already has its own mark. */
export function expectedEvents(known: Known, council: Course): readonly TimelineEvent[] {
  const drawn = new Set(council.expected.map((view) => view.duty.id));
  return expectationsOf(known, council)
    .filter(({ duty }) => !drawn.has(duty.id))
    .flatMap((expectation) => {
      const { rule, due } = expectation.duty;
      const status = expectationStatus(expectation);
      return rule.expects === null
        ? []
        : eventAt({
            council,
            record: expectation.record,
            kind: KIND[rule.expects],
            date: due,
            basis: "usual-course",
            state: expectation.isLaterThanUsual ? "not-recorded" : "expected",
            label: () => `${rule.title} (usual course)`,
            short: rule.what,
            status,
            statusWords: () => EXPECTATION_WORDS[status],
          });
    });
}

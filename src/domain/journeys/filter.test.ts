import fc from "fast-check";
import { expect, test } from "vitest";
import { EVENT_KINDS } from "#domain/timeline/event.ts";
import { type JourneyFilter, NO_FILTER, shownBy } from "./filter.ts";
import { madeJourneys } from "./journeys.fixture.ts";
import { eventsLeft } from "./shown.ts";
import { EVENT_STATUSES } from "./status.ts";

const journeys = madeJourneys([
  {
    name: "Ambridge",
    region: "West Midlands",
    events: [
      { start: 10, kind: "visit", theme: 1, label: "Monitoring visit, front door" },
      { start: 20, kind: "deadline", status: "overdue", label: "Improvement plan" },
      { start: 30, kind: "visit", theme: 2, label: "Monitoring visit, care leavers" },
    ],
  },
  {
    name: "Borchester",
    region: "London",
    events: [{ start: 15, kind: "deadline", status: "met", label: "Statement" }],
  },
]);

const left = (filter: Partial<JourneyFilter>) => {
  const shown = shownBy(journeys, { ...NO_FILTER, ...filter });
  return journeys.councils.flatMap((_, council) => [...eventsLeft(shown, council)]);
};
const counts = (filter: Partial<JourneyFilter>) => shownBy(journeys, { ...NO_FILTER, ...filter }).counts;

test("without a choice every event is shown, each under its own council", () => {
  expect(left({})).toEqual([0, 1, 2, 3]);
  expect([...shownBy(journeys, NO_FILTER).first]).toEqual([0, 3, 4]);
});

test("a kind that is cleared is gone; a status, a theme or a region that is chosen stays alone", () => {
  expect(left({ hiddenKinds: ["visit"] })).toEqual([1, 3]);
  expect(left({ statuses: ["overdue"] })).toEqual([1]);
  expect(left({ themes: ["care-leavers"] })).toEqual([2]);
  expect(left({ regions: ["London"] })).toEqual([3]);
});

test("words are looked for in a council's name and in its events", () => {
  expect(left({ text: "borch" })).toEqual([3]);
  expect(left({ text: " Front Door " })).toEqual([0]);
});

test("the count beside a choice is what it would give with the other choices as they are", () => {
  expect(counts({ statuses: ["overdue"] }).kinds.get("deadline")).toBe(1);
  expect(counts({ statuses: ["overdue"] }).statuses.get("met")).toBe(1);
  expect(counts({ regions: ["London"], hiddenKinds: ["visit"] }).kinds.get("visit")).toBe(0);
  expect(counts({}).themes.get("front-door")).toBe(1);
});

test("what is shown is what is counted, whatever is chosen", () => {
  const anyFilter = fc.record({
    hiddenKinds: fc.subarray([...EVENT_KINDS]),
    statuses: fc.subarray([...EVENT_STATUSES]),
    themes: fc.subarray(["front-door", "care-leavers"]),
    regions: fc.subarray(["London", "West Midlands"] as const),
    text: fc.constantFrom("", "visit", "a"),
  });
  fc.assert(
    fc.property(anyFilter, (filter) => {
      const shown = shownBy(journeys, filter);
      const ofShownKinds = EVENT_KINDS.filter((kind) => !filter.hiddenKinds.includes(kind));
      const counted = ofShownKinds.reduce((sum, kind) => sum + (shown.counts.kinds.get(kind) ?? 0), 0);
      expect(counted).toBe(shown.length);
    }),
  );
});

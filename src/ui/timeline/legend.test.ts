import { expect, test } from "vitest";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import { event } from "./events.fixture.ts";
import { entriesFor } from "./legend.ts";

const report = (record: string, grade: TimelineEvent["grade"]) =>
  event(record, "2022-01-17", { kind: "inspection", grade });
const inadequate = report("inspections/a", "inadequate");
const good = report("inspections/b", "good");
const about = event("visits/a", "2022-01-01", { until: "2022-03-31", isAbout: true });

type Drawn = Parameters<typeof entriesFor>[0][number];

function mark(first: TimelineEvent, look: Drawn["look"], more: Partial<Drawn> = {}): Drawn {
  return { first, look, edge: "plain", extent: { x0: 0, x1: 60 }, hasShape: false, period: null, ...more };
}

const wordsOf = (...marks: readonly Drawn[]) => entriesFor(marks).map(({ words }) => words);

test("a grade that stands in a pill alone is not in the key, and neither is its kind", () => {
  expect(wordsOf(mark(inadequate, "pill"))).toEqual(["Events too close to draw apart"]);
  expect(wordsOf(mark(inadequate, "pill", { edge: "overdue" }), mark(good, "shape"))).toEqual([
    "Inspection",
    "Report: overall good",
    "One of them is overdue",
  ]);
});

test("a date that is not closely known is in the key where it is drawn hatched, and “about” where its sign is", () => {
  expect(wordsOf(mark(about, "shape"))).toEqual(["Ofsted visit"]);
  expect(wordsOf(mark(about, "shape", { isVague: true }))).toEqual([
    "Ofsted visit",
    "Hatched: as wide as what we know of the date",
  ]);
  expect(wordsOf(mark(about, "hatch"))).toContain("about");
  expect(wordsOf(mark(about, "hatch", { hasShape: true }))).not.toContain("about");
});

test("a number on the bar of interventions is explained where there is one", () => {
  const bar = { hatchBefore: null, sure: null, hatchAfter: null, ahead: null, heightPx: 6, aheadWords: "" };
  const notice = event("interventions/a", "2021-01-01", { kind: "intervention", form: "period" });
  const count = { words: "2 interventions", x: 30, halfPx: 20, heightPx: 18, sizePx: 13 };
  expect(wordsOf(mark(notice, "period", { period: bar }))).toEqual(["Intervention"]);
  expect(wordsOf(mark(notice, "period", { period: { ...bar, count } }))).toEqual([
    "Intervention; with a number, so many that overlap in time",
  ]);
});

import { describe, expect, it } from "vitest";
import { NO_FILTER, shownBy } from "#domain/journeys/filter.ts";
import { madeJourneys } from "#domain/journeys/journeys.fixture.ts";
import { event } from "#ui/timeline/events.fixture.ts";
import { topsOf } from "./layout.ts";
import { PAPER_PX, pagesOf } from "./pages.ts";
import type { Scene } from "./scene.ts";
import { sheetPlan } from "./sheetPlan.ts";

const KINDS = ["inspection", "deadline", "visit", "outside-view"] as const;
/** So many of a kind in one week have a line each. */
const WEEK = ["01", "02", "03", "04", "05", "06", "07"];
const CROWDED = KINDS.flatMap((kind) =>
  WEEK.map((day) =>
    event(`${kind}/${day}`, `2022-03-${day}`, { kind, label: `What happened on day ${day} of a week` }),
  ),
);
const EVENTS = [...CROWDED, event("meetings/a", "2022-03-08", { kind: "meeting" })];
const START = EVENTS[0]?.start ?? 0;
const WINDOW = { from: START - 200, to: START + 400 };
/** What a sheet has for its rows, beside its axis, a key of three lines and its caption. */
const ROWS_PX = 434;

function sceneOf(councils: number): Scene {
  const made = madeJourneys(
    Array.from({ length: councils }, (_, place) => ({
      name: `Council${place}`,
      events: EVENTS.map(({ start }) => ({ start })),
    })),
  );
  const journeys = { ...made, eventsOf: () => EVENTS };
  return {
    journeys,
    shown: shownBy(journeys, NO_FILTER),
    order: Array.from({ length: councils }, (_, place) => place),
    clock: "calendar",
    asAt: START + 300,
    widthPx: 1200,
    nameWidthPx: 190,
    rowPx: 31,
    groups: new Map(),
    tops: topsOf(councils, 31, () => 0),
  };
}

const pages = (councils: number, opened: readonly string[]) =>
  pagesOf(sceneOf(councils), { window: WINDOW, opened: new Set(opened) });

describe("an opened row that is higher than a sheet", () => {
  const sheets = pages(6, ["council2"]);
  const ofRow = sheets.filter(({ insets }) => insets.has(2));

  it("goes on over several sheets, each of which says that it is continued", () => {
    expect(ofRow.length).toBeGreaterThan(1);
    expect(ofRow.map(({ isContinued }) => isContinued)).toEqual([false, ...ofRow.slice(1).map(() => true)]);
  });

  it("is nowhere higher than a sheet has room for, so that nothing is made smaller", () => {
    const heights = ofRow.map(({ from, to, insets }) => (to - from) * 31 + (insets.get(2)?.heightPx ?? 0));
    expect(heights.filter((height) => height > ROWS_PX)).toEqual([]);
  });

  it("has each of its rows on one sheet, whole and once", () => {
    const rows = ofRow.flatMap(({ insets }) => insets.get(2)?.plan.rows ?? []);
    expect(rows.map(({ key }) => key)).toEqual([...new Set(rows.map(({ key }) => key))]);
    expect(rows.flatMap(({ events }) => events).map(({ record }) => record)).toEqual(
      EVENTS.map(({ record }) => record),
    );
  });

  it("lets the councils after it share its last sheet", () => {
    expect(ofRow.at(-1)?.to).toBeGreaterThan(3);
    expect(sheets.at(-1)?.to).toBe(6);
  });

  it("stands in the drawing of its sheet under its council's own row", () => {
    const [, second] = ofRow;
    const { from = 0, to = 0, insets = new Map() } = second ?? {};
    const plan = sheetPlan(sceneOf(6), { window: WINDOW, from, to, insets, widthPx: PAPER_PX, rowPx: 31 });
    expect(plan.insets?.map(({ name }) => name)).toEqual(["Council2 by kind, continued"]);
    expect(plan.rows[0]?.name).toBe("Council2");
  });
});

it("closed rows fill nine lines of the first sheet and fifteen of each other", () => {
  expect(pages(30, []).map(({ from, to }) => [from, to])).toEqual([
    [0, 9],
    [9, 24],
    [24, 30],
  ]);
});

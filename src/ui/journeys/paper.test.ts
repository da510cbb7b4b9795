import { expect, test } from "vitest";
import { NO_FILTER, shownBy } from "#domain/journeys/filter.ts";
import { madeJourneys } from "#domain/journeys/journeys.fixture.ts";
import { topsOf } from "./layout.ts";
import { eventsOnPaper, onPaper, type PaperList } from "./paper.ts";
import { leftOutWords, pagesWords, paperWords } from "./paperWords.ts";
import type { Scene } from "./scene.ts";

function sceneOf(councils: number, eventsEach: number, rowPx = 31): Scene {
  const journeys = madeJourneys(
    Array.from({ length: councils }, (_, council) => ({
      name: `Council ${council}`,
      events: Array.from({ length: eventsEach }, (_, event) => ({ start: event * 10 })),
    })),
  );
  return {
    journeys,
    shown: shownBy(journeys, NO_FILTER),
    order: Array.from({ length: councils }, (_, council) => council),
    clock: "calendar",
    asAt: 800,
    widthPx: 1198,
    nameWidthPx: 190,
    rowPx,
    groups: new Map(),
    tops: topsOf(councils, rowPx, () => 0),
  };
}

const paperOf = (scene: Scene, list: PaperList | null = null) =>
  onPaper(scene, { window: { from: 0, to: 100 }, opened: new Set(), list, dayless: [] });

test("few events are printed whole, of many those of the time drawn, unless a reader says otherwise", () => {
  expect(paperOf(sceneOf(2, 40))).toMatchObject({ list: "all", listed: 80, leftOut: 0 });
  const many = sceneOf(20, 40);
  expect(paperOf(many)).toMatchObject({ list: "drawn", listed: 200, leftOut: 600, councils: 20 });
  expect(paperOf(many, "all")).toMatchObject({ list: "all", listed: 800, leftOut: 0 });
  expect(paperOf(many, "none")).toMatchObject({ list: "none", listed: 0, leftOut: 800, listPages: 0 });
});

test("the list has the events that it was announced with, in each council", () => {
  const scene = sceneOf(20, 40);
  const order = { window: { from: 0, to: 100 }, opened: new Set<string>(), list: "drawn" as const, dayless: [] };
  expect(scene.order.flatMap((council) => eventsOnPaper(scene, council, order))).toHaveLength(200);
  expect(eventsOnPaper(scene, 1, order)).toEqual([40, 41, 42, 43, 44, 45, 46, 47, 48, 49]);
});

test("the picture of 153 councils takes eleven sheets with names and two in one view", () => {
  expect(paperOf(sceneOf(153, 1)).picturePages).toBe(11);
  expect(paperOf(sceneOf(153, 1, 4)).picturePages).toBe(2);
});

test("what is printed and what is left out is said in whole sentences", () => {
  const many = paperOf(sceneOf(20, 40));
  expect(pagesWords(many)).toBe("2 pages of picture, then about 7 pages of list");
  expect(paperWords(many)).toBe(
    "The list holds 200 events of 20 councils: those of the time drawn. 600 events of other times are left out.",
  );
  expect(leftOutWords(many)).toContain("To print every event, choose “All events” under “On paper”");
  expect(leftOutWords(paperOf(sceneOf(2, 4)))).toBe("");
  expect(pagesWords(paperOf(sceneOf(20, 40), "none"))).toBe("2 pages of picture, without a list");
});

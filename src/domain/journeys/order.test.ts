import { expect, test } from "vitest";
import { madeJourneys } from "./journeys.fixture.ts";
import type { Journey } from "./journeys.ts";
import { orderedRows, type RowOrder, rowGroups } from "./order.ts";

const made = madeJourneys([
  { name: "Felpersham", region: "London", events: [] },
  { name: "Ambridge", region: "South West", events: [] },
  { name: "Borchester", region: "East of England", events: [] },
]).councils;

const councils: readonly Journey[] = made.map((journey, place) => ({
  ...journey,
  grade: (["good", null, "inadequate"] as const)[place] ?? null,
  nextDue: [200, 100, null][place] ?? null,
}));

const names = (order: RowOrder) => orderedRows(councils, order).map((place) => councils[place]?.authority.name);

test("councils stand by name, by region, by next deadline, or by the grade of their latest report", () => {
  expect(names("name")).toEqual(["Ambridge", "Borchester", "Felpersham"]);
  expect(names("region")).toEqual(["Borchester", "Felpersham", "Ambridge"]);
  expect(names("next-deadline")).toEqual(["Ambridge", "Felpersham", "Borchester"]);
  expect(names("grade")).toEqual(["Borchester", "Felpersham", "Ambridge"]);
});

test("by region and by grade each group is named where it begins; the other orders have none", () => {
  const groups = (order: RowOrder) => [...rowGroups(councils, orderedRows(councils, order), order)];
  expect(groups("region")).toEqual([
    [0, "East of England"],
    [1, "London"],
    [2, "South West"],
  ]);
  expect(groups("grade")).toEqual([
    [0, "Latest report: inadequate overall"],
    [1, "Latest report: good overall"],
    [2, "No overall grade known"],
  ]);
  expect(groups("name")).toEqual([]);
  expect(groups("next-deadline")).toEqual([]);
});

test("a group of several is named once, and a row alone is no group", () => {
  const same = councils.map((journey) => ({ ...journey, grade: "good" as const }));
  expect([...rowGroups(same, [0, 1, 2], "grade")]).toEqual([[0, "Latest report: good overall"]]);
  expect([...rowGroups(same, [1], "grade")]).toEqual([]);
});

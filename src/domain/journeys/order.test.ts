import { expect, test } from "vitest";
import { madeJourneys } from "./journeys.fixture.ts";
import type { Journey } from "./journeys.ts";
import { orderedRows, type RowOrder } from "./order.ts";

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

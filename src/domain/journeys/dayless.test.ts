import { expect, test } from "vitest";
import { council } from "#domain/joining/files.fixture.ts";
import type { DaylessEvent } from "#domain/timeline/event.ts";
import { daylessLeft } from "./dayless.ts";
import { type JourneyFilter, NO_FILTER } from "./filter.ts";

const action = (label: string): DaylessEvent => ({
  record: `actions/${label}`,
  authority: "ambridge",
  kind: "action",
  label,
  state: "expected",
  status: "amber",
  statusWords: "“amber”",
  noDayWords: "no day given",
});
const councils = [council("ambridge", { region: "London" }), council("borchester", { region: "West Midlands" })];
const all = [[action("Recruit"), action("Train")], [action("Recruit")]];
const left = (filter: Partial<JourneyFilter>) =>
  daylessLeft(all, councils, { ...NO_FILTER, ...filter }).map((events) => events.map(({ label }) => label));

test("actions without a day follow the same choices as what is drawn", () => {
  expect(left({})).toEqual([["Recruit", "Train"], ["Recruit"]]);
  expect(left({ hiddenKinds: ["action"] })).toEqual([[], []]);
  expect(left({ statuses: ["expected"] })).toEqual([["Recruit", "Train"], ["Recruit"]]);
  expect(left({ statuses: ["overdue"] })).toEqual([[], []]);
  expect(left({ regions: ["London"] })).toEqual([["Recruit", "Train"], []]);
  expect(left({ text: "train" })).toEqual([["Train"], []]);
  expect(left({ text: "borch" })).toEqual([[], ["Recruit"]]);
});

test("none of them is a visit, so a theme of Ofsted's leaves none", () => {
  expect(left({ themes: ["care-leavers"] })).toEqual([[], []]);
});

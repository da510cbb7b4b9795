import { expect, test } from "vitest";
import { isoDay } from "#domain/dates/day.ts";
import { impreciseWords } from "#domain/dates/format.ts";
import type { Pause } from "#domain/model/rules.ts";
import { widenedBy } from "./pauses.ts";
import { date } from "./rules.fixture.ts";

const pause: Pause = {
  id: "general-election-2024",
  title: "Before the general election of 4 July 2024",
  from: isoDay("2024-05-25"),
  to: isoDay("2024-07-04"),
  authority: null,
  source: "s",
  sureness: "K",
};

test.each([
  ["[2024-05-01..2024-05-24]", "between 1 and 24 May 2024"],
  ["[2024-05-01..2024-05-25]", "between 1 May and 5 July 2024"],
  ["[2024-06-03..2024-06-14]", "between 3 June and 25 July 2024"],
  ["[2024-07-04..2024-07-10]", "between 4 July and 20 August 2024"],
  ["[2024-07-05..2024-07-10]", "between 5 and 10 July 2024"],
  ["2024-06-03~", "about 3 June to 14 July 2024"],
  ["2024-06/..", "from June 2024"],
])("expected %s, with a pause from 25 May to 4 July 2024: %s", (expected, words) => {
  expect(impreciseWords(widenedBy([pause], "bury", date(expected)).date)).toBe(words);
});

test("a local pause counts for its own council alone", () => {
  const local = { ...pause, authority: "bury" };
  expect(widenedBy([local], "bury", date("2024-06-03~")).because).toEqual([local]);
  expect(widenedBy([local], "bradford", date("2024-06-03~")).because).toEqual([]);
});

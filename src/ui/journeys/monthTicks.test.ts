import { expect, test } from "vitest";
import { monthTicksOf } from "./monthTicks.ts";
import { DAYS_A_MONTH } from "./rowScale.ts";

const scale = (from: number, to: number) => ({
  window: { from: from * DAYS_A_MONTH, to: to * DAYS_A_MONTH },
  x0: 0,
  x1: 900,
});

test("four years before and after a report are told in years, before it with a minus", () => {
  expect(monthTicksOf(scale(-48, 60)).lower.map(({ words }) => words)).toEqual([
    "−48",
    "−36",
    "−24",
    "−12",
    "0",
    "+12",
    "+24",
    "+36",
    "+48",
  ]);
});

test("a few months are told one by one", () => {
  expect(monthTicksOf(scale(0, 6)).lower.map(({ words }) => words)).toEqual(["0", "+1", "+2", "+3", "+4", "+5"]);
});

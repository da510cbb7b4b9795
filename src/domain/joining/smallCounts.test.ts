import { expect, it } from "vitest";
import { isoDay } from "#domain/dates/day.ts";
import { knownOn } from "#domain/knowing/knownOn.ts";
import type { Tables } from "#domain/model/dataset.ts";
import type { Measure } from "#domain/model/plan.ts";
import { date, NOTHING, source } from "./files.fixture.ts";
import { withoutSmallCounts } from "./smallCounts.ts";

function measure(given: Pick<Measure, "value" | "unit"> & { readonly source?: string }): Measure {
  const { value, unit, source: from = "own" } = given;
  return {
    id: `${from}-${unit}-${value}`.replaceAll(/[^a-z0-9]+/g, "-"),
    source: from,
    audience: "public",
    note: null,
    authority: "barford",
    region: null,
    what: "Children missing from care",
    unit,
    goodIs: "low",
    period: date("2026-01"),
    value,
    missing: null,
    findings: [],
  };
}

const tables: Tables = {
  ...NOTHING,
  sources: [source("own", "2026-02-01"), source("census", "2026-02-01")],
  measures: [
    measure({ value: 4, unit: "children" }),
    measure({ value: 5, unit: "children" }),
    measure({ value: 4, unit: "%" }),
    measure({ value: 4, unit: "children", source: "census" }),
  ],
};
const on = isoDay("2026-03-01");

it("the public is not shown a count under 5 of one's own file, and is told why", () => {
  const { measures } = withoutSmallCounts(knownOn(tables, on), new Set(["census-children-4"])).tables;
  expect(measures.map(({ value, missing }) => [value, missing])).toEqual([
    [null, "hidden: fewer than 5"],
    [5, null],
    [4, null],
    [4, null],
  ]);
});

it("the board is shown every figure", () => {
  const { measures } = withoutSmallCounts(knownOn(tables, on, "board"), new Set(["census-children-4"])).tables;
  expect(measures.map(({ value }) => value)).toEqual([4, 5, 4, 4]);
});

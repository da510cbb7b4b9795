import { describe, expect, it } from "vitest";
import { countryKnownOn } from "./country.fixture.ts";
import { standingsThroughYears } from "./throughYears.ts";

function through(day: string) {
  const known = countryKnownOn(day);
  return standingsThroughYears(known, known.tables.authorities);
}

const summary = (day: string) =>
  through(day).map((row) => [row.day, row.councils, row.counts.inadequate, row.counts["no-report"]]);

describe("grades over the years", () => {
  it("are as known on each 31 December since 2013 and on the day shown", () => {
    expect(summary("2024-06-30")).toEqual([
      ["2013-12-31", 6, 0, 6],
      ["2014-12-31", 6, 0, 6],
      ["2015-12-31", 6, 0, 6],
      ["2016-12-31", 6, 0, 6],
      ["2017-12-31", 6, 0, 6],
      ["2018-12-31", 6, 1, 5],
      ["2019-12-31", 6, 1, 4],
      ["2020-12-31", 6, 1, 4],
      ["2021-12-31", 6, 0, 4],
      ["2022-12-31", 6, 1, 3],
      ["2023-12-31", 6, 1, 4],
      ["2024-06-30", 6, 1, 3],
    ]);
  });

  it("are of one day alone before the first year has ended", () => {
    expect(summary("2013-06-30")).toEqual([["2013-06-30", 6, 0, 6]]);
  });

  it("add up to the councils that existed on each day", () => {
    const sums = through("2026-09-01").map(({ counts }) =>
      Object.values(counts).reduce((sum, count) => sum + count, 0),
    );
    expect(sums).toEqual(through("2026-09-01").map(({ councils }) => councils));
  });

  it("of an earlier day are the same whatever later day is shown", () => {
    const earlier = through("2022-03-01").slice(0, -1);
    expect(through("2026-09-01").slice(0, earlier.length)).toEqual(earlier);
  });
});

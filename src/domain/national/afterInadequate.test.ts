import { describe, expect, it } from "vitest";
import { type InadequateCases, inadequateCases, spreadOf } from "./afterInadequate.ts";
import { countryKnownOn } from "./country.fixture.ts";

function casesOn(day: string): InadequateCases {
  const known = countryKnownOn(day);
  return inadequateCases(known, known.tables.authorities);
}

const told = (cases: InadequateCases["ended"]) =>
  cases.map(({ report, next, days }) => [report.id, next?.id ?? null, days?.least, days?.most]);

describe("the time from an inadequate report to the next", () => {
  it("runs from publication to publication, and so far where no next report is known", () => {
    const { ended, open } = casesOn("2026-09-01");
    expect(told(ended)).toEqual([["borrowash-2018", "borrowash-2021", 1279, 1279]]);
    expect(told(open)).toEqual([
      ["alderby-2023", null, 1210, 1210],
      ["dunford-2026", null, 29, 29],
    ]);
  });

  it("is open on a day before the next report, though the dataset has it", () => {
    const { ended, open } = casesOn("2021-11-30");
    expect(ended).toEqual([]);
    expect(told(open)).toEqual([["borrowash-2018", null, 1278, 1278]]);
  });

  it("of a council that is no more is neither ended nor open", () => {
    expect(told(casesOn("2026-09-01").withoutCouncil).map(([id]) => id)).toEqual(["cumbria-2022"]);
    expect(told(casesOn("2023-03-31").open).map(([id]) => id)).toEqual(["cumbria-2022"]);
  });

  it("has a median, a least and a most; of an even number of cases the median is the mean of the two in the middle", () => {
    expect(spreadOf(casesOn("2026-09-01").open)).toEqual({ cases: 2, median: 619.5, least: 29, most: 1210 });
    expect(spreadOf(casesOn("2026-09-01").ended)).toEqual({ cases: 1, median: 1279, least: 1279, most: 1279 });
    expect(spreadOf([])).toBeNull();
  });

  it("leaves cases without exact days out of the median", () => {
    const { open } = casesOn("2026-09-01");
    const vague = open.map((each) => ({ ...each, days: { least: 10, most: 40 } }));
    expect(spreadOf([...vague, ...open])?.cases).toBe(2);
    expect(spreadOf(open.map((each) => ({ ...each, days: null })))).toBeNull();
  });
});

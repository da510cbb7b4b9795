import { describe, expect, it } from "vitest";
import { isoDay } from "#domain/dates/day.ts";
import { countryKnownOn } from "./country.fixture.ts";
import { countryOf } from "./country.ts";
import { wholeMonths, wholeYears } from "./elapsed.ts";
import { coursePlaces } from "./usualCourse.ts";

function placesOn(day: string) {
  const known = countryKnownOn(day);
  return coursePlaces(known, countryOf(known, known.tables.authorities).standings);
}

describe("the usual course after an inadequate report", () => {
  it("has the authorities whose latest report is inadequate, in order of their names", () => {
    expect(placesOn("2026-09-01").map(({ authority }) => authority.name)).toEqual(["Alderby", "Dunford"]);
  });

  it("tells the months since publication, the visits recorded since, and when the course leads to expect what", () => {
    const [alderby] = placesOn("2026-09-01");
    expect(alderby?.months).toEqual({ least: 39, most: 39 });
    expect(alderby?.visits.map(({ visit }) => visit.id)).toEqual(["alderby-1", "alderby-2"]);
    expect(alderby?.firstExpected?.due.edtf).toBe("2023-08~");
    expect(alderby?.windows.map(({ rule, due }) => [rule.id, due.edtf])).toEqual([
      ["reinspection", "2025-05~"],
      ["reinspection-observed", "[2025-09-08..2027-11-22]"],
    ]);
  });

  it("has no visit where none is recorded, and none announced", () => {
    const [, dunford] = placesOn("2026-09-01");
    expect(dunford).toMatchObject({ visits: [], announced: null, months: { least: 0, most: 0 } });
  });

  it("knows no observed figure before the statistics that give it", () => {
    const [alderby] = placesOn("2025-09-24");
    expect(alderby).toMatchObject({ firstExpected: null, windows: [] });
  });

  it("does not count a visit before the report, or one that follows another", () => {
    const [borrowash] = placesOn("2019-01-01");
    expect(borrowash?.authority.id).toBe("borrowash");
    expect(borrowash?.visits).toEqual([]);
  });
});

describe("whole months and years", () => {
  it.each([
    ["2023-05-10", "2023-06-09", 0],
    ["2023-05-10", "2023-06-10", 1],
    ["2023-01-31", "2023-02-28", 1],
    ["2024-02-29", "2025-02-28", 12],
    ["2023-05-10", "2023-05-09", 0],
  ] as const)("from %s to %s are %i months", (from, to, months) => {
    expect(wholeMonths(isoDay(from), isoDay(to))).toBe(months);
  });

  it("make a year on the anniversary and not the day before", () => {
    expect(wholeYears(isoDay("2020-03-31"), isoDay("2025-03-30"))).toBe(4);
    expect(wholeYears(isoDay("2020-03-31"), isoDay("2025-03-31"))).toBe(5);
  });
});

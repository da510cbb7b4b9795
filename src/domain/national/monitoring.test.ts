import { describe, expect, it } from "vitest";
import { countryKnownOn } from "./country.fixture.ts";
import { monitoringVisits } from "./monitoring.ts";

function visitsOn(day: string) {
  const known = countryKnownOn(day);
  return monitoringVisits(known, known.tables.authorities);
}

describe("monitoring visits by year and theme", () => {
  it("count a visit under each of its themes, and one without a theme as such", () => {
    const { themes, years, visits } = visitsOn("2026-09-01");
    expect(themes.map(({ name }) => name)).toEqual(["Front door", "Care leavers"]);
    expect(years).toEqual([
      { year: "2023", visits: 1, counts: [1, 1, 0] },
      { year: "2024", visits: 1, counts: [0, 0, 1] },
      { year: "year not known", visits: 1, counts: [1, 0, 0] },
    ]);
    expect(visits).toHaveLength(3);
  });

  it("are counted from the day of their letter on", () => {
    expect(visitsOn("2024-02-29").visits.map(({ id }) => id)).toEqual(["alderby-1", "borrowash-1"]);
  });
});

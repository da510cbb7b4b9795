import { describe, expect, it } from "vitest";
import { isoDay } from "#domain/dates/day.ts";
import { standingsByRegion } from "./byRegion.ts";
import { countryKnownOn } from "./country.fixture.ts";
import { countryOf } from "./country.ts";
import { existedOn } from "./existing.ts";
import { bandOf, standingsByBand } from "./sinceReport.ts";
import { countStandings } from "./standing.ts";

const known = countryKnownOn("2026-09-01");
const country = countryOf(known, known.tables.authorities);

describe("how councils stand by their latest report", () => {
  it("counts each council that exists once", () => {
    expect(countStandings(country.standings)).toEqual({
      inadequate: 1,
      "requires-improvement": 1,
      good: 0,
      outstanding: 1,
      "not-reported": 1,
      "grade-not-known": 1,
      "no-report": 1,
    });
    expect(country.standings).toHaveLength(6);
  });

  it("leaves out a council that is no more, and says which", () => {
    expect(country.leftOut).toEqual(["Cumbria"]);
  });

  it("tells why a report has no overall grade: its time gives none, or the file could not be read", () => {
    const why = country.standings.map(({ authority, whyNone }) => [authority.id, whyNone] as const);
    expect(why.filter(([, reason]) => reason !== null)).toEqual([
      ["dunford", "not-reported-since-april-2026"],
      ["elmstead", "unreadable"],
    ]);
  });

  it("takes a report without an overall grade as inadequate where any of its judgements is", () => {
    const inadequate = country.standings.filter(({ isInadequate }) => isInadequate);
    expect(inadequate.map(({ authority }) => authority.id)).toEqual(["alderby", "dunford"]);
  });

  it("knows of no report that came out later than the day shown", () => {
    const before = countryKnownOn("2023-05-09");
    const standings = countryOf(before, before.tables.authorities).standings;
    expect(standings.find(({ authority }) => authority.id === "alderby")?.standing).toBe("good");
  });

  it("names the day of the latest report that is loaded", () => {
    expect(country.lastReport).toBe("2026-08-03");
  });
});

describe("councils by region", () => {
  it("stand in order of the regions’ names, those without a region last, and add up", () => {
    const rows = standingsByRegion(country.standings);
    expect(rows.map(({ name, councils }) => [name, councils])).toEqual([
      ["East Midlands", 2],
      ["London", 2],
      ["North West", 1],
      ["Region not known", 1],
    ]);
    expect(rows[0]?.counts).toMatchObject({ outstanding: 1, "not-reported": 1, good: 0 });
  });
});

describe("councils by the time since their latest report", () => {
  it("stand in bands of whole years; what cannot be told stands apart", () => {
    const rows = standingsByBand(country.standings, isoDay("2026-09-01"));
    expect(rows.map(({ band, councils }) => [band, councils])).toEqual([
      ["under 1 year", 1],
      ["1 to 2 years", 0],
      ["2 to 3 years", 1],
      ["3 to 4 years", 1],
      ["4 to 5 years", 1],
      ["5 years or more", 0],
      ["day of publication not known closely enough", 1],
      ["no report known here", 1],
    ]);
  });

  it("change on the very day of the year", () => {
    const alderby = country.standings.filter(({ authority }) => authority.id === "alderby");
    const bandsOn = (day: string) => alderby.map((standing) => bandOf(standing, isoDay(day)));
    expect(bandsOn("2024-05-09")).toEqual(["under 1 year"]);
    expect(bandsOn("2024-05-10")).toEqual(["1 to 2 years"]);
    expect(bandsOn("2028-05-10")).toEqual(["5 years or more"]);
  });

  it("take a vague day where it lies in one band whole", () => {
    const fenwick = country.standings.filter(({ authority }) => authority.id === "fenwick");
    expect(fenwick.map((standing) => bandOf(standing, isoDay("2027-01-15")))).toEqual(["1 to 2 years"]);
  });
});

describe("a council that was made out of others, or abolished", () => {
  it.each([
    ["Cumbria", "2023-03-31", true],
    ["Cumbria", "2023-04-01", false],
    ["Cumberland", "2023-03-31", false],
    ["Cumberland", "2023-04-01", true],
    ["Northamptonshire", "2021-04-01", false],
    ["Bournemouth, Christchurch and Poole", "2019-03-31", false],
    ["Bury", "1990-01-01", true],
  ] as const)("%s on %s: %s", (name, day, isThere) => {
    expect(existedOn({ name }, isoDay(day))).toBe(isThere);
  });
});

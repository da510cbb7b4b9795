import { describe, expect, it } from "vitest";
import { bundledTables } from "#data/bundle/bundled.fixture.ts";
import { isWithoutRealFiles, REAL, realBook } from "#data/recognise/grid/real.fixture.ts";
import { OPENED } from "#data/recognise/grid/whole.fixture.ts";
import { recogniseOfsted } from "#data/recognise/ofsted/recogniseOfsted.ts";
import { type IsoDay, isoDay } from "#domain/dates/day.ts";
import { joined } from "#domain/joining/joined.ts";
import { type Known, knownOn } from "#domain/knowing/knownOn.ts";
import { inadequateCases, spreadOf } from "#domain/national/afterInadequate.ts";
import { standingsByRegion } from "#domain/national/byRegion.ts";
import { countryOf } from "#domain/national/country.ts";
import { monitoringVisits } from "#domain/national/monitoring.ts";
import { NOT_NARROWED } from "#domain/national/narrowing.ts";
import { standingsByBand } from "#domain/national/sinceReport.ts";
import { standingsThroughYears } from "#domain/national/throughYears.ts";
import { coursePlaces } from "#domain/national/usualCourse.ts";
import { gradesSentence, monitoringSentence, nextReportSentence, yearsSentence } from "./sentences.ts";

const DAY = isoDay("2025-03-31");
const LONG = 60_000;
const ALL = { tail: "" };

let opened: Promise<ReturnType<typeof joined>> | null = null;

/** The bundled data with Ofsted's file, as in the browser, on a day. */
async function countryOn(day: IsoDay): Promise<Known> {
  opened ??= realBook(REAL.ofsted).then((book) =>
    joined(bundledTables(), [{ tables: recogniseOfsted(book, OPENED)?.tables ?? {}, file: REAL.ofsted }]),
  );
  return knownOn((await opened).tables, day);
}

describe.skipIf(isWithoutRealFiles)(
  "Ofsted's file of March 2025 with the bundled data, where shared/real is at hand",
  () => {
    it(
      "on 31 March 2025 has 153 councils, each with an overall grade",
      async () => {
        const known = await countryOn(DAY);
        const country = countryOf(known, known.tables.authorities);
        expect(country.standings).toHaveLength(153);
        expect(gradesSentence(country)).toBe(
          "Of 153 councils, the latest report judges overall effectiveness inadequate in 19, requires improvement in 34, good in 67 and outstanding in 33.",
        );
        expect(country.leftOut).toEqual(expect.arrayContaining(["Bournemouth", "Cumbria", "Northamptonshire"]));
        expect(country.leftOut).toHaveLength(3);
      },
      LONG,
    );

    it("says of the North West alone what it says of England", async () => {
      const known = await countryOn(DAY);
      const { authorities } = known.tables;
      const northWest = countryOf(known, authorities, { ...NOT_NARROWED, region: "North West" });
      expect(gradesSentence(northWest)).toBe(
        "Of the 24 councils of the North West, the latest report judges overall effectiveness inadequate in 7, requires improvement in 7, good in 10 and outstanding in 0.",
      );
      expect(northWest.leftOut).toEqual(["Cumbria"]);
      expect(monitoringSentence(monitoringVisits(known, northWest.authorities), northWest)).toMatch(
        /^\d+ monitoring visits to councils of the North West are recorded here/,
      );
    });

    it("has the nine regions with the councils that they have", async () => {
      const known = await countryOn(DAY);
      const regions = standingsByRegion(countryOf(known, known.tables.authorities).standings);
      expect(regions.map(({ councils }) => councils)).toEqual([10, 11, 33, 12, 24, 19, 15, 14, 15]);
      expect(regions.find(({ region }) => region === "North West")?.counts).toMatchObject({
        inadequate: 7,
        "requires-improvement": 7,
        good: 10,
        outstanding: 0,
      });
    });

    it("tells the time since the latest report of all 153", async () => {
      const known = await countryOn(DAY);
      const bands = standingsByBand(countryOf(known, known.tables.authorities).standings, DAY);
      expect(bands.map(({ councils }) => councils)).toEqual([50, 39, 48, 15, 0, 1]);
    });

    it("tells how many were inadequate at each year end since its first inspections, as known then", async () => {
      const known = await countryOn(DAY);
      const days = standingsThroughYears(known, known.tables.authorities);
      expect(days.slice(5).map(({ day, councils, counts }) => [day, councils, counts.inadequate])).toEqual([
        ["2018-12-31", 151, 2],
        ["2019-12-31", 151, 11],
        ["2020-12-31", 151, 15],
        ["2021-12-31", 152, 16],
        ["2022-12-31", 152, 16],
        ["2023-12-31", 153, 13],
        ["2024-12-31", 153, 18],
        ["2025-03-31", 153, 19],
      ]);
      expect(yearsSentence(days, countryOf(known, known.tables.authorities))).toBe(
        "On 31 March 2025 the latest report known was inadequate overall in 19 of 153 councils; of the year ends at which at least 95% of the councils had a report known, the number was highest on 31 December 2024, with 18.",
      );
    });

    it("has fourteen inadequate reports with a next one and nineteen without", async () => {
      const known = await countryOn(DAY);
      const cases = inadequateCases(known, known.tables.authorities);
      expect(spreadOf(cases.ended)).toEqual({ cases: 14, median: 1342.5, least: 924, most: 1555 });
      expect(cases.open).toHaveLength(19);
      expect(cases.withoutCouncil.map(({ authority }) => authority.name)).toEqual(["Northamptonshire"]);
      expect(nextReportSentence(cases, ALL)).toBe(
        "The median time from an inadequate report to the next is 1,342.5 days, of 14 cases with 924 to 1,555 days. In 19 more no next report is known: 27 to 1,840 days so far.",
      );
    });

    it("counts its 24 monitoring visits of the year beside those of the bundled papers, each with a theme", async () => {
      const known = await countryOn(isoDay("2025-09-25"));
      const held = monitoringVisits(known, known.tables.authorities);
      expect(held.years.map(({ year, visits }) => [year, visits])).toEqual([
        ["2020", 1],
        ["2021", 1],
        ["2022", 1],
        ["2023", 5],
        ["2024", 18],
        ["2025", 7],
      ]);
      expect(monitoringSentence(held, ALL)).toBe(
        "33 monitoring visits are recorded here as having taken place, from 2020 to 2025; a theme is recorded for each.",
      );
    });

    it("puts the nineteen authorities in order of their names, and tells of no visit that is not recorded", async () => {
      const known = await countryOn(DAY);
      const places = coursePlaces(known, countryOf(known, known.tables.authorities).standings);
      const names = places.map(({ authority }) => authority.name);
      expect(names).toHaveLength(19);
      expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "en-GB")));
      const devon = places.find(({ authority }) => authority.id === "devon");
      expect(devon).toMatchObject({ months: { least: 60, most: 60 }, visits: [] });
    });
  },
);

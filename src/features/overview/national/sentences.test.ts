import { describe, expect, it } from "vitest";
import { isoDay } from "#domain/dates/day.ts";
import { inadequateCases } from "#domain/national/afterInadequate.ts";
import { countryKnownOn } from "#domain/national/country.fixture.ts";
import { countryOf } from "#domain/national/country.ts";
import { monitoringVisits } from "#domain/national/monitoring.ts";
import { NOT_NARROWED } from "#domain/national/narrowing.ts";
import { standingsByBand } from "#domain/national/sinceReport.ts";
import { standingsThroughYears } from "#domain/national/throughYears.ts";
import { leftAsideWords } from "./rests.ts";
import {
  courseSentence,
  gradesSentence,
  monitoringSentence,
  nextReportSentence,
  sinceSentence,
  yearsSentence,
} from "./sentences.ts";
import { standingData } from "./standingRows.ts";

const known = countryKnownOn("2026-09-01");
const { authorities } = known.tables;
const country = countryOf(known, authorities);
const none = countryKnownOn("2013-06-30");

describe("what is said over the pictures of a country", () => {
  it("names what has no overall grade, and why, apart from the grades", () => {
    expect(gradesSentence(country)).toBe(
      "Of 6 councils, the latest report judges overall effectiveness inadequate in 1, requires improvement in 1, good in 0 and outstanding in 1; in 1 it gives no overall grade, as for all inspections since April 2026; in 1 its overall grade is not known here; in 1 no report is known here.",
    );
  });

  it("tells how many reports are young and how many old", () => {
    expect(sinceSentence(standingsByBand(country.standings, known.asAt), country)).toBe(
      "The latest report was published less than 3 years ago in 2 of 6 councils, and 5 years ago or more in none.",
    );
  });

  it("compares no year ends on which many councils have no report known", () => {
    expect(yearsSentence(standingsThroughYears(known, authorities), country)).toBe(
      "On 1 September 2026 the latest report known was inadequate overall in 1 of 6 councils; at no year end shown at least 95% of the councils had a report known, so the year ends are not compared.",
    );
  });

  it("compares year ends on which nearly all have one, and says so", () => {
    const [day] = standingsThroughYears(none, authorities);
    if (day === undefined) throw new Error("a day was expected");
    const on = (end: string, inadequate: number, without: number) => ({
      day: isoDay(end),
      councils: 100,
      counts: { ...day.counts, inadequate, "no-report": without },
    });
    const today = on("2025-03-31", 1, 0);
    const many = [on("2021-12-31", 30, 6), on("2022-12-31", 16, 5), on("2023-12-31", 13, 4), today];
    expect(yearsSentence(many, country)).toBe(
      "On 31 March 2025 the latest report known was inadequate overall in 1 of 6 councils; of the year ends at which at least 95% of the councils had a report known, the number was highest on 31 December 2022, with 16.",
    );
    expect(yearsSentence([on("2021-12-31", 30, 6), on("2022-12-31", 16, 5), today], country)).toMatch(
      /; on 31 December 2022, the only year end at which at least 95% of the councils had a report known, in 16\.$/,
    );
  });

  it("keeps cases that are still open apart", () => {
    expect(nextReportSentence(inadequateCases(known, authorities), country)).toBe(
      "One inadequate report has a next one known here, 1,279 days later. In 2 more no next report is known: 29 to 1,210 days so far.",
    );
  });

  it("counts the visits whose theme is not recorded", () => {
    expect(monitoringSentence(monitoringVisits(known, authorities), country)).toBe(
      "3 monitoring visits are recorded here as having taken place, from 2023 to 2024; for 1 of them no theme is recorded.",
    );
  });

  it("says that the order is no ranking", () => {
    expect(courseSentence(2, country)).toBe(
      "In 2 of 6 councils the latest report is inadequate. They stand in order of their names; it is no ranking.",
    );
  });

  it("says plainly where nothing is known", () => {
    expect(nextReportSentence(inadequateCases(none, authorities), country)).toBe(
      "No inadequate report with a next one is known here.",
    );
    expect(monitoringSentence(monitoringVisits(none, authorities), country)).toBe(
      "No monitoring visit that took place is recorded in what is loaded here.",
    );
    expect(courseSentence(0, country)).toBe("In none of 6 councils is the latest report inadequate.");
  });
});

describe("what is said of some of the councils", () => {
  const london = countryOf(known, authorities, { ...NOT_NARROWED, region: "London" });

  it("names those that it rests on", () => {
    expect(gradesSentence(london)).toMatch(/^Of the 2 councils of London, the latest report judges/);
    expect(sinceSentence(standingsByBand(london.standings, known.asAt), london)).toMatch(
      / of the 2 councils of London,/,
    );
    expect(yearsSentence(standingsThroughYears(known, london.authorities), london)).toMatch(
      /inadequate overall in 1 of the 2 councils of London;/,
    );
    expect(courseSentence(1, london)).toMatch(/^In 1 of the 2 councils of London the latest/);
    expect(nextReportSentence(inadequateCases(known, london.authorities), london)).toMatch(
      /^Of councils of London: one inadequate report/,
    );
    expect(monitoringSentence(monitoringVisits(known, london.authorities), london)).toMatch(
      /monitoring visits? to councils of London/,
    );
  });

  it("does not tell of councils chosen by a judgement that they have it", () => {
    const chosen = countryOf(known, authorities, { ...NOT_NARROWED, grade: "inadequate" });
    expect(gradesSentence(chosen)).toBe(
      "This is the one council whose latest overall judgement is inadequate, by region; the filters leave out the others.",
    );
    expect(courseSentence(1, chosen)).toBe(
      "The one council whose latest overall judgement is inadequate stands here alone.",
    );
    expect(courseSentence(2, london)).toBe(
      "In all of the 2 councils of London the latest report is inadequate. They stand in order of their names; it is no ranking.",
    );
  });

  it("says where a part speaks of more of them than the filters leave, and why", () => {
    expect(leftAsideWords(london, true)).toBe(
      "This part speaks of the 2 councils of London: the filters by judgement, time and intervention are left aside, for they would choose councils by what came of them.",
    );
    expect(leftAsideWords(country, true)).toMatch(/^This part speaks of all 6 councils loaded here:/);
    expect(leftAsideWords(country)).toBeUndefined();
  });
});

describe("the rows of a picture and its table", () => {
  it("leave out a standing that no council has", () => {
    const rows = standingsThroughYears(known, authorities).map((row) => ({ ...row, id: row.day, name: row.day }));
    const data = standingData("Day", rows);
    expect(data.series.map(({ id }) => id)).not.toContain("not-known");
    expect(data.headings).toEqual(["Day", "Councils", ...data.series.map(({ words }) => words)]);
    expect(data.cells.at(-1)).toEqual(["2026-09-01", 6, ...(data.bars.at(-1)?.counts ?? [])]);
  });
});

import { describe, expect, it } from "vitest";
import { bookOf, drawn } from "#data/recognise/grid/drawn.fixture.ts";
import { OPENED, rowOf, rowsOf } from "#data/recognise/grid/whole.fixture.ts";
import { isoDay } from "#domain/dates/day.ts";
import { recogniseWorkforce } from "./recogniseWorkforce.ts";
import { census } from "./workforce.fixture.ts";

const read = recogniseWorkforce(census, OPENED);

describe("DfE's workforce census", () => {
  it("gives figures of England, of regions and of councils", () => {
    expect(rowOf(read, "measures", "england.agency.2025")).toMatchObject({
      authority: null,
      region: null,
      what: "Agency social workers at 30 September",
      unit: "% of full-time equivalents (FTE)",
      goodIs: "low",
      value: 13,
      missing: null,
    });
    expect(rowOf(read, "measures", "region-north-west.caseload.2025")).toMatchObject({
      authority: null,
      region: "North West",
      value: 15.8,
    });
    expect(rowOf(read, "measures", "bury.caseload.2024")).toMatchObject({
      authority: "bury",
      region: null,
      value: 16,
    });
  });

  it("dates a figure of the day by that day, and one of the year by the census year", () => {
    expect(rowOf(read, "measures", "bury.agency.2025").period.edtf).toBe("2025-09-30");
    expect(rowOf(read, "measures", "bury.turnover.2025").period.edtf).toBe("2024-10-01/2025-09-30");
    expect(rowOf(read, "measures", "bury.turnover.2051").period.edtf).toBe("2051");
  });

  it.each([
    ["bury.agency.2025", "rounds to 0, but is not 0"],
    ["bury.turnover.2025", "not applicable"],
    ["bury.caseload.2025", "not available"],
    ["bury.turnover.2024", "of low reliability: not given"],
    ["bury.caseload.2051", "confidential: suppressed"],
    ["cumbria.agency.2022", "printed “many”"],
  ])("has for %s no value, and never zero, but its meaning: %s", (id, missing) => {
    expect(rowOf(read, "measures", id)).toMatchObject({ value: null, missing });
  });

  it("keeps one return of two councils for each, with that remark", () => {
    const note = "One figure for Kingston upon Thames and Richmond upon Thames together.";
    for (const council of ["kingston-upon-thames", "richmond-upon-thames"])
      expect(rowOf(read, "measures", `${council}.caseload.2025`)).toMatchObject({ value: 13.9, note });
    expect(rowOf(read, "authorities", "richmond-upon-thames")).toMatchObject({
      region: "London",
      laCode: "318",
      onsCode: "E09000027",
    });
  });

  it("follows a council to its present code, and says so beside the figure", () => {
    expect(rowOf(read, "authorities", "somerset").onsCode).toBe("E06000066");
    expect(rowOf(read, "measures", "somerset.caseload.2022").note).toBe("Listed under the earlier code E10000027.");
  });

  it("is dated by the day of opening, for the file does not tell its own, and warns of it", () => {
    expect(rowOf(read, "sources", "dfe-workforce-2022-2051")).toMatchObject({
      publisher: "Department for Education",
      date: { edtf: "2026-09-01" },
    });
    expect(read?.notices.find((notice) => notice.sheet === null)).toMatchObject({
      gravity: "warning",
      found: "no day of publication",
      done: "taken as known from 1 September 2026, the day of opening",
    });
  });

  it("accounts for every row and column that it does not read", () => {
    expect(read?.tallies).toEqual([
      {
        sheet: "csww_indicators",
        what: "figures of England, regions and councils",
        rowsRead: 8,
        ignored: [
          { rows: 0, why: "not read here: “country_name” (D), “agency_fte” (I)" },
          { rows: 1, why: "of Inner or Outer London, which are halves of a region" },
          { rows: 1, why: "no year" },
          { rows: 1, why: "of no level that is read here" },
          { rows: 1, why: "a second row of the same place and year" },
          {
            rows: 0,
            why: "figures without a number, which are never zero: 1 confidential: suppressed; 1 rounds to 0, but is not 0; 1 not applicable; 1 not available; 1 of low reliability: not given; 1 printed “many”",
          },
        ],
      },
    ]);
    expect(read?.notices.filter((notice) => notice.gravity === "error").map((notice) => notice.cell)).toEqual([
      "A11",
      "C12",
      "A10",
    ]);
  });

  it("is not seen in another file", () => {
    expect(recogniseWorkforce(bookOf("a.csv", drawn("a\nLevel | Action | Owner\n1 | x | y")), OPENED)).toBeNull();
  });

  it("has figures only of the two measured years of Bury's first rows, not of the second row for 2024", () => {
    expect(rowOf(read, "measures", "bury.agency.2024").value).toBe(8.5);
    expect(rowsOf(read, "measures").filter((row) => row.id === "bury.agency.2024")).toHaveLength(1);
  });
});

describe("the day of publication, which the file does not print", () => {
  const source = (published: string | null) => {
    const opened = recogniseWorkforce(census, {
      ...OPENED,
      published: published === null ? null : isoDay(published),
    });
    return { date: opened?.tables.sources?.[0]?.date.edtf, told: opened?.notices.map(({ done }) => done) };
  };

  it("is the day of opening until the reader gives it", () => {
    expect(source(null).date).toBe(OPENED.openedOn);
  });

  it("is the day that the reader gives, for every figure", () => {
    const { date, told } = source("2026-02-26");
    expect(date).toBe("2026-02-26");
    expect(told).toContain("taken as known from 26 February 2026, as you said");
  });

  it.each([
    ["after the day of opening", "2026-09-02"],
    ["before the last year of the figures has ended", "2025-09-29"],
  ])("is not taken where it is %s, and that is told", (_, day) => {
    const { date, told } = source(day);
    expect(date).toBe(OPENED.openedOn);
    expect(told).toContain("not used");
  });
});

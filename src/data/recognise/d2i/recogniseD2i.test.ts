import { describe, expect, it } from "vitest";
import { bookOf, drawn } from "#data/recognise/grid/drawn.fixture.ts";
import { OPENED, rowOf, rowsOf } from "#data/recognise/grid/whole.fixture.ts";
import { wide2025 } from "#data/recognise/ofsted/ofsted.fixture.ts";
import { recogniseOfsted } from "#data/recognise/ofsted/recogniseOfsted.ts";
import { isoDay } from "#domain/dates/day.ts";
import { handmade, overview } from "./d2i.fixture.ts";
import { recogniseD2i } from "./recogniseD2i.ts";

const read = recogniseD2i(overview, OPENED);

describe("Data to Insight's overview", () => {
  it("is recognised as itself and not as Ofsted's, whose file is not taken for it", () => {
    expect(read?.kind).toBe("d2i");
    expect(read?.what).toBe(
      "Data to Insight’s overview of ILACS reports (unofficial), the latest published 9 July 2026",
    );
    expect(recogniseOfsted(overview, OPENED)).toBeNull();
    expect(recogniseD2i(wide2025, OPENED)).toBeNull();
  });

  it("gives councils in capitals with their numbers, codes as they are today, and an unknown region as unknown", () => {
    expect(rowOf(read, "authorities", "bury")).toMatchObject({ name: "Bury", ofstedUrn: "80443", laCode: "351" });
    expect(rowOf(read, "authorities", "buckinghamshire").onsCode).toBe("E06000060");
    expect(rowOf(read, "authorities", "cumberland").onsCode).toBe("E06000063");
    expect(rowOf(read, "authorities", "brent").region).toBe("London");
    expect(rowOf(read, "authorities", "medway").region).toBeNull();
  });

  it("reads both ways of writing days in one row, first and last", () => {
    expect(rowOf(read, "inspections", "bury-2025")).toMatchObject({
      fieldwork: { edtf: "2025-06-09/2025-06-20", precision: "span" },
      published: { edtf: "2025-07-29" },
    });
  });

  it("has a reason for each grade that its program did not find", () => {
    const ungraded = rowsOf(read, "judgements").filter((row) => row.grade === null);
    expect(ungraded.map((row) => [row.id, row.noGrade])).toEqual([
      ["brent-2026.overall", "not-reported-since-april-2026"],
      ["medway-2023.overall", "unreadable"],
      ["medway-2023.help-and-protection", "unreadable"],
      ["medway-2023.care-leavers", "not-known-here"],
      ["cumberland-2026.overall", "not-reported-since-april-2026"],
    ]);
  });

  it("reads care leavers as judged with children in care before 2023, and leaves out a grade for them alone", () => {
    const areas = (id: string) =>
      rowsOf(read, "judgements")
        .filter((row) => row.inspection === id)
        .map((row) => row.area);
    const together = ["overall", "leadership", "help-and-protection", "children-in-care-and-care-leavers"];
    expect(areas("buckinghamshire-2023")).toEqual(together);
    expect(areas("nottingham-2022")).toEqual(together);
  });

  it("notes each sentinel, placeholder and stray grade by its cell", () => {
    expect(read?.notices.map((notice) => [notice.gravity, notice.cell, notice.found])).toEqual([
      ["warning", "H5", "“None”"],
      ["warning", "J5", "“01/01/1900”"],
      ["warning", "D3", "“E10000002”"],
      ["warning", "E5", "“nan”"],
      ["warning", "D6", "“E10000006”"],
      ["warning", "P3", "“inspection_pre_dates_judgement”"],
      ["warning", "G4", "“not_reported_post_reform”"],
      ["warning", "G5", "“data_unreadable”"],
      ["warning", "N5", "“data_unreadable”"],
      ["warning", "P5", "nothing"],
      ["warning", "G6", "“nan”"],
      ["warning", "P7", "“inadequate”"],
    ]);
  });

  it("drops the inspectors' names and says so", () => {
    expect(JSON.stringify(read)).not.toMatch(/[a-e] person/);
    expect(read?.tallies[0]?.ignored).toEqual([
      { rows: 0, why: "dropped at the door, for it names people: “inspector_name” (I)" },
    ]);
  });

  it("says of every source that it is unofficial, known from the report's own day", () => {
    expect(rowOf(read, "sources", "d2i-report-bury-2025")).toMatchObject({
      shortTitle: "Ofsted’s report, 29 July 2025, in Data to Insight’s overview",
      publisher: "Ofsted",
      kind: "reported",
      date: { edtf: "2025-07-29" },
      url: "https://files.ofsted.gov.uk/v1/file/1",
      note: "Unofficial: a program read the report, and may have misread it.",
    });
  });

  it("is recognised as a CSV with its columns moved and renamed, by what its program writes", () => {
    const renamed = recogniseD2i(handmade, OPENED);
    expect(rowsOf(renamed, "inspections").map((row) => row.id)).toEqual(["buckinghamshire-2023"]);
    expect(rowsOf(renamed, "judgements").map((row) => row.area)).toEqual(["overall", "help-and-protection"]);
  });

  describe("its own day, which it does not print", () => {
    // Two councils of which the list gives no day of a report: they rest on the list alone.
    const undated = bookOf(
      "ilacs.csv",
      drawn(`
ilacs
Overall effectiveness | Publication date | Care leavers | Help and protection | Local authority | Start date
good | 01/02/23 | inspection_pre_dates_judgement | good | Buckinghamshire | 05/12/2022
good | | good | good | Bury | 09/06/2025
`),
    );
    const opened = (published: string | null) =>
      recogniseD2i(undated, { ...OPENED, published: published === null ? null : isoDay(published) });
    const dayOf = (published: string | null) =>
      rowsOf(opened(published), "sources").flatMap(({ id, date }) =>
        id.startsWith("d2i-overview") ? [date.edtf] : [],
      );

    it("is asked for, and is the day of opening until the reader gives it", () => {
      expect(opened(null)?.isUndated).toBe(true);
      expect(dayOf(null)).toEqual([OPENED.openedOn]);
    });

    it("is the day that the reader gives, for what rests on the list alone", () => {
      expect(dayOf("2026-06-30")).toEqual(["2026-06-30"]);
      expect(opened("2026-06-30")?.notices.map(({ done }) => done)).toContain(
        "taken as known from 30 June 2026, as you said",
      );
      expect(rowOf(opened("2026-06-30"), "sources", "d2i-report-buckinghamshire-2023").date.edtf).toBe("2023-02-01");
    });

    it.each([
      ["after the day of opening", "2026-09-02"],
      ["before a report that it lists was out", "2023-01-31"],
    ])("is not taken where it is %s, and that is told", (_, day) => {
      expect(dayOf(day)).toEqual([OPENED.openedOn]);
      expect(opened(day)?.notices.map(({ done }) => done)).toContain("not used");
    });
  });
});

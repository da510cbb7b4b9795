import { describe, expect, it } from "vitest";
import { bundledTables } from "#data/bundle/bundled.fixture.ts";
import { recogniseD2i } from "#data/recognise/d2i/recogniseD2i.ts";
import { recogniseOfsted } from "#data/recognise/ofsted/recogniseOfsted.ts";
import { recogniseWorkforce } from "#data/recognise/workforce/recogniseWorkforce.ts";
import { COUNCILS_OF_ENGLAND } from "#domain/authorities/choosable.ts";
import { lookUpAuthority } from "#domain/authorities/match.ts";
import { nameKey } from "#domain/authorities/names.ts";
import { rowsWith } from "#domain/knowing/lookup.ts";
import type { Authority } from "#domain/model/records.ts";
import { isWithoutRealFiles, REAL, realBook } from "./real.fixture.ts";
import { faultsOf, OPENED, rowsOf } from "./whole.fixture.ts";

const LONG = 60_000;
const skipped = "where shared/real is at hand";

const ofsted = async () => recogniseOfsted(await realBook(REAL.ofsted), OPENED);
const d2i = async () => recogniseD2i(await realBook(REAL.d2i), OPENED);
const workforce = async () => recogniseWorkforce(await realBook(REAL.workforce), OPENED);

const GONE = ["bournemouth", "cumbria", "northamptonshire"];

/** The councils of one file that are not, or not for certain, those of another. */
function unmatched(known: readonly Authority[], told: readonly Authority[]): readonly string[] {
  return told
    .filter((council) => lookUpAuthority(known, { code: council.onsCode, name: council.name }).kind !== "match")
    .map((council) => council.id);
}

describe.skipIf(isWithoutRealFiles)(`Ofsted's file of March 2025, ${skipped}`, () => {
  it(
    "gives 153 councils of today and three that are no more, 271 inspections and 60 visits",
    async () => {
      const reading = await ofsted();
      expect(reading?.what).toBe("Ofsted’s official statistics: inspection outcomes at 31 March 2025");
      expect(rowsOf(reading, "authorities")).toHaveLength(156);
      expect(rowsOf(reading, "inspections")).toHaveLength(271);
      expect(rowsOf(reading, "inspections").filter((row) => GONE.includes(row.authority))).toHaveLength(3);
      expect(rowsOf(reading, "visits").filter((row) => row.kind === "focused")).toHaveLength(36);
      expect(rowsOf(reading, "visits").filter((row) => row.kind === "monitoring")).toHaveLength(24);
      expect(faultsOf(reading as NonNullable<typeof reading>)).toEqual([]);
    },
    LONG,
  );

  it("names the very councils of England that may be chosen here, each in its region", async () => {
    const of = ({ id, region, onsCode }: Authority) => `${onsCode} ${id} ${region}`;
    const told = rowsOf(await ofsted(), "authorities").filter(({ id }) => !GONE.includes(id));
    expect([...told.map(of)].sort()).toEqual([...COUNCILS_OF_ENGLAND.map(of)].sort());
  });

  it("counts the 52 inspections of the year and the 153 latest once, and says so", async () => {
    const reading = await ofsted();
    expect(reading?.tallies.map((tally) => [tally.sheet, tally.rowsRead, tally.ignored])).toEqual([
      ["Inspections_as_at_31_March", 0, [{ rows: 153, why: "also in “ILACS_inspection_history”, and counted once" }]],
      ["In-year_inspections", 60, [{ rows: 52, why: "also in “ILACS_inspection_history”, and counted once" }]],
      ["ILACS_inspection_history", 271, []],
    ]);
  });

  it("knows each council's region, page and code, and no doubt but two new codes and three councils that are gone", async () => {
    const reading = await ofsted();
    expect(rowsOf(reading, "authorities").filter((row) => row.region === null || row.onsCode === null)).toEqual([]);
    expect(rowsOf(reading, "sources").filter((row) => row.url === null)).toEqual([]);
    expect(reading?.notices.map((notice) => notice.found)).toEqual([
      "“E08000016”",
      "“E08000019”",
      ...["Bournemouth", "Cumbria", "Northamptonshire"].map(
        (name) => `“${name}”, marked as a council that no longer exists`,
      ),
    ]);
  });

  it("has 153 names that make 153 distinct keys", async () => {
    const names = rowsOf(await ofsted(), "authorities").map((row) => row.name);
    expect(new Set(names.map(nameKey)).size).toBe(names.length);
  });

  it("agrees with the bundled data on every ILACS judgement of Bury and Bradford that both tell of", async () => {
    const reading = await ofsted();
    const bundled = bundledTables();
    const grades = (rows: readonly { inspection: string; area: string; grade: unknown }[], id: string) =>
      rows.filter((row) => row.inspection === id).map((row) => [row.area, row.grade]);
    for (const id of ["bury-2021", "bradford-2018", "bradford-2023"]) {
      const own = rowsWith(rowsOf(reading, "inspections"), "id", id)[0];
      const theirs = rowsWith(bundled.inspections, "id", id)[0];
      expect(own?.published).toEqual(theirs?.published);
      expect(own?.fieldwork.earliest).toBe(theirs?.fieldwork.earliest);
      expect(grades(rowsOf(reading, "judgements"), id)).toEqual(grades(bundled.judgements, id));
    }
  });
});

describe.skipIf(isWithoutRealFiles)(`Data to Insight's file of June 2026, ${skipped}`, () => {
  it("gives 153 councils with an inspection each, and two without an overall grade since April 2026", async () => {
    const reading = await d2i();
    expect(rowsOf(reading, "authorities")).toHaveLength(153);
    expect(rowsOf(reading, "inspections")).toHaveLength(153);
    expect(
      rowsOf(reading, "judgements")
        .filter((row) => row.grade === null)
        .map((row) => [row.id, row.noGrade]),
    ).toEqual([
      ["brent-2026.overall", "not-reported-since-april-2026"],
      ["somerset-2026.overall", "not-reported-since-april-2026"],
    ]);
    expect(faultsOf(reading as NonNullable<typeof reading>)).toEqual([]);
  });

  it("holds the same councils as Ofsted's, each matched, but for the three that are gone", async () => {
    const [ours, theirs] = [rowsOf(await ofsted(), "authorities"), rowsOf(await d2i(), "authorities")];
    expect(unmatched(ours, theirs)).toEqual([]);
    expect(unmatched(theirs, ours)).toEqual(GONE);
  });
});

describe.skipIf(isWithoutRealFiles)(`DfE's workforce census of 2017 to 2025, ${skipped}`, () => {
  it("accounts for all 1,463 rows, 18 of them of halves of London", async () => {
    const reading = await workforce();
    const [tally] = reading?.tallies ?? [];
    expect(tally?.rowsRead).toBe(1_445);
    expect(tally?.ignored.filter((each) => each.rows > 0)).toEqual([
      { rows: 18, why: "of Inner or Outer London, which are halves of a region" },
    ]);
    expect(reading?.notices.filter((notice) => notice.gravity === "error")).toEqual([]);
    expect(faultsOf(reading as NonNullable<typeof reading>)).toEqual([]);
  });

  it("gives seven figures a year for England, nine regions and the councils, and none is zero for want of a number", async () => {
    const measures = rowsOf(await workforce(), "measures");
    expect(measures.filter((row) => row.authority === null && row.region === null)).toHaveLength(63);
    expect(measures.filter((row) => row.region !== null)).toHaveLength(567);
    expect(measures.filter((row) => (row.value === null) === (row.missing === null))).toEqual([]);
    expect(measures.find((row) => row.id === "bury.agency.2025")?.unit).toBe("% of full-time equivalents (FTE)");
  });

  it("holds the same councils as Ofsted's, each matched, but for one more that is gone", async () => {
    const [ours, theirs] = [rowsOf(await ofsted(), "authorities"), rowsOf(await workforce(), "authorities")];
    expect(unmatched(ours, theirs)).toEqual(["poole"]);
    expect(unmatched(theirs, ours)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { bookOf, drawn } from "#data/recognise/grid/drawn.fixture.ts";
import { OPENED, rowOf, rowsOf } from "#data/recognise/grid/whole.fixture.ts";
import { older, reform2026 } from "./ofsted.fixture.ts";
import { recogniseOfsted } from "./recogniseOfsted.ts";

const old = recogniseOfsted(older, OPENED);
const reformed = recogniseOfsted(reform2026, OPENED);

describe("an older year", () => {
  it("is read under other headings, from two tables in one sheet", () => {
    expect(rowsOf(old, "inspections").map((row) => row.id)).toEqual([
      "st-helens-2019",
      "southend-on-sea-2019",
      "leeds-2018",
    ]);
    expect(rowsOf(old, "visits").map((row) => [row.id, row.kind, row.themes])).toEqual([
      ["st-helens-fv-2019-06", "focused", ["front-door", "care-leavers"]],
      ["leeds-visit-2019-08", "other-ofsted", ["vulnerable-adolescents"]],
    ]);
  });

  it("has a region spelt in two ways once, and a council in two spellings once", () => {
    expect(rowsOf(old, "authorities").map((row) => [row.id, row.region, row.onsCode])).toEqual([
      ["st-helens", "North West", null],
      ["southend-on-sea", "East of England", null],
      ["leeds", "Yorkshire and The Humber", null],
    ]);
  });

  it("leaves out footnotes and kinds that are not known, and says so", () => {
    expect(old?.tallies.map((tally) => [tally.rowsRead, tally.ignored])).toEqual([
      [3, [{ rows: 2, why: "a line of words, not a row of a council" }]],
      [2, [{ rows: 1, why: "not a kind of inspection or visit that is read here" }]],
    ]);
  });
});

describe("inspections about April 2026", () => {
  it("have an overall grade before, and after it the reason why there is none", () => {
    expect(rowOf(reformed, "judgements", "wolverhampton-2026.overall").grade).toBe("good");
    expect(rowOf(reformed, "judgements", "trafford-2026.overall")).toMatchObject({
      grade: null,
      noGrade: "not-reported-since-april-2026",
    });
    expect(reformed?.notices.filter((notice) => notice.cell?.endsWith("3"))).toEqual([]);
  });

  it("keep an overall grade that their era does not give, with a remark", () => {
    expect(rowOf(reformed, "judgements", "salford-2026.overall").grade).toBe("good");
    expect(reformed?.notices.find((notice) => notice.cell === "E4")?.done).toBe("kept as printed");
  });

  it("say of a word that is no grade that it could not be read", () => {
    expect(rowOf(reformed, "judgements", "salford-2026.care-leavers")).toMatchObject({
      noGrade: "unreadable",
      note: "The file has “Splendid”.",
    });
  });
});

describe("what a row lacks", () => {
  it("leaves an inspection without a day of publication resting on the list, known from the day of opening", () => {
    expect(rowOf(reformed, "inspections", "salford-2026").source).toBe("ofsted-statistics-2026-09-01");
    expect(rowOf(reformed, "sources", "ofsted-statistics-2026-09-01")).toMatchObject({
      date: { edtf: "2026-09-01" },
      note: "The day of publication is not in the file. It is taken as known from 1 September 2026, when it was opened here.",
    });
  });

  it("matches a row without a name by its code, and leaves out one that nothing names", () => {
    expect(rowOf(reformed, "inspections", "wolverhampton-2018").authority).toBe("wolverhampton");
    expect(reformed?.notices.filter((notice) => notice.gravity === "error").map((notice) => notice.cell)).toEqual([
      "A7",
      "A9",
    ]);
  });

  it("leaves a council without the code that is another's", () => {
    expect(rowOf(reformed, "authorities", "oldham").onsCode).toBeNull();
    expect(reformed?.notices.find((notice) => notice.cell === "B6")?.done).toBe("left without a code");
  });
});

describe("sheets that disagree", () => {
  const headings =
    "Local authority | Inspection date | Publication date | Overall effectiveness | Help and protection | Previous overall effectiveness";
  const disagreeing = recogniseOfsted(
    bookOf(
      "two.xlsx",
      drawn(`Latest\n${headings}\nBury | 2021-10-25 | 2021-12-18 | Good | Inadequate | Good`),
      drawn(`History\n${headings}\nBury | 2021-10-25 | 2021-12-17 | Inadequate | Inadequate | Good`),
    ),
    OPENED,
  );

  it("leave the history standing, and each difference is noted", () => {
    expect(rowOf(disagreeing, "inspections", "bury-2021").published.edtf).toBe("2021-12-17");
    expect(rowOf(disagreeing, "judgements", "bury-2021.overall").grade).toBe("inadequate");
    expect(disagreeing?.notices.filter((notice) => notice.done === "the other is kept")).toMatchObject([
      {
        sheet: "Latest",
        cell: "A2",
        found: "publication 18 December 2021",
        allowed: "17 December 2021, as in History!A2",
      },
      { sheet: "Latest", cell: "D2", found: "“Good”", allowed: "“Inadequate”, as in History!A2" },
    ]);
  });

  it("do not pass off the grade of an earlier inspection as this one's: the column is named as not read", () => {
    expect(disagreeing?.notices.filter((notice) => notice.cell === "F1").map((notice) => notice.found)).toEqual([
      "“Previous overall effectiveness”",
      "“Previous overall effectiveness”",
    ]);
  });
});

describe("two inspections of a year", () => {
  it("have ids of their own, whatever the order of the rows", () => {
    const headings =
      "Local authority | Inspection date | Publication date | Overall effectiveness | Help and protection";
    const later = "Bury | 2021-10-25 | 2021-12-17 | Inadequate | Inadequate";
    const earlier = "Bury | 2021-01-11 | 2021-02-26 | Good | Good";
    const ids = (rows: string) =>
      rowsOf(recogniseOfsted(bookOf("a.csv", drawn(`a\n${headings}\n${rows}`)), OPENED), "inspections").map((row) => [
        row.id,
        row.published.edtf,
      ]);
    expect(ids(`${later}\n${earlier}`)).toEqual([
      ["bury-2021-12", "2021-12-17"],
      ["bury-2021", "2021-02-26"],
    ]);
  });

  it("are one where a row stands twice, and that is noted", () => {
    const row = "Bury | 2021-10-25 | 2021-12-17 | Inadequate | Inadequate";
    const headings =
      "Local authority | Inspection date | Publication date | Overall effectiveness | Help and protection";
    const twice = recogniseOfsted(bookOf("a.csv", drawn(`a\n${headings}\n${row}\n${row}`)), OPENED);
    expect(rowsOf(twice, "inspections")).toHaveLength(1);
    expect(twice?.notices).toMatchObject([{ cell: "A3", done: "counted once" }]);
    expect(twice?.tallies[0]).toMatchObject({ rowsRead: 1, ignored: [{ rows: 1 }] });
  });
});

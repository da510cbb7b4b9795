import { describe, expect, it } from "vitest";
import { bookOf, drawn } from "#data/recognise/grid/drawn.fixture.ts";
import { OPENED, rowOf, rowsOf } from "#data/recognise/grid/whole.fixture.ts";
import { isoDay } from "#domain/dates/day.ts";
import { long, wide2025 } from "./ofsted.fixture.ts";
import { recogniseOfsted } from "./recogniseOfsted.ts";

const wide = recogniseOfsted(wide2025, OPENED);
const tall = recogniseOfsted(long, OPENED);

describe("the layout of 2025", () => {
  it("is recognised, with the day as at which it tells", () => {
    expect(wide?.kind).toBe("ofsted");
    expect(wide?.what).toBe("Ofsted’s official statistics: inspection outcomes at 31 March 2025");
  });

  it("gives each inspection and visit once, though three sheets tell of them", () => {
    expect(rowsOf(wide, "inspections").map((row) => row.id)).toEqual(["bury-2024", "gateshead-2022", "cumbria-2022"]);
    expect(rowsOf(wide, "visits").map((row) => row.id)).toEqual(["gateshead-fv-2025-04", "bradford-mv-2025-02"]);
    expect(wide?.tallies).toEqual([
      {
        sheet: "Latest",
        what: "inspections",
        rowsRead: 0,
        ignored: [{ rows: 2, why: "also in “History”, and counted once" }],
      },
      {
        sheet: "In-year",
        what: "inspections and visits",
        rowsRead: 2,
        ignored: [
          { rows: 0, why: "dropped at the door, for it names people: “Lead inspector” (N)" },
          { rows: 1, why: "also in “History”, and counted once" },
        ],
      },
      { sheet: "History", what: "inspections", rowsRead: 3, ignored: [] },
    ]);
  });

  it("gives an inspection its first day with an open end, and no day of receipt", () => {
    expect(rowOf(wide, "inspections", "bury-2024")).toMatchObject({
      framework: "ilacs",
      title: "ILACS short inspection",
      fieldwork: { edtf: "2024-06-10/.." },
      published: { edtf: "2024-07-23" },
      received: { edtf: "" },
    });
  });

  it("names a source for each report and letter, known from its own publication", () => {
    expect(rowOf(wide, "sources", "ofsted-report-bury-2024")).toEqual({
      id: "ofsted-report-bury-2024",
      shortTitle: "Ofsted’s report, 23 July 2024",
      title: "Bury: ILACS short inspection",
      publisher: "Ofsted",
      date: rowOf(wide, "inspections", "bury-2024").published,
      locator: "listed in Ofsted’s official statistics, inspection outcomes at 31 March 2025, sheet History",
      kind: "reported",
      url: "https://reports.ofsted.gov.uk/provider/44/351",
      audience: "public",
      note: null,
    });
    expect(rowOf(wide, "sources", "ofsted-letter-gateshead-fv-2025-04").date.edtf).toBe("2025-04-29");
  });

  it("reads children in care as judged with care leavers before 2023, and apart since", () => {
    expect(
      rowsOf(wide, "judgements")
        .filter((row) => row.inspection === "gateshead-2022")
        .map((row) => row.area),
    ).toEqual(["overall", "leadership", "help-and-protection", "children-in-care-and-care-leavers"]);
    expect(rowOf(wide, "judgements", "bury-2024.children-in-care").grade).toBe("requires-improvement");
    expect(rowOf(wide, "judgements", "bury-2024.care-leavers").grade).toBe("good");
  });

  it("maps a visit's themes, and keeps in their own words those that are none", () => {
    expect(rowOf(wide, "visits", "gateshead-fv-2025-04")).toMatchObject({
      kind: "focused",
      when: { edtf: "2025-03-26" },
      letter: { edtf: "2025-04-29" },
      tookPlace: true,
      themes: ["children-in-need-or-subject-to-a-plan"],
      focus: null,
    });
    expect(rowOf(wide, "visits", "bradford-mv-2025-02")).toMatchObject({
      themes: ["front-door"],
      focus: "Front door; the strategy",
    });
    expect(wide?.notices.filter((notice) => notice.sheet === "In-year").map((notice) => notice.cell)).toEqual(["M5"]);
  });

  it("tells the region of Ofsted's combined one, and a council's numbers by its page", () => {
    expect(rowOf(wide, "authorities", "gateshead").region).toBe("North East");
    expect(rowOf(wide, "authorities", "bradford").region).toBe("Yorkshire and The Humber");
    expect(rowOf(wide, "authorities", "bury")).toMatchObject({ laCode: "351", ofstedUrn: null, onsCode: "E08000002" });
    expect(rowOf(wide, "authorities", "cumbria")).toMatchObject({ laCode: null, ofstedUrn: "2733690" });
  });

  it("keeps a council that is no more, and says what took its place", () => {
    expect(wide?.notices.filter((notice) => notice.sheet === "History")).toEqual([
      {
        gravity: "warning",
        file: "outcomes.ods",
        sheet: "History",
        cell: "A5",
        found: "“http://reports.ofsted.gov.uk/provider/44/2733690”",
        allowed: "a web address that begins with https://",
        done: "the link was left out",
      },
      {
        gravity: "warning",
        file: "outcomes.ods",
        sheet: "History",
        cell: "C5",
        found: "“Cumbria”, marked as a council that no longer exists",
        allowed: "a council of today",
        done: "kept, with its own inspections; Cumberland and Westmorland and Furness took its place on 1 April 2023",
      },
    ]);
  });

  it("holds no inspector's name anywhere", () => {
    expect(JSON.stringify(wide)).not.toMatch(/[ABC] Person/);
  });
});

describe("a row a judgement", () => {
  it("comes together as inspections with their judgements", () => {
    expect(rowsOf(tall, "inspections").map((row) => [row.id, row.title, row.fieldwork.edtf])).toEqual([
      ["bury-2021", "ILACS standard inspection", "2021-10-25/.."],
      ["durham-2023", "ILACS short inspection", "2023-07-10/.."],
    ]);
    expect(rowsOf(tall, "judgements").map((row) => [row.id, row.grade ?? row.noGrade])).toEqual([
      ["bury-2021.overall", "inadequate"],
      ["bury-2021.leadership", "inadequate"],
      ["bury-2021.children-in-care-and-care-leavers", "requires-improvement"],
      ["durham-2023.overall", "outstanding"],
      ["durham-2023.care-leavers", "not-known-here"],
    ]);
  });

  it("is left out where its area is not known, and is noted and counted", () => {
    expect(tall?.notices.filter((notice) => notice.gravity === "error")).toMatchObject([
      { sheet: "judgements", cell: "F5", found: "“Partnership working”", done: "the row was left out" },
    ]);
    expect(tall?.tallies[0]?.ignored).toEqual([{ rows: 1, why: "not an area of judgement that is read here" }]);
  });
});

describe("the day of publication", () => {
  const list = (cover: string) =>
    bookOf(
      "outcomes.csv",
      ...(cover === "" ? [] : [drawn(`\nCover\nLocal authority outcomes\n${cover}\n`)]),
      drawn(`
Latest
Local authority name | Inspection date | Publication date | Overall effectiveness | The experiences and progress of care leavers | The experiences and progress of children in care
Bury | 2024-06-10 | | Good | Good | Good
`),
    );
  const dates = (cover: string) => {
    const reading = recogniseOfsted(list(cover), { ...OPENED, published: isoDay("2025-09-25") });
    return [reading?.isUndated, rowsOf(reading, "sources").map(({ date }) => date.edtf)];
  };

  it("is the reader's to give where the cover prints none", () => {
    expect(dates("")).toEqual([true, ["2025-09-25"]]);
    expect(rowsOf(recogniseOfsted(list(""), OPENED), "sources").map(({ date }) => date.edtf)).toEqual([
      OPENED.openedOn,
    ]);
  });

  it("is the cover's where it prints one, whatever the reader says", () => {
    expect(dates("Published on: | 2025-10-02")).toEqual([false, ["2025-10-02"]]);
  });
});

describe("what is not Ofsted's list of councils", () => {
  it.each([
    ["a tracker", "Actions\nNo. | What | Who | When\n1 | Recruit | Head of service | Sept 22"],
    [
      "a list of children's homes",
      "Homes\nURN | Local authority | Provision | Inspection date | Overall effectiveness\n1 | Bury | Home | 2025-01-01 | Good",
    ],
    ["an empty sheet", "Sheet1"],
  ])("%s", (_, text) => {
    expect(recogniseOfsted(bookOf("file.xlsx", drawn(text)), OPENED)).toBeNull();
  });
});

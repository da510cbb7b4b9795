import { describe, expect, it } from "vitest";
import type { Cell } from "#data/sheets/book.ts";
import { headingKey } from "./header.ts";
import { proposeColumns } from "./propose.ts";
import { type ColumnRole, roleOfHeading } from "./roles.ts";
import { OCTOBER, SEPTEMBER, sheetOf } from "./trackers.fixture.ts";

const [, september = sheetOf([])] = SEPTEMBER.sheets;
const [, october = sheetOf([])] = OCTOBER.sheets;

function rolesOf(rows: readonly (readonly Cell[])[]): readonly ColumnRole[] | null {
  return proposeColumns(sheetOf(rows))?.columns.map(({ role }) => role) ?? null;
}

describe("a heading in the council’s own words", () => {
  it.each([
    ["No.", "number"],
    ["Ref", "number"],
    ["Action ref", "number"],
    ["What", "action"],
    ["What will we do?", "action"],
    ["Actions required", "action"],
    ["Who", "owner"],
    ["Lead Officer", "owner"],
    ["Action owner", "owner"],
    ["Responsible lead", "owner"],
    ["How", "how"],
    ["When", "due"],
    ["Timescale", "due"],
    ["Target date", "due"],
    ["By when?", "due"],
    ["Revised due date", "revised-due"],
    ["Success measures", "success"],
    ["How will we know?", "success"],
    ["Current status", "status"],
    ["RAG", "rating"],
    ["BRAG rating", "rating"],
    ["RAG status", "rating"],
    ["Outcome Q3", "quarter"],
    ["Quarter 4", "quarter"],
    ["Ofsted recommendation", "finding"],
    ["Progress update", "comment"],
    ["Comments", "comment"],
    ["Priority", "theme"],
  ])("“%s” names the %s", (heading, role) => {
    expect(roleOfHeading(heading)?.role).toBe(role);
  });

  it.each(["", "Budget", "__proto__", "constructor", "x".repeat(200)])(
    "“%s” names nothing that is known",
    (heading) => {
      expect(roleOfHeading(heading)).toBeNull();
    },
  );
});

describe("the columns of a tracker", () => {
  const proposal = proposeColumns(september);

  it("are proposed below its titles, with its first rows to show", () => {
    expect(proposal?.headerRow).toBe(3);
    expect(proposal?.columns.map(({ letters, role }) => `${letters} ${role}`)).toEqual([
      "A number",
      "B action",
      "C owner",
      "D how",
      "E due",
      "F success",
      "G status",
      "H quarter",
      "I quarter",
      "J finding",
      "K rating",
      "L comment",
    ]);
    expect(proposal?.firstRows[1]?.slice(0, 5)).toEqual([
      "1",
      "Recruit a Principal Social Worker",
      "Director of Children’s Services",
      "Advertise nationally",
      "31 October 2022",
    ]);
  });

  it("are proposed by what stands in them, where a heading says nothing", () => {
    const rows = [
      ["Action", "Lead", "Budget", "Colour", "Whenever"],
      ["Recruit managers", "DCS", "£5", "red", "31/03/2022"],
      ["Train the staff", "PSW", "£7", "amber E", "Sept 22"],
      ["Hold audits", "DCS", "none", "G", "end of May"],
    ];
    const columns = proposeColumns(
      sheetOf([["Ref", ...(rows[0] ?? [])], ...rows.slice(1).map((row, at) => [at, ...row])]),
    )?.columns;
    expect(columns?.map(({ role, confidence }) => [role, confidence])).toEqual([
      ["number", 1],
      ["action", 1],
      ["owner", 1],
      ["ignore", 0],
      ["rating", 0.4],
      ["due", 0.4],
    ]);
  });

  it("have the longest texts as actions, less surely, where no heading names them", () => {
    const rows = [
      ["Topic", "Owner", "Due date", "RAG"],
      ["Recruit four team managers", "DCS", "31/03/2022", "R"],
      ["Train all staff in supervision", "PSW", "30/04/2022", "A"],
    ];
    expect(proposeColumns(sheetOf(rows))?.columns[0]).toMatchObject({ role: "action", confidence: 0.3 });
  });

  it("have a second day as the one to which it was moved, and never an owner as a comment", () => {
    expect(rolesOf([["Action", "Original date", "Due date", "Owner", "Lead officer"]])).toEqual([
      "action",
      "due",
      "revised-due",
      "owner",
      "owner",
    ]);
  });

  it("have a status of whole paragraphs as a comment", () => {
    const status =
      "The post was advertised in May and again in June; interviews are to be held in July, and agency cover stays until then.";
    expect(
      rolesOf([
        ["Action", "Owner", "Status"],
        ["Recruit a worker", "DCS", status],
        ["Train", "DCS", status],
      ]),
    ).toEqual(["action", "owner", "comment"]);
  });

  it("may have the quarters in a second row of headings", () => {
    const rows = [
      ["Ref", "Action", "Who", "Outcome", null, null, null],
      [null, null, null, "Q1", "Q2", "Q3", "Q4"],
      [1, "Recruit", "DCS", "done", null, null, null],
    ];
    expect(rolesOf(rows)).toEqual(["number", "action", "owner", "quarter", "quarter", "quarter", "quarter"]);
    expect(proposeColumns(sheetOf(rows))?.firstRows[0]?.[1]).toBe("Recruit");
  });

  it.each([
    ["an empty sheet", []],
    ["a cover", [["Exampleshire"], ["Improvement plan"]]],
    [
      "Ofsted’s statistics",
      [
        ["Region", "Local authority", "Inspection date", "Publication date", "Overall effectiveness"],
        ["London", "Example", "1", "2", "3"],
      ],
    ],
    [
      "a list of reports",
      [
        ["LA name", "URN", "Report link", "Inspection start", "Framework", "Judgement"],
        ["Bury", "80437", "x", "y", "ILACS", "Inadequate"],
      ],
    ],
    [
      "a list of meetings",
      [
        ["Date", "Board", "Venue"],
        ["1 May", "Improvement Board", "Town Hall"],
      ],
    ],
  ])("are not proposed for %s: it is no tracker", (_, rows) => {
    expect(proposeColumns(sheetOf(rows))).toBeNull();
  });
});

describe("the key of a tracker’s headings", () => {
  it("is the same for two months of one tracker, and another where the headings differ", () => {
    expect(headingKey(september)).toBe(headingKey(october));
    expect(headingKey(sheetOf([["No", "Action", "Owner"]]))).not.toBe(headingKey(september));
    expect(headingKey(sheetOf([["Cover"]]))).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { type Columns, decodeTable, problemWords } from "#data/schema/decode.ts";
import { SCHEMA } from "#data/schema/tables.ts";
import { CLERK_TABLES, TABLE_WORDS } from "./descriptions.ts";
import { EXAMPLE_ROWS } from "./examples.ts";
import { headingOf, nameKey } from "./headings.ts";
import { allowedInCell, kindOf } from "./kind.ts";
import { listItems, listText } from "./listText.ts";
import { EXAMPLE } from "./names.ts";
import { templateSheets } from "./sheets.ts";
import { columnsOf } from "./tableSheet.ts";

const sheets = templateSheets();

describe("the template", () => {
  it("begins with a sheet that explains every heading of every other sheet", () => {
    const [readMe, ...others] = sheets;
    const explained = (readMe?.rows ?? []).map(([sheet, heading]) => `${sheet} ${heading}`);
    const headings = others.flatMap(({ name, rows }) => (rows[0] ?? []).map((heading) => `${name} ${heading}`));
    expect(headings.filter((heading) => !explained.includes(heading))).toEqual([]);
    expect(readMe?.name).toBe("Read me");
  });

  it("has a sheet for each table that a clerk keeps, and none for the clocks", () => {
    expect(sheets.slice(1).map(({ name }) => name.toLowerCase())).toEqual([...CLERK_TABLES]);
  });

  it.each(CLERK_TABLES)("describes every field of %s, and none that is not there", (table) => {
    expect(Object.keys(TABLE_WORDS[table].columns).sort()).toEqual(Object.keys(SCHEMA[table]).sort());
    for (const words of Object.values(TABLE_WORDS[table].columns)) expect(words).toMatch(/^\S.{8,}[.]$/);
  });

  it.each(CLERK_TABLES)("has examples of %s that may stand, each named as an example", (table) => {
    const { rows, problems } = decodeTable(table, SCHEMA[table] as Columns<object>, EXAMPLE_ROWS[table]);
    expect(problems.map(problemWords)).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
    expect(EXAMPLE_ROWS[table].filter(({ id }) => !String(id).startsWith(EXAMPLE))).toEqual([]);
  });

  it("offers the words to choose from: yes and no for a flag, the grades for a grade", () => {
    const judgements = sheets.find(({ name }) => name === "Judgements");
    const visits = sheets.find(({ name }) => name === "Visits");
    const place = (sheet: typeof visits, heading: string) => sheet?.rows[0]?.indexOf(heading) ?? -1;
    expect(visits?.choices?.get(place(visits, "Took place"))).toEqual(["yes", "no"]);
    expect(judgements?.choices?.get(place(judgements, "Grade"))).toContain("requires-improvement");
  });

  it("says of each column what may stand in it, in no more letters than Excel shows", () => {
    const notes = sheets.slice(1).flatMap((sheet) => [...(sheet.notes?.values() ?? [])]);
    expect(notes.filter((note) => note.length > 255)).toEqual([]);
    expect(notes.length).toBe(sheets.slice(1).flatMap(({ rows }) => rows[0] ?? []).length);
  });
});

describe("a heading", () => {
  it("is the field’s name in words", () => {
    expect(["id", "dueWords", "laCode", "ofstedUrn", "noGrade"].map(headingOf)).toEqual([
      "ID",
      "Due words",
      "LA code",
      "Ofsted URN",
      "No grade",
    ]);
  });

  it("names one field alone in its table, capitals, signs and plurals aside", () => {
    for (const table of CLERK_TABLES) {
      const keys = columnsOf(table).map(([field]) => nameKey(headingOf(field)));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe("a column’s kind", () => {
  it.each([
    ["deadlines", "id", "text"],
    ["deadlines", "due", "date"],
    ["deadlines", "audience", "audience"],
    ["judgements", "grade", "choice"],
    ["visits", "tookPlace", "flag"],
    ["visits", "themes", "list"],
    ["rules", "frameworks", "list"],
    ["rules", "since", "day"],
    ["meetings", "pounds", "number"],
    ["measures", "value", "number"],
    ["sources", "url", "text"],
    ["updates", "record", "text"],
  ] as const)("of %s, %s is %s", (table, name, kind) => {
    const [, field] = columnsOf(table).find(([each]) => each === name) ?? [];
    expect(field && kindOf(field)).toBe(kind);
  });

  it("is told in a clerk’s words", () => {
    const [, flag] = columnsOf("visits").find(([each]) => each === "tookPlace") ?? [];
    expect(flag && allowedInCell(flag)).toBe("yes or no, or nothing");
  });
});

describe("a list in one cell", () => {
  it.each([
    [["a", "b c"], "a; b c"],
    [["a; b", "c"], "a\\; b; c"],
    [["a\\", "b"], "a\\\\; b"],
    [[], ""],
  ])("%j is written %j and read again as it was", (items, text) => {
    expect(listText(items)).toBe(text);
    expect(listItems(text)).toEqual(items);
  });

  it("written by hand may end with a semicolon or have none", () => {
    expect(listItems(" a ;b;; c; ")).toEqual(["a", "b", "c"]);
  });
});

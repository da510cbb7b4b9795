import { describe, expect, it } from "vitest";
import { cellOf } from "#data/out/workbook/cells.ts";
import { CLERK_TABLES } from "#data/out/workbook/descriptions.ts";
import { EXAMPLE_ROWS } from "#data/out/workbook/examples.ts";
import { columnsOf } from "#data/out/workbook/tableSheet.ts";
import { recogniseJson } from "./recogniseJson.ts";
import { recogniseWorkbook } from "./recogniseWorkbook.ts";
import { bookOf, CONTEXT, sheetOf } from "./workbook.fixture.ts";

const PAYLOADS = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg/onload=alert(1)>",
  "javascript:alert(1)",
  '"><script>alert(1)</script>',
  "'; DROP TABLE actions; --",
  "{{constructor.constructor('alert(1)')()}}",
  "#{alert(1)}",
  '=HYPERLINK("http://example.org","press")',
  "+cmd|' /C calc'!A0",
  "@SUM(1+1)",
  "-2+3",
  "__proto__",
  "constructor",
  "toString",
  "\u202Etxt.exe",
  "%3Cscript%3E",
  "&lt;script&gt;",
  "<iframe srcdoc='<script>alert(1)</script>'>",
  "<a href='javascript:alert(1)'>press</a>",
  "<style>*{display:none}</style>",
  "<math><mi//xlink:href='data:x,<script>alert(1)</script>'>",
  "</td></tr></table><script>alert(1)</script>",
  "<!--<script>alert(1)</script>-->",
  "<![CDATA[<script>alert(1)</script>]]>",
  "data:text/html;base64,PHNjcmlwdD4=",
  "vbscript:msgbox(1)",
  "../../../etc/passwd",
  "\u0000null",
  "hasOwnProperty",
];

/** Every column of every sheet that takes any text, filled with it; what of it was not read as it stands. */
function notKept(text: string): readonly string[] {
  return CLERK_TABLES.flatMap((table) => {
    const columns = columnsOf(table);
    const free = columns.flatMap(([name, field]) =>
      field.read(text) === text && field.choices.length === 0 ? [name] : [],
    );
    const example = new Map(Object.entries({ ...EXAMPLE_ROWS[table][0], id: "x" }));
    const row = columns.map(([name]) => (free.includes(name) ? text : cellOf(example.get(name))));
    const sheet = sheetOf(table, [columns.map(([name]) => name), row]);
    const read = recogniseWorkbook(bookOf([sheet]), { ...CONTEXT, keepOwners: true })?.tables[table]?.[0];
    const values = new Map<string, unknown>(Object.entries(read ?? {}));
    return free.filter((name) => values.get(name) !== text).map((name) => `${table}.${name}`);
  });
}

describe("hostile text", () => {
  it.each(PAYLOADS)("%j is kept as the text it is, in every column that takes text", (words) => {
    expect(notKept(words)).toEqual([]);
  });

  it.each(["http://example.org", "javascript:alert(1)", "data:text/html,x", "//example.org"])(
    "the address %s is no address here",
    (url) => {
      const row = ["s", "S", "S", "S", "primary", url];
      const sheet = sheetOf("Sources", [["id", "short title", "title", "publisher", "kind", "url"], row]);
      const reading = recogniseWorkbook(bookOf([sheet]), CONTEXT);
      expect(reading?.tables.sources).toEqual([]);
      expect(reading?.notices).toMatchObject([{ gravity: "error", cell: "F2", found: url }]);
    },
  );
});

describe("the names that trip programs", () => {
  const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];

  it.each(NAMES)("%s as a heading is a column that is left out", (name) => {
    const sheet = sheetOf("Themes", [
      ["id", "kind", "name", name],
      ["t", "plan", "One", "x"],
    ]);
    const reading = recogniseWorkbook(bookOf([sheet]), CONTEXT);
    expect(reading?.tables.themes).toEqual([{ id: "t", kind: "plan", name: "One", authority: null }]);
    expect(reading?.notices).toMatchObject([{ cell: "D1", found: `the heading “${name}”` }]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it.each(["constructor", "to-string", "value-of"])("%s as an id is an id like another", (id) => {
    const sheet = sheetOf("Themes", [
      ["id", "kind", "name"],
      [id, "plan", "One"],
      [id, "plan", "Two"],
    ]);
    const reading = recogniseWorkbook(bookOf([sheet]), CONTEXT);
    expect(reading?.tables.themes).toHaveLength(1);
  });

  it.each(NAMES)("%s as the name of a sheet, or of a part of a JSON file, is none of ours", (name) => {
    const themes = sheetOf("Themes", [
      ["id", "kind", "name"],
      ["t", "plan", "One"],
    ]);
    const reading = recogniseWorkbook(bookOf([themes, sheetOf(name, [["a"]])]), CONTEXT);
    expect(reading?.notices).toMatchObject([{ sheet: name, done: "the sheet was left out" }]);
    const json = JSON.parse(`{"themes":[{"id":"t","kind":"plan","name":"One"}],"${name}":[{"x":1}]}`) as unknown;
    expect(recogniseJson("x.json", json, CONTEXT)?.notices).toMatchObject([{ sheet: name, done: "it was left out" }]);
  });
});

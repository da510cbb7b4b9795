import fc from "fast-check";
import { zipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { joined } from "./joined.ts";
import { bookIn, faultOf, rowsIn, utf8 } from "./opening.fixture.ts";
import { readFileBytes, readFolder } from "./read.ts";

/** Text in UTF-16, the lower byte first, without a mark. */
function utf16(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from(text).flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]),
  );
}

describe("a CSV is read whatever program wrote it", () => {
  it.each([
    ["UTF-8", utf8("council,note\nBury,£5 – Señor")],
    ["UTF-8 with its mark", utf8("\uFEFFcouncil,note\nBury,£5 – Señor")],
    ["UTF-16, lower byte first", joined([Uint8Array.of(0xff, 0xfe), utf16("council,note\nBury,£5 – Señor")])],
    [
      "UTF-16, higher byte first",
      joined([Uint8Array.of(0xfe, 0xff), utf16("council,note\nBury,£5 – Señor").map((_, at, all) => all[at ^ 1] ?? 0)]),
    ],
    [
      "Windows-1252",
      joined([
        utf8("council,note\nBury,"),
        Uint8Array.of(0xa3, 0x35, 0x20, 0x96, 0x20),
        utf8("Se"),
        Uint8Array.of(0xf1),
        utf8("or"),
      ]),
    ],
  ])("in %s", async (_, bytes) => {
    expect(await rowsIn(bytes)).toEqual([
      ["council", "note"],
      ["Bury", "£5 – Señor"],
    ]);
  });

  it.each([
    ["commas, with semicolons in the words", "a,b,c\n1;2;3,4,5\n6;7,8,9"],
    ["semicolons, with commas in the numbers", "a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5"],
    ["tabs", "a\tb, or c\td\n1\t2\t3"],
    ["a line that names it", "sep=;\na;b,c,d;e\n1;2;3"],
    ["commas, with quoted semicolons in every row", 'a,"b;b;b",c\n1,"2;2;2",3'],
    [
      "commas, below a title and a note",
      "Progress of actions\nFor the board; confidential; draft\na,b,c\n1,2,3\n4,5,6",
    ],
  ])("parted by %s", async (_, text) => {
    const rows = await rowsIn(utf8(text));
    expect(rows[rows.length - 1]).toHaveLength(3);
  });

  it.each([
    ["LF", "a,b\n1,2\n3,4\n"],
    ["CR LF", "a,b\r\n1,2\r\n3,4\r\n"],
    ["CR", "a,b\r1,2\r3,4\r"],
    ["a mixture", 'a,b\r\n"1",2\n3,"4"\r\n\r\n'],
  ])("with lines that end in %s", async (_, text) => {
    expect(await rowsIn(utf8(text))).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
    ]);
  });

  it("keeps empty rows and cells, so that a cell is named as a person finds it", async () => {
    expect(await rowsIn(utf8("\n,Title\n\na,,b,,\n\n\n"))).toEqual([[], [null, "Title"], [], ["a", null, "b"]]);
  });

  it("reads quotation marks, commas and lines within a cell", async () => {
    expect(await rowsIn(utf8('"a ""b"", c\nd",5" pipe,"e" f'))).toEqual([['a "b", c\nd', '5" pipe', "e f"]]);
  });

  it("leaves numbers, dates and noughts as they are written", async () => {
    expect(await rowsIn(utf8("007,1.50,03/04/2022,TRUE,1e5"))).toEqual([["007", "1.50", "03/04/2022", "TRUE", "1e5"]]);
  });

  it("may begin with the letters PK, a bracket or a brace", async () => {
    expect(await rowsIn(utf8("PK,name\n1,a"))).toEqual([
      ["PK", "name"],
      ["1", "a"],
    ]);
    expect(await rowsIn(utf8("[draft] actions,name\n1,a"))).toEqual([
      ["[draft] actions", "name"],
      ["1", "a"],
    ]);
  });

  it("reads what papaparse writes, whatever it is (1,000 tables)", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", ",", ";", '"', "\n", "\r", "\t", " ", "é", "😀") });
    const table = fc.array(
      fc.array(
        cell.filter((text) => text !== "" && !/^'|[=+\-@\t\r]/.test(text)),
        { minLength: 2, maxLength: 4 },
      ),
      { minLength: 1, maxLength: 5 },
    );
    const property = fc.asyncProperty(table, async (rows) => {
      const written = Papa.unparse(rows, { quotes: (value) => /[;\t]/.test(String(value)) });
      expect(await rowsIn(utf8(`h,h\r\n${written}`))).toEqual([["h", "h"], ...rows]);
    });
    await fc.assert(property, { numRuns: 1_000 });
  });
});

describe("several CSVs are one book, a sheet for each", () => {
  const files = [
    { name: "tables/actions.csv", bytes: utf8("id\na1") },
    { name: "tables/visits.csv", bytes: utf8("id\nv1") },
  ];

  it("in a zip, without what a Mac and Windows add", async () => {
    const zip = zipSync({
      "tables/actions.csv": utf8("id\na1"),
      "tables/visits.CSV": utf8("id\nv1"),
      "tables/desktop.ini": utf8("[x]"),
      "tables/.DS_Store": Uint8Array.of(0),
      "__MACOSX/tables/._actions.csv": Uint8Array.of(0),
    });
    const book = await bookIn(zip, "copy of tables.zip");
    expect([book.file, ...book.sheets.map(({ name, rows }) => [name, rows])]).toEqual([
      "copy of tables.zip",
      ["actions", [["id"], ["a1"]]],
      ["visits", [["id"], ["v1"]]],
    ]);
  });

  it("in a folder", async () => {
    const book = await readFolder("tables", files, {});
    expect([book.file, ...book.sheets.map(({ name }) => name)]).toEqual(["tables", "actions", "visits"]);
  });

  it("names the one at fault", async () => {
    const reading = readFolder("tables", [...files, { name: "page.csv", bytes: utf8("<html></html>") }], {});
    await expect(reading).rejects.toThrow("In “page.csv”: This file is a web page");
  });

  it("refuses two of one name, and folders within the folder", async () => {
    const twice = zipSync({ "a.csv": utf8("id"), "A.csv": utf8("id") });
    const folders = zipSync({ "a/a.csv": utf8("id"), "b/b.csv": utf8("id") });
    expect((await faultOf(twice)).message).toContain("two CSVs of this name");
    expect((await faultOf(folders)).message).toContain("more than one folder");
  });
});

describe("names that mean something to the language are only names", () => {
  const hostile = ["__proto__", "constructor", "toString", "hasOwnProperty"];

  it("as headings and cells of a CSV, and as names of sheets", async () => {
    const zip = zipSync(
      Object.fromEntries(["constructor.csv", "toString.csv"].map((name) => [name, utf8(hostile.join())])),
    );
    const { sheets } = await bookIn(zip);
    expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([
      ["constructor", [hostile]],
      ["toString", [hostile]],
    ]);
  });

  it("as keys of a JSON file, and nothing else changes", async () => {
    const opened = await readFileBytes(
      { name: "a.json", bytes: utf8('{"__proto__": {"x": 1}, "constructor": 2}') },
      {},
    );
    expect(opened.form === "json" && Object.keys(opened.value as object)).toEqual(["__proto__", "constructor"]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

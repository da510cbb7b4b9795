import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OpenFault } from "./faults.ts";
import { rowsIn, utf8 } from "./opening.fixture.ts";
import { readFileBytes } from "./read.ts";
import { odsOf, xlsxOf } from "./workbooks.fixture.ts";
import { writeXlsx } from "./writeXlsx.ts";
import { wideZipByHand, zipByHand } from "./zips.fixture.ts";

/** What became of a file: its form where it was opened, else its fault's kind. An error of another sort fails. */
async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    return (await readFileBytes({ name: "file", bytes }, {})).form;
  } catch (fault) {
    if (fault instanceof OpenFault && fault.message.length > 40) return fault.kind;
    throw fault;
  }
}

const SHEET =
  '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>44651</v></c><c r="C1" t="b"><v>1</v></c><c r="D1"><f>HYPERLINK("https://example.org/","Plan")</f><v>0</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells><hyperlinks><hyperlink ref="A1" location="B1"/></hyperlinks>';
const TABLE =
  '<table:table table:name="A"><table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="date" office:date-value="2022-03-31" table:number-columns-repeated="3"><text:p>31/03<text:s text:c="2"/></text:p></table:table-cell></table:table-row></table:table>';
const strings = "<si><t>words</t></si>";

describe("a file that went wrong is opened or refused with its reason, and nothing else happens", () => {
  it("1,000 files of arbitrary bytes", async () => {
    const property = fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      expect(await outcome(bytes)).not.toBe("");
    });
    await fc.assert(property, { numRuns: 1_000 });
  });

  it.each([
    ["an XLSX", xlsxOf({ sheet: SHEET, strings })],
    ["an ODS", odsOf(TABLE)],
    ["a CSV", utf8('\uFEFFid,"what, who",due\r\na1,"x ""y""",2022-03-31\r\n')],
  ])("%s with bytes changed, cut out or doubled, 1,000 times", async (_, whole) => {
    const change = fc.record({
      at: fc.nat({ max: whole.length - 1 }),
      until: fc.nat({ max: 40 }),
      put: fc.uint8Array({ maxLength: 8 }),
    });
    const property = fc.asyncProperty(change, async ({ at, until, put }) => {
      const bytes = Uint8Array.from([...whole.subarray(0, at), ...put, ...whole.subarray(at + until)]);
      expect(await outcome(bytes)).not.toBe("");
    });
    await fc.assert(property, { numRuns: 1_000 });
  });

  it.each([
    ["a sheet", SHEET, (sheet: string) => xlsxOf({ sheet, strings })],
    ["an OpenDocument table", TABLE, (table: string) => odsOf(table)],
  ])("the XML of %s with pieces changed, cut out or doubled, 1,000 times", async (_, whole, fileOf) => {
    const change = fc.record({
      at: fc.nat({ max: whole.length - 1 }),
      until: fc.nat({ max: 40 }),
      put: fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom("<", ">", '"', "&#x110000;", "-1", "9".repeat(400))),
    });
    const property = fc.asyncProperty(change, async ({ at, until, put }) => {
      expect(await outcome(fileOf(whole.slice(0, at) + put + whole.slice(at + until)))).not.toBe("");
    });
    await fc.assert(property, { numRuns: 1_000 });
  });
});

describe("zips as other programs write them", () => {
  it("with their sizes in wider records, and still counted", async () => {
    expect(await rowsIn(wideZipByHand([{ name: "a.csv", content: "a,b" }]))).toEqual([["a", "b"]]);
    expect(await outcome(wideZipByHand([{ name: "a.csv", content: "a,b", declaredSize: 1 }]))).toBe("lying-size");
  });

  it("with a comment at the end", async () => {
    const zip = zipByHand([{ name: "a.csv", content: "a,b" }]);
    expect(await rowsIn(Uint8Array.from([...zip, ...utf8("made by hand")]))).toEqual([["a", "b"]]);
  });

  it("with their parts named in other capitals and by the other slash", async () => {
    const manifest = { name: "META-INF\\MANIFEST.XML", content: '<m xmlns="urn:x"/>' };
    const zip = zipByHand([{ name: "Mimetype", content: "application/vnd.oasis.opendocument.spreadsheet" }, manifest]);
    expect(await outcome(zip)).toBe("damaged");
  });
});

describe("names that mean something to the language are only names", () => {
  it("as sheets, texts and headings of a workbook, and nothing else changes", async () => {
    const names = ["__proto__", "constructor", "toString"];
    const bytes = await writeXlsx(names.map((name) => ({ name, rows: [names, ["x", "y"]], headingRows: 1 })));
    const opened = await readFileBytes({ name: "__proto__", bytes }, {});
    expect(opened.form === "book" && opened.book.sheets.map(({ name, rows }) => [name, rows[0]])).toEqual(
      names.map((name) => [name, names]),
    );
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

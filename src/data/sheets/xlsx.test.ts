import { describe, expect, it } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { rowsIn, sheetIn } from "./opening.fixture.ts";
import { xlsxOf } from "./workbooks.fixture.ts";
import { formatMeaning } from "./xlsxStyles.ts";

const MAIN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A sheet of one row with the given cells. */
function row(cells: string): string {
  return `<sheetData><row r="1">${cells}</row></sheetData>`;
}

/** Style 0 a number, 1 a day (14), 2 a day (own format), 3 a time (21), 4 a percentage. */
const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="[$-809]dd\\ mmmm\\ yyyy;@"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="21"/><xf numFmtId="9"/></cellXfs>';

describe("every kind of cell is read as what it is", () => {
  it("text, shared, in its cell, in several styles, and of a formula; numbers, true and false, errors", async () => {
    const strings =
      "<si><t>A &amp; B</t></si><si><r><t>in </t></r><r><t>two styles</t></r><rPh><t>spoken</t></rPh></si>";
    const sheet = row(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>here &#128512;</t></is></c><c r="D1" t="str"><f>A1</f><v>A &amp; B</v></c><c r="E1"><v>-1.5E3</v></c><c r="F1" t="b"><v>1</v></c><c r="G1" t="b"><v>0</v></c><c r="H1" t="e"><v>#REF!</v></c><c r="I1" s="4"><v>0.25</v></c>',
    );
    expect(await rowsIn(xlsxOf({ sheet, strings }))).toEqual([
      ["A & B", "in two styles", "here 😀", "A & B", -1500, true, false, "#REF!", 0.25],
    ]);
  });

  it("days by their format, without a time of day or zone; times as hours, minutes and seconds", async () => {
    const sheet = row(
      '<c r="A1" s="1"><v>44651</v></c><c r="B1" s="2"><v>44651.75</v></c><c r="C1" s="3"><v>0.604167</v></c><c r="D1" t="d"><v>2022-03-31T00:00:00Z</v></c><c r="E1"><v>44651</v></c>',
    );
    const day = { iso: "2022-03-31" };
    expect(await rowsIn(xlsxOf({ sheet, styles: STYLES }))).toEqual([[day, day, "14:30:00", day, 44651]]);
  });

  it("days in a workbook that counts from 1904", async () => {
    const sheet = row('<c r="A1" s="1"><v>43189</v></c><c r="B1" s="1"><v>0</v></c>');
    expect(await rowsIn(xlsxOf({ sheet, styles: STYLES, is1904: true }))).toEqual([
      [{ iso: "2022-03-31" }, { iso: "1904-01-01" }],
    ]);
  });

  it("01/01/1900 as that day, days around the one that never was, and no day for a number without one", async () => {
    const serials = [1, 59, 60, 61, 0, -5, 3_000_000];
    const cells = serials.map((serial, place) => `<c r="${"ABCDEFG"[place]}1" s="1"><v>${serial}</v></c>`);
    expect(await rowsIn(xlsxOf({ sheet: row(cells.join("")), styles: STYLES }))).toEqual([
      [{ iso: "1900-01-01" }, { iso: "1900-02-28" }, 60, { iso: "1900-03-01" }, 0, -5, 3_000_000],
    ]);
  });

  it("a link formula as its words, though 0 was saved for it, and its address among the links", async () => {
    const sheet = row(
      '<c r="A1"><f>HYPERLINK("https://example.org/a?b=1&amp;c=2", "Plan ""A""")</f><v>0</v></c><c r="B1" t="str"><f>HYPERLINK("https://example.org/b")</f><v>saved words</v></c>',
    );
    const { rows, links } = await sheetIn(xlsxOf({ sheet }));
    expect(rows).toEqual([['Plan "A"', "saved words"]]);
    expect([...links]).toEqual([
      ["A1", "https://example.org/a?b=1&c=2"],
      ["B1", "https://example.org/b"],
    ]);
  });

  it("a formula as the value saved with it; as itself where none was saved, because the cell is not empty", async () => {
    const sheet = row(
      '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>SUM(C1:C9)</f></c><c r="C1" t="str"><f>""</f><v></v></c>',
    );
    expect(await rowsIn(xlsxOf({ sheet }))).toEqual([[2, "=SUM(C1:C9)"]]);
  });

  it("links that lead out, and links within", async () => {
    const sheet = `${row('<c r="A1"><v>1</v></c>')}<hyperlinks><hyperlink ref="A1" r:id="h1"/><hyperlink ref="A4:B6" location="Sheet2!A1"/></hyperlinks>`;
    const sheetRelations = `<Relationship Id="h1" Type="${MAIN}/hyperlink" Target="https://example.org/" TargetMode="External"/>`;
    const { links } = await sheetIn(xlsxOf({ sheet, sheetRelations }));
    expect([...links]).toEqual([
      ["A1", "https://example.org/"],
      ["A4", "#Sheet2!A1"],
    ]);
  });

  it("characters that a workbook must write in a roundabout way", async () => {
    const sheet = row('<c r="A1" t="inlineStr"><is><t>a_x000D_b _x005F_x000D_ &#x1F600;</t></is></c>');
    expect(await rowsIn(xlsxOf({ sheet }))).toEqual([["a\rb _x000D_ 😀"]]);
  });
});

describe("every cell is where a person finds it", () => {
  it("rows and columns that are left out are kept as empty, and empty ends are not", async () => {
    const sheet =
      '<sheetData><row r="3"><c r="C3"><v>1</v></c><c r="E3" s="1"/></row><row r="5"><c r="A5"><v>2</v></c></row><row r="1000000"><c r="A1000000" s="1"/></row></sheetData>';
    expect(await rowsIn(xlsxOf({ sheet }))).toEqual([[], [], [null, null, 1], [], [2]]);
  });

  it("a cell that does not say where it is follows the one before", async () => {
    const sheet = "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>";
    expect(await rowsIn(xlsxOf({ sheet }))).toEqual([[1, 2], [3]]);
  });

  it("merged cells have their value in the first, whatever lies under the others", async () => {
    const cells =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>';
    const sheet = `<sheetData>${cells}</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`;
    expect(await rowsIn(xlsxOf({ sheet }))).toEqual([[1, null, 3]]);
  });

  it("a hidden sheet is read, and keeps its name", async () => {
    expect((await sheetIn(xlsxOf({ sheet: row('<c r="A1"><v>1</v></c>') }))).name).toBe("Actions");
  });
});

describe("how a number is shown says what it is", () => {
  it.each([
    "dd/mm/yyyy",
    "d mmm yy",
    "mmmm",
    "mm/yy",
    "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
    "yyyy-mm-dd hh:mm",
    '"Due "d/m',
  ])("%s is a day", (format) => {
    expect(formatMeaning(format)).toBe("day");
  });

  it.each(["h:mm", "mm:ss", "[h]:mm:ss", "hh:mm AM/PM", "[mm]"])("%s is a time", (format) => {
    expect(formatMeaning(format)).toBe("time");
  });

  it.each([
    "General",
    "Standard",
    "0.00%",
    "#,##0;[Red]-#,##0",
    '0 "days"',
    "\\d0",
    "[$£-809]#,##0.00",
    "_-* #,##0_-",
    "0.00E+00",
    "@",
    "",
  ])("%s is a number", (format) => {
    expect(formatMeaning(format)).toBe("number");
  });
});

describe("a workbook that another library wrote", () => {
  it("is read as it was written", async () => {
    const bytes = await writeExcelFile([
      ["Action", "Due", "Done"],
      [{ value: "Recruit", type: String }, { value: 44651, type: Number, format: "dd/mm/yyyy" }, true],
      [null, null, 12.5],
    ]).toBuffer();
    expect(await rowsIn(new Uint8Array(bytes))).toEqual([
      ["Action", "Due", "Done"],
      ["Recruit", { iso: "2022-03-31" }, true],
      [null, null, 12.5],
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { bookIn, rowsIn, sheetIn } from "./opening.fixture.ts";
import { odsOf } from "./workbooks.fixture.ts";

function table(rows: string, name = "Actions"): string {
  return `<table:table table:name="${name}">${rows}</table:table>`;
}

function row(cells: string, repeated = 1): string {
  return `<table:table-row table:number-rows-repeated="${repeated}">${cells}</table:table-row>`;
}

function words(text: string): string {
  return `<table:table-cell office:value-type="string">${text}</table:table-cell>`;
}

describe("every kind of cell is read as what it is", () => {
  it.each([
    ['office:value-type="float" office:value="1234.5"', "1,234.50", 1234.5],
    ['office:value-type="percentage" office:value="0.25"', "25%", 0.25],
    ['office:value-type="currency" office:currency="GBP" office:value="-5"', "-£5.00", -5],
    ['office:value-type="boolean" office:boolean-value="true"', "TRUE", true],
    ['office:value-type="date" office:date-value="2022-03-31"', "31/03/22", { iso: "2022-03-31" }],
    ['office:value-type="date" office:date-value="2022-03-31T14:30:00"', "31/03/22 14:30", { iso: "2022-03-31" }],
    ['office:value-type="time" office:time-value="PT14H30M00S"', "14:30", "14:30"],
    ['office:value-type="string" office:string-value="whole text"', "whole…", "whole text"],
    ['office:value-type="string" calcext:value-type="error" office:string-value=""', "#REF!", "#REF!"],
    [
      'table:formula="of:=HYPERLINK(&quot;https://example.org/&quot;;&quot;Plan&quot;)" office:value-type="float" office:value="0"',
      "0",
      "Plan",
    ],
    ['table:formula="of:=SUM([.A1])" office:value-type="float" office:value="7"', "7", 7],
    ['table:formula="of:=TRUE()" office:value-type="float" office:value="1"', "TRUE", true],
    ['table:formula="of:=SUM([.A1])"', "", "=SUM([.A1])"],
  ])("%s", async (attributes, shown, cell) => {
    const written = `<table:table-cell ${attributes}><text:p>${shown}</text:p></table:table-cell>`;
    expect(await rowsIn(odsOf(table(row(written))))).toEqual([[cell]]);
  });

  it("text with its lines, spaces and tabs, and without those that only set out the file", async () => {
    const text =
      '<text:p>\n  First \n  line<text:s text:c="3"/>wide\n</text:p><text:p>second<text:tab/><text:span>styled <text:span>twice</text:span></text:span></text:p><text:p/><text:p>A &amp; B<text:line-break/>end</text:p>';
    expect(await rowsIn(odsOf(table(row(words(text)))))).toEqual([
      ["First line   wide\nsecond\tstyled twice\n\nA & B\nend"],
    ]);
  });

  it("spaces at the ends of a line and between words, as LibreOffice writes them", async () => {
    expect(await rowsIn(odsOf(table(row(words("<text:p> a  b </text:p>")))))).toEqual([[" a  b "]]);
  });

  it("a comment beside a cell and a picture on it are no part of its words", async () => {
    const cell =
      "<office:annotation><dc:creator xmlns:dc='d'>Somebody</dc:creator><text:p>a comment</text:p></office:annotation><text:p>words</text:p><draw:frame><draw:text-box><text:p>a picture</text:p></draw:text-box></draw:frame>";
    expect(await rowsIn(odsOf(table(row(words(cell)))))).toEqual([["words"]]);
  });

  it("where the links in cells lead", async () => {
    const linked = words(
      '<text:p>See <text:a xlink:href="https://example.org/?a=1&amp;b=2">the plan</text:a></text:p>',
    );
    const { rows, links } = await sheetIn(
      odsOf(table(row("<table:table-cell/>") + row(`<table:table-cell/>${linked}`))),
    );
    expect(rows).toEqual([[], [null, "See the plan"]]);
    expect([...links]).toEqual([["B2", "https://example.org/?a=1&b=2"]]);
  });
});

describe("every cell is where a person finds it", () => {
  const one = '<table:table-cell office:value-type="float" office:value="1"/>';

  it("rows and cells that are repeated stand as often, and a million empty ones cost nothing", async () => {
    const repeated = '<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="2"/>';
    const empty = '<table:table-cell table:number-columns-repeated="16381"/>';
    const rows = row(`${one}${repeated}${empty}`, 2) + row(empty, 3) + row(one) + row(empty, 1_048_570);
    expect(await rowsIn(odsOf(table(rows)))).toEqual([[1, 2, 2], [1, 2, 2], [], [], [], [1]]);
  });

  it("merged cells have their value in the first, and count as columns", async () => {
    const merged =
      '<table:table-cell table:number-columns-spanned="3" office:value-type="float" office:value="1"/><table:covered-table-cell table:number-columns-repeated="2" office:value-type="float" office:value="9"/>';
    expect(await rowsIn(odsOf(table(row(merged + one))))).toEqual([[1, null, null, 1]]);
  });

  it("rows that are grouped or are headings are rows as any other", async () => {
    const rows = `<table:table-header-rows>${row(one)}</table:table-header-rows><table:table-row-group>${row(one)}</table:table-row-group>`;
    expect(await rowsIn(odsOf(table(rows)))).toEqual([[1], [1]]);
  });

  it("every sheet is there by its name, but no copy of another file's and no past change", async () => {
    const change = `<table:tracked-changes><table:cell-content-change>${table(row(one), "Past")}</table:cell-content-change></table:tracked-changes>`;
    const copy = table(`<table:table-source/>${row(one)}`, "'file:///plan.ods'#Sheet1");
    const book = await bookIn(odsOf(change + table(row(one), "Actions") + copy + table("", "Empty")));
    expect(book.sheets.map(({ name, rows }) => [name, rows])).toEqual([
      ["Actions", [[1]]],
      ["Empty", []],
    ]);
  });
});

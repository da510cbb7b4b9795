import { describe, expect, it } from "vitest";
import { sheetIn } from "./opening.fixture.ts";
import { xlsxOf } from "./workbooks.fixture.ts";

/** A row with words in column A, and beside it an empty cell. */
const ROW = '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"/></row></sheetData>';

describe("cells that a rule colours", () => {
  const looks =
    '<dxfs><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf><dxf><font/></dxf><dxf><fill><patternFill patternType="solid"><bgColor rgb="FFFFC000"/></patternFill></fill></dxf><dxf><fill><gradientFill/></fill></dxf></dxfs>';
  const rule = (attributes: string, formula = "") =>
    `<cfRule dxfId="0" ${attributes}>${formula === "" ? "" : `<formula>${formula}</formula>`}</cfRule>`;
  const ruled = async (rules: string, styles = looks, area = "B1:B9") => {
    const sheet = `${ROW}<conditionalFormatting sqref="${area}">${rules}</conditionalFormatting>`;
    const { colours } = await sheetIn(xlsxOf({ sheet, styles }));
    return { fills: Object.fromEntries(colours?.fills ?? []), isRead: colours?.byRule.map((each) => each.isRead) };
  };

  it("are told by their areas, bars and signs within cells aside", async () => {
    const rules =
      '<conditionalFormatting sqref="B1:B90 D1"><cfRule type="containsText" dxfId="0"/></conditionalFormatting><conditionalFormatting sqref="C1"><cfRule type="dataBar"/></conditionalFormatting>';
    const { colours } = await sheetIn(xlsxOf({ sheet: `${ROW}${rules}` }));
    expect(colours?.byRule).toEqual([
      { top: 0, left: 1, bottom: 89, right: 1, isRead: false },
      { top: 0, left: 3, bottom: 0, right: 3, isRead: false },
    ]);
    expect(colours?.fills.size).toBe(0);
  });

  it.each([
    ["a word in the cell", rule('type="containsText" text="Red"', "NOT(ISERROR(SEARCH(&quot;Red&quot;,B1)))")],
    ["its first letters", rule('type="beginsWith" text="R"', "LEFT(B1,1)=&quot;R&quot;")],
    ["a whole word", rule('type="cellIs" operator="equal"', '"Red"')],
    ["the cell’s own word by a formula", rule('type="expression"', '$B1="Red"')],
    ["a number that an empty cell is not", rule('type="cellIs" operator="greaterThan"', "2")],
    ["a scale of numbers", '<cfRule type="colorScale"/>'],
  ])("by %s: an empty one stays as it is, and that is known", async (_, rules) => {
    expect(await ruled(rules)).toEqual({ fills: {}, isRead: [true] });
  });

  it.each([
    ["being empty", rule('type="containsBlanks"', "LEN(TRIM(B1))=0")],
    ["not being a word", rule('type="cellIs" operator="notEqual"', '"Done"')],
    ["not holding a word", rule('type="notContainsText" text="Done"')],
    ["being below a number", rule('type="cellIs" operator="lessThan"', "1")],
    ["a formula of its own emptiness", rule('type="expression"', "ISBLANK($B1)")],
  ])("for %s: an empty one has the rule’s colour", async (_, rules) => {
    expect(await ruled(rules)).toEqual({ fills: { B1: "#FF0000" }, isRead: [true] });
  });

  it.each([
    ["another cell", rule('type="expression"', '$A1="Red"')],
    ["another row’s", rule('type="expression"', '$B2="Red"')],
    ["a cell of another place", rule('type="cellIs" operator="equal"', "$H$1")],
    ["today", rule('type="expression"', "B1&lt;TODAY()")],
    ["an order that is not known", rule('type="cellIs" operator="like"', '"x"')],
    ["a gradient", '<cfRule type="containsBlanks" dxfId="3"/>'],
  ])("by %s: nothing is read from it, and that is known", async (_, rules) => {
    expect(await ruled(rules)).toEqual({ fills: {}, isRead: [false] });
  });

  it("has the colour of the first of several rules; a rule of letters alone has none", async () => {
    const blank = (look: number, priority: number) =>
      `<cfRule type="containsBlanks" dxfId="${look}" priority="${priority}"/>`;
    expect((await ruled(`${blank(0, 2)}${blank(2, 1)}`)).fills).toEqual({ B1: "#FFC000" });
    expect(await ruled(blank(1, 1))).toEqual({ fills: {}, isRead: undefined });
  });

  it("has none where another rule over the same cell cannot be told", async () => {
    const other = '<cfRule type="expression" dxfId="2"><formula>$A1=1</formula></cfRule>';
    const rules = `${rule('type="containsBlanks"')}</conditionalFormatting><conditionalFormatting sqref="A1:C3">${other}`;
    expect(await ruled(rules)).toEqual({ fills: {}, isRead: [true, false] });
  });

  it("has none under a merged cell, and its colour in the first of them", async () => {
    const sheet = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="B1:D1"/></mergeCells><conditionalFormatting sqref="B1:E1">${rule('type="containsBlanks"')}</conditionalFormatting>`;
    const { colours } = await sheetIn(xlsxOf({ sheet, styles: looks }));
    expect(Object.fromEntries(colours?.fills ?? [])).toEqual({ B1: "#FF0000", E1: "#FF0000" });
  });

  it("has none in rows without a word, however far the rule goes", async () => {
    const { fills } = await ruled(rule('type="containsBlanks"'), looks, "B1:XFD1048576");
    expect(Object.keys(fills)).toHaveLength(499);
  });

  it("by a rule that looks at another sheet: nothing is read from it, and that is known", async () => {
    const later = (type: string, area: string) =>
      `<x14:conditionalFormatting><x14:cfRule type="${type}"><xm:f>Key!$A$1=B1</xm:f></x14:cfRule><xm:sqref>${area}</xm:sqref></x14:conditionalFormatting>`;
    const names =
      'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
    const sheet = `${ROW}<extLst><ext ${names}><x14:conditionalFormattings>${later("expression", "B1:B9 D1")}${later("iconSet", "C1")}</x14:conditionalFormattings></ext></extLst>`;
    const { colours } = await sheetIn(xlsxOf({ sheet }));
    expect(colours?.byRule).toEqual([
      { top: 0, left: 1, bottom: 8, right: 1, isRead: false },
      { top: 0, left: 3, bottom: 0, right: 3, isRead: false },
    ]);
  });
});

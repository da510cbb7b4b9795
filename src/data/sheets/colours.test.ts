import { describe, expect, it } from "vitest";
import { faultOf, fillsOf, sheetIn } from "./opening.fixture.ts";
import { xlsxOf } from "./workbooks.fixture.ts";

const NOTHING = '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>';

function solid(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor ${colour}/><bgColor indexed="64"/></patternFill></fill>`;
}

/** Styles of which number 1 has the first colour, number 2 the second, and so on. */
function stylesOf(fills: readonly string[], after = ""): string {
  const styles = fills.map((_, place) => `<xf numFmtId="0" fillId="${place + 2}"/>`);
  return `<fills count="1">${NOTHING}${fills.join("")}</fills><cellXfs><xf numFmtId="0" fillId="0"/>${styles.join("")}</cellXfs>${after}`;
}

/** A row with words in column A, and beside them an empty cell of each style. */
function rowOf(styles: number): string {
  const cells = Array.from({ length: styles }, (_, place) => `<c r="${"BCDEFGH"[place]}1" s="${place + 1}"/>`);
  return `<sheetData><row r="1"><c r="A1"><v>1</v></c>${cells.join("")}</row></sheetData>`;
}

describe("the colour of an empty cell", () => {
  it("is kept as it is written: itself, a place in the old list, a place in the theme, lighter and darker", async () => {
    const fills = [
      solid('rgb="FFFF0000"'),
      solid('indexed="53"'),
      solid('theme="7"'),
      solid('theme="9" tint="0.5999"'),
      solid('theme="4" tint="-0.25"'),
    ];
    expect(await fillsOf(xlsxOf({ sheet: rowOf(5), styles: stylesOf(fills) }))).toEqual({
      B1: "#FF0000",
      C1: "#FF6600",
      D1: "#FFC000",
      E1: "#C5E0B4",
      F1: "#2F5597",
    });
  });

  it("is that of the workbook’s own theme and its own list, where it has them", async () => {
    const own = "<colors><indexedColors><rgbColor rgb='FF112233'/></indexedColors></colors>";
    const theme =
      "<a:themeElements><a:clrScheme name='own'><a:dk1><a:sysClr val='windowText' lastClr='010203'/></a:dk1><a:lt1><a:srgbClr val='FAFAFA'/></a:lt1><a:accent1><a:srgbClr val='00B050'/></a:accent1></a:clrScheme></a:themeElements>";
    const fills = [solid('indexed="0"'), solid('theme="4"'), solid('theme="0"'), solid('theme="1"')];
    expect(await fillsOf(xlsxOf({ sheet: rowOf(4), styles: stylesOf(fills, own), theme }))).toEqual({
      B1: "#112233",
      C1: "#00B050",
      D1: "#FAFAFA",
      E1: "#010203",
    });
  });

  it("is none where it is white, a pattern, a gradient, or that of a rule", async () => {
    const fills = [
      solid('rgb="FFFFFFFF"'),
      '<fill><patternFill patternType="lightUp"><fgColor rgb="FFFF0000"/></patternFill></fill>',
      '<fill><gradientFill><stop position="0"><color rgb="FFFF0000"/></stop></gradientFill></fill>',
    ];
    const rules = `<dxfs><dxf>${solid('rgb="FFFF0000"')}</dxf></dxfs>`;
    expect((await sheetIn(xlsxOf({ sheet: rowOf(3), styles: stylesOf(fills, rules) }))).colours).toBeUndefined();
  });

  it("is not kept beside words, in a row without words, nor under a merged cell", async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"/><c r="C1" s="1"/></row><row r="2"><c r="A2" s="1"/><c r="B2" s="1"/></row></sheetData><mergeCells><mergeCell ref="B1:C1"/></mergeCells>';
    expect(await fillsOf(xlsxOf({ sheet, styles: stylesOf([solid('rgb="FF00B050"')]) }))).toEqual({ B1: "#00B050" });
  });
});

describe("a coloured cell that holds only a space", () => {
  const space = '<c r="B1" s="1" t="inlineStr"><is><t xml:space="preserve"> </t></is></c>';

  it("has no words, so its colour is kept", async () => {
    const sheet = `<sheetData><row r="1"><c r="A1"><v>1</v></c>${space}</row></sheetData>`;
    expect(await fillsOf(xlsxOf({ sheet, styles: stylesOf([solid('rgb="FFFF0000"')]) }))).toEqual({ B1: "#FF0000" });
  });

  it("makes no row of words out of one that is only painted", async () => {
    const sheet = `<sheetData><row r="1">${space}<c r="C1" s="1"/></row></sheetData>`;
    const read = await sheetIn(xlsxOf({ sheet, styles: stylesOf([solid('rgb="FFFF0000"')]) }));
    expect(read.colours).toBeUndefined();
  });
});

describe("styles that are hostile", () => {
  const red = solid('rgb="FFFF0000"');

  it.each([
    ["numbers that lead nowhere", '<fills/><cellXfs><xf fillId="0"/><xf fillId="99999999"/></cellXfs>'],
    ["numbers that are none", `<fills>${red}</fills><cellXfs><xf/><xf fillId="-1"/><xf fillId="x"/></cellXfs>`],
    ["colours that are none", stylesOf([solid('rgb="red"'), solid('theme="900"'), solid('indexed="-3"')])],
    ["a tint beyond black", stylesOf([solid('rgb="x" tint="NaN"')])],
    ["no styles at all", ""],
  ])("%s: the cells have no colour, and the file is read", async (_, styles) => {
    const sheet = await sheetIn(xlsxOf({ sheet: rowOf(3), styles }));
    expect([sheet.rows, sheet.colours]).toEqual([[[1]], undefined]);
  });

  it("tints beyond the ends are black and white, and a fill that stands in a fill is that of the last", async () => {
    const nested = `<fill>${red}<patternFill patternType="solid"><fgColor rgb="FF0000FF"/></patternFill></fill>`;
    const fills = [solid('rgb="FFFF0000" tint="-7"'), solid('rgb="FFFF0000" tint="7"'), nested];
    const found = await fillsOf(xlsxOf({ sheet: rowOf(4), styles: stylesOf(fills) }));
    expect(found.B1).toBe("#000000");
    expect(found.C1).toBeUndefined();
  });

  it("of 80,000 fills those are read that a workbook can have", async () => {
    const hex = (place: number) => ((place * 7919) % 0xffffff).toString(16).padStart(6, "0").toUpperCase();
    const many = Array.from({ length: 80_000 }, (_, place) => solid(`rgb="FF${hex(place)}"`)).join("");
    const styles = `<fills>${NOTHING}${many}</fills><cellXfs><xf fillId="0"/><xf fillId="69999"/><xf fillId="70000"/></cellXfs>`;
    expect(await fillsOf(xlsxOf({ sheet: rowOf(2), styles }))).toEqual({ B1: `#${hex(69_997)}` });
  });

  it("a theme that is no theme costs nothing but its colours", async () => {
    const styles = stylesOf([solid('theme="4"')]);
    expect(await fillsOf(xlsxOf({ sheet: rowOf(1), styles, theme: "<a:broken" }))).toEqual({ B1: "#4472C4" });
  });

  it("styles that are not sound refuse the file, because its days are in them", async () => {
    expect((await faultOf(xlsxOf({ sheet: rowOf(1), styles: "<fills>" }))).kind).toBe("damaged");
  });

  it("more coloured cells than any tracker has are cut, and it is told", async () => {
    const row = (place: number) => `<row r="${place}"><c r="A${place}"><v>1</v></c>${'<c s="1"/>'.repeat(400)}</row>`;
    const rows = Array.from({ length: 300 }, (_, place) => row(place + 1)).join("");
    const { colours } = await sheetIn(xlsxOf({ sheet: `<sheetData>${rows}</sheetData>`, styles: stylesOf([red]) }));
    expect([colours?.fills.size, colours?.isCut]).toEqual([100_000, true]);
  });

  it("a million painted rows without a word keep nothing", async () => {
    const row = '<row><c s="1"/><c s="1"/><c s="1"/></row>'.repeat(100_000);
    const sheet = `<sheetData>${row}<row><c><v>1</v></c><c s="1"/></row></sheetData>`;
    const { colours } = await sheetIn(xlsxOf({ sheet, styles: stylesOf([red]) }));
    expect([...(colours?.fills ?? [])]).toEqual([["B100001", "#FF0000"]]);
  });
});

import { describe, expect, it } from "vitest";
import { fillsOf, sheetIn } from "./opening.fixture.ts";
import { odsOf } from "./workbooks.fixture.ts";

describe("the colour of an empty cell in an OpenDocument sheet", () => {
  const style = (name: string, colour: string, parent = "Default") =>
    `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="${parent}"><style:table-cell-properties ${colour}/></style:style>`;
  const red = style("ce1", 'fo:background-color="#ff0000"');
  const empty = (name: string) => `<table:table-cell table:style-name="${name}"/>`;
  const word = '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>';
  const table = (rows: string, before = "") => `<table:table table:name="A">${before}${rows}</table:table>`;
  const row = (cells: string, more = "") => `<table:table-row ${more}>${cells}</table:table-row>`;

  it("the colour is that of the cell’s own style, of its row, or of its column", async () => {
    const green = style("ce2", 'fo:background-color="#00b050"');
    const column =
      '<table:table-column/><table:table-column table:number-columns-repeated="2" table:default-cell-style-name="ce2"/>';
    const rows = [
      row(`${word}${empty("ce1")}<table:table-cell table:number-columns-repeated="16000"/>`),
      row(`${word}<table:table-cell/>`, 'table:default-cell-style-name="ce1" table:number-rows-repeated="2"'),
      row(empty("ce1"), 'table:number-rows-repeated="1000000"'),
    ];
    expect(await fillsOf(odsOf(table(rows.join(""), column), { automatic: red + green }))).toEqual({
      B1: "#FF0000",
      C1: "#00B050",
      B2: "#FF0000",
      B3: "#FF0000",
    });
  });

  it("it may come from a style with a name of its own, and a style may take it away again", async () => {
    const automatic = style("ce1", "", "Bad") + style("ce2", 'fo:background-color="transparent"', "Bad");
    const named = style("Bad", 'fo:background-color="#ffcccc"');
    const rows = row(`${word}${empty("ce1")}${empty("ce2")}${empty("Bad")}`);
    expect(await fillsOf(odsOf(table(rows), { automatic, named }))).toEqual({ B1: "#FFCCCC", D1: "#FFCCCC" });
  });

  it("a cell that holds only a space has its colour too", async () => {
    const space = (element: string) =>
      `<table:table-cell table:style-name="ce1" office:value-type="string"><text:p>${element}</text:p></table:table-cell>`;
    const rows = row(`${word}${space(" ")}${space("<text:s/>")}${space("Green")}`);
    expect(await fillsOf(odsOf(table(rows), { automatic: red }))).toEqual({ B1: "#FF0000", C1: "#FF0000" });
  });

  it("styles that lead in a circle, to nowhere, or are not sound have none", async () => {
    const automatic = style("ce1", "", "ce2") + style("ce2", "", "ce1") + style("ce3", "", "gone");
    const rows = row(`${word}${empty("ce1")}${empty("ce3")}${empty("__proto__")}`);
    expect((await sheetIn(odsOf(table(rows), { automatic }))).colours).toBeUndefined();
    expect((await sheetIn(odsOf(table(rows), { automatic, named: "<broken" }))).rows).toEqual([["x"]]);
  });

  it("cells that a rule colours are told", async () => {
    const rules =
      "<calcext:conditional-formats><calcext:conditional-format calcext:target-range-address=\"'My: plan'.B1:'My: plan'.B9 A.D2\"><calcext:condition calcext:apply-style-name=\"Bad\"/></calcext:conditional-format></calcext:conditional-formats>";
    const { colours } = await sheetIn(odsOf(table(`${row(word)}${rules}`)));
    expect(colours?.byRule).toEqual([
      { top: 0, left: 1, bottom: 8, right: 1, isRead: false },
      { top: 1, left: 3, bottom: 1, right: 3, isRead: false },
    ]);
  });

  it.each([
    ["cell-content()=&quot;Red&quot;", {}, undefined],
    ["cell-content()=&quot;&quot;", { B1: "#00B050" }, undefined],
    ["cell-content()!=&quot;Done&quot;", { B1: "#00B050" }, undefined],
    ["is-true-formula([.A1]=1)", {}, [{ top: 0, left: 1, bottom: 0, right: 1, isRead: false }]],
    // Beside a number an empty cell counts as 0, in LibreOffice as in Excel.
    ["cell-content()&lt;5", { B1: "#00B050" }, undefined],
    ["cell-content()&gt;=0.5", {}, undefined],
    ["cell-content()!=0", {}, undefined],
    ["cell-content-is-between(-1,5)", { B1: "#00B050" }, undefined],
    ["cell-content-is-not-between(1,5)", { B1: "#00B050" }, undefined],
    ["cell-content()&gt;[.A1]", {}, [{ top: 0, left: 1, bottom: 0, right: 1, isRead: false }]],
  ])("a style’s own condition %s is carried out, or told where it cannot be", async (condition, fills, byRule) => {
    const mapped = `<style:style style:name="ce3" style:family="table-cell"><style:map style:condition="${condition}" style:apply-style-name="ce2"/></style:style>`;
    const automatic = mapped + style("ce2", 'fo:background-color="#00b050"');
    const { colours } = await sheetIn(odsOf(table(row(`${word}${empty("ce3")}`)), { automatic }));
    expect(Object.fromEntries(colours?.fills ?? [])).toEqual(fills);
    expect(colours?.byRule.length ? colours.byRule : undefined).toEqual(byRule);
  });

  it("the same condition down a column is told once", async () => {
    const automatic =
      '<style:style style:name="ce3" style:family="table-cell"><style:map style:condition="is-true-formula([.A1]=1)" style:apply-style-name="x"/></style:style>';
    const rows = `${row(`${word}${empty("ce3")}`)}${row(`${word}${empty("ce3")}`, 'table:number-rows-repeated="3"')}`;
    const { colours } = await sheetIn(odsOf(table(rows), { automatic }));
    expect(colours?.byRule).toEqual([{ top: 0, left: 1, bottom: 3, right: 1, isRead: false }]);
  });

  it.each([
    ["contains-text(&quot;Red&quot;)", {}, true],
    ["=&quot;&quot;", { B1: "#00B050" }, true],
    ["&lt;5", { B1: "#00B050" }, true],
    ["between(1,5)", {}, true],
    ["between([.C1],5)", {}, false],
    ["formula-is([.A1]=1)", {}, false],
  ])("a rule of the sheet, %s, is carried out, or told where it cannot be", async (value, fills, isRead) => {
    const rules = `<calcext:conditional-formats><calcext:conditional-format calcext:target-range-address="A.B1:A.B9"><calcext:condition calcext:value="${value}" calcext:apply-style-name="Good"/></calcext:conditional-format></calcext:conditional-formats>`;
    const named = style("Good", 'fo:background-color="#00b050"');
    const { colours } = await sheetIn(odsOf(table(`${row(word)}${rules}`), { named }));
    expect([Object.fromEntries(colours?.fills ?? []), colours?.byRule.map((each) => each.isRead)]).toEqual([
      fills,
      [isRead],
    ]);
  });
});

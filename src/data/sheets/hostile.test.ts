import { describe, expect, it } from "vitest";
import { faultOf, rowsIn, utf8 } from "./opening.fixture.ts";
import { readFileBytes } from "./read.ts";
import { odsOf, xlsxOf } from "./workbooks.fixture.ts";
import { packedZeros, zipByHand } from "./zips.fixture.ts";

describe("a file that would fill the computer's memory is refused before it does", () => {
  const bomb = packedZeros(300);

  it("300 MB packed into 300 KB, as its own list says", async () => {
    expect(bomb.bytes.length).toBeLessThan(320 * 1024);
    expect((await faultOf(zipByHand([{ name: "a.csv", packed: bomb }]))).kind).toBe("zip-bomb");
  });

  it("300 MB packed into 300 KB whose list says 10 KB: caught while it is unpacked", async () => {
    expect((await faultOf(zipByHand([{ name: "a.csv", packed: bomb, declaredSize: 10_240 }]))).kind).toBe("lying-size");
  });

  it("many parts that come to too much together, each honest", async () => {
    const tenth = packedZeros(6);
    const parts = Array.from({ length: 40 }, (_, place) => ({ name: `${place}.csv`, packed: tenth }));
    expect((await faultOf(zipByHand(parts))).kind).toBe("zip-bomb");
  });

  it("many parts whose list says little, each caught at its first byte too many", async () => {
    const tenth = packedZeros(6);
    const parts = Array.from({ length: 40 }, (_, place) => ({ name: `${place}.csv`, packed: tenth, declaredSize: 9 }));
    expect((await faultOf(zipByHand(parts))).kind).toBe("lying-size");
  });

  it("10,000 entries", async () => {
    const parts = Array.from({ length: 10_000 }, (_, place) => ({ name: `${place}.csv` }));
    const fault = await faultOf(zipByHand(parts));
    expect([fault.kind, fault.message]).toEqual(["too-many-parts", expect.stringContaining("10,000 parts")]);
  });

  it("a file of more than 60 MB", async () => {
    const fault = await faultOf(new Uint8Array(61 * 1024 * 1024));
    expect([fault.kind, fault.message]).toEqual(["too-large", expect.stringContaining("61 MB")]);
  });

  it("2 million rows in a CSV", async () => {
    const fault = await faultOf(utf8("1,2\n".repeat(2_000_000)), "rows.csv");
    expect([fault.kind, fault.message]).toEqual(["too-many-rows", expect.stringContaining("“rows”")]);
  });

  it("2 million rows in a workbook, all but the last empty", async () => {
    const sheet = '<sheetData><row r="2000000"><c r="A2000000"><v>1</v></c></row></sheetData>';
    const fault = await faultOf(xlsxOf({ sheet }));
    expect([fault.kind, fault.message]).toEqual(["too-many-rows", expect.stringContaining("“Actions”")]);
  });

  it("501 columns", async () => {
    expect((await faultOf(utf8(",".repeat(500).concat("x")))).kind).toBe("too-many-columns");
  });

  it("a word repeated in a million rows", async () => {
    const cell = '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>';
    const row = `<table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row>`;
    expect((await faultOf(odsOf(`<table:table table:name="A">${row}</table:table>`))).kind).toBe("too-many-rows");
  });

  it("more than four million cells over its sheets", async () => {
    const cell = '<table:table-cell table:number-columns-repeated="500" office:value-type="float" office:value="1"/>';
    const row = `<table:table-row table:number-rows-repeated="9000">${cell}</table:table-row>`;
    expect((await faultOf(odsOf(`<table:table table:name="A">${row}</table:table>`))).kind).toBe("too-many-cells");
  });

  it("merged cells that lie over each other a thousand times", async () => {
    const cells = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="20000"><c r="B20000"><v>1</v></c></row>';
    const merges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(1_000);
    const sheet = `${cells}</sheetData><mergeCells>${merges}</mergeCells>`;
    expect((await faultOf(xlsxOf({ sheet }))).kind).toBe("damaged");
  });

  it("one tag or text without an end", async () => {
    const sheet = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${"ab ".repeat(1_500_000)}</t></is></c></row></sheetData>`;
    expect((await faultOf(xlsxOf({ sheet }))).kind).toBe("damaged");
  });

  it("elements a million deep", async () => {
    expect((await faultOf(xlsxOf({ sheet: "<a>".repeat(1_000_000) }))).kind).toBe("damaged");
  });
});

describe("entities of a file's own do nothing", () => {
  const sheet = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&lol;</t></is></c></row></sheetData>';

  it("a billion laughs is refused before it swells", async () => {
    const prologue = '<!DOCTYPE l [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;">]>';
    const fault = await faultOf(xlsxOf({ sheet, prologue }));
    expect([fault.kind, fault.message]).toEqual(["damaged", expect.stringContaining("XML entities")]);
  });

  it("an entity that would fetch is refused", async () => {
    const prologue = '<!DOCTYPE l [<!ENTITY lol SYSTEM "file:///etc/passwd">]>';
    expect((await faultOf(xlsxOf({ sheet, prologue }))).kind).toBe("damaged");
  });

  it("a document type elsewhere is not fetched, and an unknown entity stays as it is written", async () => {
    const prologue = '<!DOCTYPE l SYSTEM "https://example.org/l.dtd">';
    expect(await rowsIn(xlsxOf({ sheet, prologue }))).toEqual([["&lol;"]]);
  });
});

describe("reading can be followed and stopped", () => {
  const rows = utf8("a,b,c\n".repeat(50_000));

  it("tells how far it is, and says at the end that it is done", async () => {
    const shares: number[] = [];
    await readFileBytes({ name: "rows.csv", bytes: rows }, { onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares[shares.length - 1]).toBe(1);
  });

  it("stops within the file once it is told to, with the reason it was given", async () => {
    const stop = new AbortController();
    const reading = readFileBytes(
      { name: "rows.csv", bytes: rows },
      { signal: stop.signal, onProgress: () => stop.abort(new Error("no longer wanted")) },
    );
    await expect(reading).rejects.toThrow("no longer wanted");
  });

  it("does not begin where it was told so before", async () => {
    const hands = { signal: AbortSignal.abort() };
    await expect(readFileBytes({ name: "rows.csv", bytes: rows }, hands)).rejects.toThrow(/abort/i);
  });
});

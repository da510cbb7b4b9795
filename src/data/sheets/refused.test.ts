import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { joined } from "./joined.ts";
import { faultOf, utf8 } from "./opening.fixture.ts";
import { xlsxOf } from "./workbooks.fixture.ts";
import { zipByHand } from "./zips.fixture.ts";

/** An old Office file with the named streams: a header, and a list of entries of 128 bytes. */
function oldOfficeWith(...streams: readonly string[]): Uint8Array {
  const header = new Uint8Array(512);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const entries = streams.map((stream) => {
    const entry = new Uint8Array(128);
    Array.from(stream).forEach((letter, place) => {
      entry[2 * place] = letter.charCodeAt(0);
    });
    entry[64] = 2 * (stream.length + 1);
    return entry;
  });
  return joined([header, ...entries]);
}

const small = zipSync({ "a.csv": utf8("a,b\r\n1,2\r\n") });

describe("a file that is no workbook is refused by what it is, whatever its name", () => {
  it("has 0 bytes", async () => {
    expect((await faultOf(new Uint8Array(0), "plan.xlsx")).kind).toBe("empty");
  });

  it("is a workbook of the old Excel kind", async () => {
    const fault = await faultOf(oldOfficeWith("Root Entry", "Workbook"), "plan.xlsx");
    expect([fault.kind, fault.message]).toEqual(["old-excel", expect.stringContaining("Save As, Excel Workbook")]);
  });

  it("is an XLSX under a password, which is no old Excel file", async () => {
    const fault = await faultOf(oldOfficeWith("Root Entry", "EncryptionInfo", "EncryptedPackage"), "plan.xlsx");
    expect([fault.kind, fault.message]).toEqual(["locked", expect.stringContaining("protected by a password")]);
  });

  it("is an old Word document", async () => {
    expect((await faultOf(oldOfficeWith("Root Entry", "WordDocument"))).message).toContain("an old Word document");
  });

  it("is an ODS under a password", async () => {
    const manifest =
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    const fault = await faultOf(
      zipByHand([
        { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet" },
        { name: "content.xml", content: "nothing that can be read" },
        { name: "META-INF/manifest.xml", content: manifest },
      ]),
    );
    expect(fault.kind).toBe("locked");
  });

  it("is a zip under a password", async () => {
    expect((await faultOf(zipByHand([{ name: "a.csv", content: "a,b", isEncrypted: true }]))).kind).toBe("locked");
  });

  it.each([
    ["plan.xlsx", '<!DOCTYPE html><html lang="en"><body><table><tr><td>1</td></tr></table></body></html>'],
    ["plan.csv", "\n  <HTML><head></head></HTML>"],
    ["plan.xls", '<meta http-equiv="Content-Type" content="text/html"><table><tr><td>1</td></tr></table>'],
    ["plan.xls", '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"></html>'],
    ["plan.xls", "MIME-Version: 1.0\r\nContent-Type: multipart/related"],
  ])("is a web page named %s", async (name, page) => {
    expect((await faultOf(utf8(page), name)).kind).toBe("web-page");
  });

  it.each([
    ["a PDF document", utf8("%PDF-1.7\n1 0 obj")],
    ["a picture (PNG)", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)],
    ["a picture (JPEG)", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
    ["a text document (RTF)", utf8("{\\rtf1\\ansi}")],
    ["a Word document (.docx)", zipByHand([{ name: "[Content_Types].xml" }, { name: "word/document.xml" }])],
    ["a binary Excel workbook (.xlsb)", zipByHand([{ name: "[Content_Types].xml" }, { name: "xl/workbook.bin" }])],
    ["neither a workbook nor text", Uint8Array.of(1, 2, 0, 3, 4)],
    [
      "an OpenDocument file, but not a spreadsheet",
      zipByHand([{ name: "mimetype", content: "application/vnd.oasis.opendocument.text" }]),
    ],
    ["a zip that holds “letter.txt”", zipByHand([{ name: "letter.txt", content: "Dear" }])],
    ["an empty zip", zipByHand([])],
  ])("is %s", async (words, bytes) => {
    const fault = await faultOf(bytes, "plan.xlsx");
    expect([fault.kind, fault.message]).toEqual(["other-kind", expect.stringContaining(words)]);
  });

  it("is a zip within a zip, whether it says so or calls itself a CSV", async () => {
    const named = await faultOf(zipSync({ "inside.zip": small }));
    const disguised = await faultOf(zipSync({ "inside.csv": small }));
    expect([named.kind, named.message]).toEqual(["nested", expect.stringContaining("“inside.zip”")]);
    expect([disguised.kind, disguised.message]).toEqual(["nested", expect.stringContaining("“inside.csv”")]);
  });
});

describe("a damaged file is refused by the part that is damaged", () => {
  const good = xlsxOf({ sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' });

  it.each([0.2, 0.5, 0.9, 0.999])("a download that stopped at %f of the file", async (share) => {
    expect((await faultOf(good.subarray(0, Math.floor(good.length * share)))).kind).toBe("cut-short");
  });

  it("one byte changed on the way", async () => {
    const stored = zipSync({ "a.csv": utf8("council,actions\r\nBury,120\r\n") }, { level: 0 });
    const changed = stored.map((byte) => (byte === "2".charCodeAt(0) ? "3".charCodeAt(0) : byte));
    const fault = await faultOf(changed);
    expect([fault.kind, fault.message]).toEqual(["damaged", expect.stringContaining("“a.csv”")]);
  });

  it.each([
    ["a tag that is never closed", "<sheetData><row>"],
    ["a tag closed by another", "<sheetData></row>"],
    ["an attribute without quotation marks", "<sheetData><row r=1><c><v>1</v></c></row></sheetData>"],
    ["a cell in no place", '<sheetData><row r="1"><c r="1A"><v>1</v></c></row></sheetData>'],
    ["a row before the first", '<sheetData><row r="0"><c><v>1</v></c></row></sheetData>'],
  ])("%s in a sheet", async (_, sheet) => {
    const fault = await faultOf(xlsxOf({ sheet }));
    expect([fault.kind, fault.message]).toEqual(["damaged", expect.stringContaining("“xl/worksheets/sheet1.xml”")]);
  });

  it("a text that is not among the shared ones", async () => {
    const sheet = '<sheetData><row r="4"><c r="B4" t="s"><v>9</v></c></row></sheetData>';
    const fault = await faultOf(xlsxOf({ sheet }));
    expect(fault.message).toContain("the text of cell B4");
  });

  it("letters that are not UTF-8", async () => {
    const bytes = joined([utf8('<worksheet xmlns="x">'), Uint8Array.of(0xff, 0xfe, 0x80), utf8("</worksheet>")]);
    expect(
      (await faultOf(zipByHand([{ name: "xl/workbook.xml", content: bytes }, { name: "[Content_Types].xml" }])))
        .message,
    ).toContain("xl/workbook.xml");
  });

  it("JSON that is cut short", async () => {
    expect((await faultOf(utf8('{"tables": [{"id": "a"'))).kind).toBe("damaged");
  });

  it("a CSV whose quotation mark is never closed, named by its words", async () => {
    const fault = await faultOf(utf8('a,b\n1,"Plan of the year\n2,c\n'));
    expect([fault.kind, fault.message]).toEqual(["damaged", expect.stringContaining("“Plan of the year")]);
  });
});

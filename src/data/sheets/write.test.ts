import fc from "fast-check";
import { unzipSync } from "fflate";
import readXlsxFile from "read-excel-file/universal";
import { describe, expect, it } from "vitest";
import type { Cell } from "./book.ts";
import { LISTS_SHEET } from "./lists.ts";
import { bookIn, rowsIn, utf8 } from "./opening.fixture.ts";
import { sheetNames } from "./sheetOut.ts";
import { writeCsvZip } from "./writeCsv.ts";
import { writeXlsx } from "./writeXlsx.ts";
import { gridArbitrary, shownAsText } from "./writing.fixture.ts";

const STARTS = ["=", "+", "-", "@", "\t", "\r"];
const hostile = Array.from({ length: 200 }, (_, place) => `${STARTS[place % STARTS.length]}cmd|' /C calc'!A${place}`);
const awkward = [
  "'",
  "'=1",
  "''=1",
  "'quoted'",
  "007",
  "1e5",
  "TRUE",
  "31/03/2022",
  " spaced ",
  "_x000D_",
  "a\r\nb",
  "😀",
];
const texts = [...hostile, ...awkward].map((text) => [text, "end"]);

function one(rows: readonly (readonly Cell[])[]) {
  return [{ name: "Actions", rows, headingRows: 1 }];
}

/** One part of a workbook as text. */
function partOf(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[name]);
}

describe("what is written is read again as it was", () => {
  it("200 texts that start with = + - @ tab or CR, and others that look like something else, in a workbook", async () => {
    const bytes = await writeXlsx(one(texts));
    expect(await rowsIn(bytes)).toEqual(texts);
    expect(partOf(bytes, "xl/worksheets/sheet1.xml")).not.toContain("<f>");
  });

  it("the same in a CSV, where none of them can start a formula", async () => {
    const bytes = await writeCsvZip(one(texts));
    expect(await rowsIn(bytes)).toEqual(texts);
    const cells = await rowsIn(utf8(partOf(bytes, "Actions.csv").replaceAll("'", "’")));
    expect(cells.filter(([cell]) => /^[=+\-@\t\r]/.test(String(cell)))).toEqual([]);
  });

  it("any workbook (300 of them)", async () => {
    const property = fc.asyncProperty(gridArbitrary, async (rows) => {
      expect(await rowsIn(await writeXlsx(one(rows)))).toEqual(rows);
    });
    await fc.assert(property, { numRuns: 300 });
  });

  it("any zip of CSVs, its cells as text, but for the character 0, which no text file holds (300 of them)", async () => {
    const grids = gridArbitrary.filter((rows) => !JSON.stringify(rows).includes("\\u0000"));
    const property = fc.asyncProperty(grids, async (rows) => {
      expect(await rowsIn(await writeCsvZip(one(rows)))).toEqual(shownAsText(rows));
    });
    await fc.assert(property, { numRuns: 300 });
  });

  it("a day that Excel has not, before 1900, as its text", async () => {
    expect(await rowsIn(await writeXlsx(one([[{ iso: "1848-05-01" }, { iso: "1900-01-01" }]])))).toEqual([
      ["1848-05-01", { iso: "1900-01-01" }],
    ]);
  });

  it("the same content gives the same bytes", async () => {
    expect(await writeXlsx(one(texts))).toEqual(await writeXlsx(one(texts)));
  });

  it("refuses a text longer than a cell of Excel holds, rather than cut it", async () => {
    await expect(writeXlsx(one([["x".repeat(32_768)]]))).rejects.toThrow("the text of cell A1 has 32768 characters");
  });
});

describe("the workbook is an ordinary one", () => {
  const choices = new Map([
    [1, ["public", "board"]],
    [2, Array.from({ length: 60 }, (_, place) => `choice ${place + 1}`)],
    [3, ["yes, at once", 'so-called "no"']],
  ]);
  const notes = new Map([[0, "lower-case letters & digits"]]);
  const sheet = {
    name: "actions",
    rows: [
      ["id", "audience", "step", "other"],
      ["a1", "board", "choice 1", null],
    ],
    headingRows: 1,
    choices,
    notes,
  };

  it("is read the same by another library", async () => {
    const rows = [
      ["Action", "Due", "Done", "Cost"],
      ["=1+1", { iso: "2022-03-31" }, true, 12.5],
    ];
    const [read] = await readXlsxFile((await writeXlsx(one(rows))).buffer);
    expect(read?.sheet).toBe("Actions");
    expect(JSON.stringify(read?.data[1])).toBe('["=1+1","2022-03-31T00:00:00.000Z",true,12.5]');
  });

  it("keeps its headings in view", async () => {
    const part = partOf(await writeXlsx([sheet]), "xl/worksheets/sheet1.xml");
    expect(part).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  });

  it("offers a short list with its cells, and long or awkward ones from a hidden sheet", async () => {
    const bytes = await writeXlsx([sheet]);
    const part = partOf(bytes, "xl/worksheets/sheet1.xml");
    expect(part).toContain('sqref="B2:B200000"><formula1>&quot;public,board&quot;</formula1>');
    expect(part).toContain("sqref=\"C2:C200000\"><formula1>'Lists'!$A$1:$A$60</formula1>");
    expect(part).toContain("sqref=\"D2:D200000\"><formula1>'Lists'!$B$1:$B$2</formula1>");
    expect(part).toContain('prompt="lower-case letters &amp; digits" sqref="A2:A200000"');
    expect(partOf(bytes, "xl/workbook.xml")).toContain(`name="${LISTS_SHEET}" sheetId="2" state="hidden"`);
    expect((await bookIn(bytes)).sheets[1]?.rows.slice(0, 3)).toEqual([
      ["choice 1", "yes, at once"],
      ["choice 2", 'so-called "no"'],
      ["choice 3"],
    ]);
  });

  it("has no sheet of lists where none is needed", async () => {
    const short = { ...sheet, choices: new Map([[1, ["public", "board"]]]) };
    expect((await bookIn(await writeXlsx([short]))).sheets.map(({ name }) => name)).toEqual(["actions"]);
  });
});

describe("a sheet's name is one that Excel allows", () => {
  it("stays as it is where it may", () => {
    expect(sheetNames(["actions", "Visits 2022/23".replace("/", "-")])).toEqual(["actions", "Visits 2022-23"]);
  });

  it("has no more than 31 characters, none of []:*?/\\, and no twin", () => {
    const long = "The experiences and progress of children in care";
    expect(sheetNames([long, long.toUpperCase(), "a[b]:*?/\\c", "'", "History"])).toEqual([
      "The experiences and progress of",
      "THE EXPERIENCES AND PROGRES (2)",
      "a b c",
      "Sheet",
      "History (2)",
    ]);
  });

  it("is the same in the file that is read again", async () => {
    const named = { name: "R&D <“plan”>", rows: [["a"]], headingRows: 0 };
    expect((await bookIn(await writeXlsx([named]))).sheets[0]?.name).toBe("R&D <“plan”>");
  });
});

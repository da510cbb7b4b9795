import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LISTS_SHEET } from "./lists.ts";
import { bookIn, sheetIn } from "./opening.fixture.ts";
import type { SheetOut } from "./sheetOut.ts";
import { writeXlsx } from "./writeXlsx.ts";

const TIME_ALLOWED_MS = 240_000;
const hasOffice = spawnSync("soffice", ["--version"], { timeout: 60_000 }).status === 0;

const actions: SheetOut = {
  name: "actions",
  headingRows: 1,
  rows: [
    ["id", "what", "due", "done", "cost", "audience", "step"],
    ["a1", "=cmd|' /C calc'!A1", { iso: "2022-03-31" }, true, 1234.5, "public", "step 7"],
    ["007", "+44 20 7946 0000", { iso: "1900-03-01" }, false, -0.1, null, "step 60"],
    [],
    ["1e5", "@everyone, and lines\nof  two & <three>", { iso: "2028-02-29" }, null, 0, "board"],
    ["31/03/2022", " – “spaced” ", { iso: "2000-02-29" }, null, 123_456_789.123, "'=x", "TRUE"],
    ["-5", "Señor 😀", { iso: "2049-12-31" }, null, 1e21, "\ttab", "_x000D_"],
  ],
  choices: new Map([
    [5, ["public", "board"]],
    [6, Array.from({ length: 60 }, (_, place) => `step ${place + 1}`)],
  ]),
  notes: new Map([[0, "lower-case letters & digits"]]),
};
const written: readonly SheetOut[] = [
  actions,
  { name: "The experiences of children (2)", headingRows: 0, rows: [[null, null, "far"], [], ["near"]] },
];

const NAMES = [
  ["office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"],
  ["table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"],
  ["text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"],
  ["style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"],
  ["fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"],
  ["calcext", "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"],
].map(([prefix, address]) => `xmlns:${prefix}="${address}"`);

/** A made-up sheet, as LibreOffice takes it in, whose ratings are colours: red, pale green, and those of a rule below. */
const coloured = `<?xml version="1.0"?><office:document ${NAMES.join(" ")} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:styles><style:style style:name="Default" style:family="table-cell"/><style:style style:name="Good" style:family="table-cell" style:parent-style-name="Default"><style:table-cell-properties fo:background-color="#c6efce"/></style:style></office:styles><office:automatic-styles><style:style style:name="ce1" style:family="table-cell" style:parent-style-name="Default"><style:table-cell-properties fo:background-color="#ff0000"/></style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Plan">${[
  '<table:table-cell table:style-name="ce1"/>',
  '<table:table-cell table:style-name="Good"/>',
  "<table:table-cell/>",
]
  .map(
    (cell) =>
      `<table:table-row><table:table-cell office:value-type="string"><text:p>action</text:p></table:table-cell>${cell}</table:table-row>`,
  )
  .join(
    "",
  )}<calcext:conditional-formats><calcext:conditional-format calcext:target-range-address="Plan.B3:Plan.B9"><calcext:condition calcext:apply-style-name="Good" calcext:value="=&quot;Red&quot;" calcext:base-cell-address="Plan.B3"/></calcext:conditional-format></calcext:conditional-formats></table:table></office:spreadsheet></office:body></office:document>`;

/** Opens a file in LibreOffice without a window, and gives what it saves in another format. */
function savedAs(format: string, folder: string, file = "ours.xlsx"): Uint8Array {
  const profile = pathToFileURL(join(folder, "profile")).href;
  const out = join(folder, format);
  execFileSync(
    "soffice",
    [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", format, "--outdir", out, join(folder, file)],
    { timeout: TIME_ALLOWED_MS / 2, stdio: "ignore" },
  );
  return new Uint8Array(readFileSync(join(out, file.replace(/[a-z]+$/, format))));
}

describe.skipIf(!hasOffice)("what LibreOffice saves of our workbook (skipped where soffice is absent)", () => {
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "office-"));
    writeFileSync(join(folder, "ours.xlsx"), await writeXlsx(written));
    writeFileSync(join(folder, "coloured.fods"), coloured);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(["xlsx", "ods"])(
    "as %s is read again as it was written",
    async (format) => {
      const { sheets } = await bookIn(savedAs(format, folder));
      expect(sheets.map(({ name }) => name)).toEqual([...written.map(({ name }) => name), LISTS_SHEET]);
      expect(sheets.slice(0, 2).map(({ rows }) => rows)).toEqual(written.map(({ rows }) => rows));
    },
    TIME_ALLOWED_MS,
  );

  it.each(["xlsx", "ods"])(
    "as %s keeps the colours of empty cells, and where a rule colours them",
    async (format) => {
      const { colours } = await sheetIn(savedAs(format, folder, "coloured.fods"));
      expect([...(colours?.fills ?? [])]).toEqual([
        ["B1", "#FF0000"],
        ["B2", "#C6EFCE"],
      ]);
      expect(colours?.byRule).toEqual([{ top: 2, left: 1, bottom: 8, right: 1, isRead: true }]);
    },
    TIME_ALLOWED_MS,
  );
});

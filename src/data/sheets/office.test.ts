import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LISTS_SHEET } from "./lists.ts";
import { bookIn } from "./opening.fixture.ts";
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

/** Opens a file in LibreOffice without a window, and gives what it saves in another format. */
function savedAs(format: string, folder: string): Uint8Array {
  const profile = pathToFileURL(join(folder, "profile")).href;
  const out = join(folder, format);
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=${profile}`,
      "--headless",
      "--convert-to",
      format,
      "--outdir",
      out,
      join(folder, "ours.xlsx"),
    ],
    { timeout: TIME_ALLOWED_MS / 2, stdio: "ignore" },
  );
  return new Uint8Array(readFileSync(join(out, `ours.${format}`)));
}

describe.skipIf(!hasOffice)("what LibreOffice saves of our workbook (skipped where soffice is absent)", () => {
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "office-"));
    writeFileSync(join(folder, "ours.xlsx"), await writeXlsx(written));
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
});

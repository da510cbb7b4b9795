/**
 * From a dropped file to the drawn Overview (issue 5), in headless Chromium on the built page: `npm run bench`, or alone
 * `node e2e/bench/opening.mjs`. It tells and never asserts. The bare parser is fflate and saxen over the same bytes in
 * Node, everything unpacked at once and nothing made of it: the floor of whoever opens such a file.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { unzipSync } from "fflate";
import { Parser } from "saxen";
import writeExcelFile from "write-excel-file/universal";
import { browser as setup } from "./timeline/setup.mjs";

const { serve } = await import(new URL("../setup/serve.mjs", import.meta.url).href);
const { DIST } = await import(new URL("../setup/built.mjs", import.meta.url).href);
const OFSTED = new URL("../../../shared/real/LA_Inspection_Outcomes_as_at_31_March_2025.ods", import.meta.url);
const FOLDER = mkdtempSync(join(tmpdir(), "opening-bench-"));
const ROWS = 20_000;
const RUNS = Number(process.env.BENCH_RUNS ?? 3);
const LONG_MS = 50;

/** @typedef {{ name: string, bytes: Uint8Array, parts: RegExp }} File */

/** A board's workbook: its council, a source, a theme, and twenty thousand actions. @returns {Promise<File>} */
async function largeWorkbook() {
  const actions = Array.from({ length: ROWS }, (_, row) => [
    `large-action-${row}`,
    "large-plan",
    "exampleshire",
    "large-theme",
    `Recruit and keep social workers in team ${row % 40}, so that caseloads fall (step ${row})`,
    "Director of Children’s Services",
    `2026-${String((row % 12) + 1).padStart(2, "0")}-15`,
  ]);
  const sheets = [
    {
      sheet: "Authorities",
      data: [
        ["ID", "Name", "Full name"],
        ["exampleshire", "Exampleshire", "Exampleshire County Council"],
      ],
    },
    {
      sheet: "Sources",
      data: [
        ["ID", "Short title", "Title", "Publisher", "Date", "Kind"],
        [
          "large-plan",
          "Plan, 1 April 2026",
          "Improvement plan",
          "Exampleshire County Council",
          "2026-04-01",
          "primary",
        ],
      ],
    },
    {
      sheet: "Themes",
      data: [
        ["ID", "Kind", "Name", "Authority"],
        ["large-theme", "plan", "Workforce", "exampleshire"],
      ],
    },
    { sheet: "Actions", data: [["ID", "Source", "Authority", "Theme", "Words", "Owner", "Due"], ...actions] },
  ];
  const blob = await writeExcelFile(sheets).toBlob();
  return {
    name: `workbook of ${ROWS} rows.xlsx`,
    bytes: new Uint8Array(await blob.arrayBuffer()),
    parts: /^xl\/(?:worksheets\/.*|sharedStrings)\.xml$/,
  };
}

function bareMs(/** @type {File} */ { bytes, parts }) {
  const begun = performance.now();
  for (const content of Object.values(unzipSync(bytes, { filter: ({ name }) => parts.test(name) }))) {
    new Parser()
      .on("openTag", () => undefined)
      .on("text", () => undefined)
      .write(new TextDecoder().decode(content))
      .end();
  }
  return performance.now() - begun;
}

/** Puts a file where the browser finds it. @param {string} name @param {Uint8Array} bytes */
function onDisk(name, bytes) {
  const path = join(FOLDER, name);
  writeFileSync(path, bytes);
  return path;
}

/** Runs in the page: when a file was chosen, and every task of the main thread that was too long. */
function watch() {
  const seen = { chosen: 0, long: /** @type {number[]} */ ([]) };
  Object.assign(globalThis, { seen });
  document.addEventListener(
    "change",
    () => {
      seen.chosen ||= performance.now();
    },
    { capture: true, once: true },
  );
  new PerformanceObserver((list) => seen.long.push(...list.getEntries().map(({ duration }) => duration))).observe({
    entryTypes: ["longtask"],
  });
}

/** @param {import("@playwright/test").Browser} browser @param {string} site @param {File} file */
async function open(browser, site, { name, bytes }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const heap = async () => {
      await session.send("HeapProfiler.collectGarbage");
      const { metrics } = await session.send("Performance.getMetrics");
      return (metrics.find((metric) => metric.name === "JSHeapUsedSize")?.value ?? 0) / 1_048_576;
    };
    await session.send("Performance.enable");
    await page.goto(`${site}#/data`);
    await page.getByLabel(/Choose files/).waitFor();
    const before = await heap();
    await page.evaluate(watch);
    // From the disk, as a reader does: bytes handed over by the test's own script are unpacked on the main thread.
    await page.getByLabel(/Choose files/).setInputFiles(onDisk(name, bytes));
    await page.getByRole("button", { name: "Use this data" }).waitFor({ timeout: 120_000 });
    const told = await page.evaluate("performance.now() - globalThis.seen.chosen");
    const begun = await page.evaluate("performance.now()");
    await page.getByRole("button", { name: "Use this data" }).click();
    await page.getByRole("link", { name: "See all councils" }).click();
    await page.getByRole("main").locator('[data-record^="authorities/"]').first().waitFor();
    const drawn = Number(await page.evaluate("performance.now()")) - Number(begun);
    const long = /** @type {number[]} */ (await page.evaluate("globalThis.seen.long"));
    return { told: Number(told), drawn, long, heap: (await heap()) - before };
  } finally {
    await context.close();
  }
}

const median = (/** @type {number[]} */ values) =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;

/** @param {import("@playwright/test").Browser} browser @param {string} site @param {File} file */
async function tell(browser, site, file) {
  const bare = median(Array.from({ length: RUNS }, () => bareMs(file)));
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await open(browser, site, file));
  const told = median(runs.map((run) => run.told));
  const drawn = median(runs.map((run) => run.drawn));
  const long = runs.flatMap((run) => run.long).filter((ms) => ms > LONG_MS);
  console.log(`\n── ${file.name}, ${(file.bytes.length / 1024).toFixed(0)} KB`);
  console.log(`bare parser                            ${bare.toFixed(0)} ms`);
  console.log(
    `from choosing it to the telling        ${told.toFixed(0)} ms, ${(told / bare).toFixed(1)} times the bare parser`,
  );
  console.log(
    `from accepting it to the drawn Overview ${drawn.toFixed(0)} ms; both ${((told + drawn) / bare).toFixed(1)} times the bare parser`,
  );
  console.log(`heap beyond the Data screen            ${median(runs.map((run) => run.heap)).toFixed(1)} MiB`);
  console.log(
    `tasks of the main thread over ${LONG_MS} ms    ${long.length} in ${RUNS} runs${long.length === 0 ? "" : `, the longest ${Math.max(...long).toFixed(0)} ms`}`,
  );
}

await setup.findBrowser();
const { executablePath, channel } = setup.rememberedBrowser();
const browser = await chromium.launch({
  args: setup.LAUNCH_ARGS,
  ...(executablePath === undefined ? {} : { executablePath }),
  ...(channel === undefined ? {} : { channel }),
});
const { address, close } = await serve(DIST);
try {
  if (existsSync(OFSTED))
    await tell(browser, address, {
      name: "Ofsted’s statistics.ods",
      bytes: new Uint8Array(readFileSync(OFSTED)),
      parts: /^content\.xml$/,
    });
  else console.log("Ofsted’s statistics are not in ../shared/real: skipped.");
  await tell(browser, address, await largeWorkbook());
} finally {
  await browser.close();
  await close();
  rmSync(FOLDER, { recursive: true, force: true });
}

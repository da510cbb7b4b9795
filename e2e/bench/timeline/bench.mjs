/**
 * The national timeline against its peers (issue 4): `npm run bench`, or, for a quick look,
 * `BENCH_SIZES=10000 BENCH_PAGES=ours,canvas BENCH_RUNS=1 node e2e/bench/timeline/bench.mjs`.
 * It tells and never asserts: a figure of a shared machine is no reason to stop anybody.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { BLANK, OPTIONS } from "./options.mjs";
import { getPeers } from "./peers.mjs";
import { takeTurns } from "./rounds.mjs";
import { councilsFor, seeded, writeSeed } from "./seed.mjs";
import { serve } from "./serve.mjs";
import { browser as setup } from "./setup.mjs";
import { figure, figuresOf, tableWords } from "./table.mjs";
import { targetLines } from "./targets.mjs";
import { visit } from "./visit.mjs";

/** @typedef {import("./options.mjs").Page} Page */
/** @typedef {import("./visit.mjs").Found} Found */

if (!existsSync(`${OPTIONS.dist}/index.html`))
  throw new Error(`There is no built page in ${OPTIONS.dist}: npm run build.`);
console.log(await setup.findBrowser());
const peers = getPeers();
console.log(peers.words);
const pages = OPTIONS.pages.filter(({ lib }) => lib === undefined || peers.have.has(lib));
const seeds = mkdtempSync(join(tmpdir(), "timeline-bench-"));
const server = await serve(seeds);
const { executablePath, channel } = setup.rememberedBrowser();
const browser = await chromium.launch({
  args: setup.LAUNCH_ARGS,
  ...(executablePath === undefined ? {} : { executablePath }),
  ...(channel === undefined ? {} : { channel }),
});
try {
  console.log(`Chromium ${browser.version()}, ${cpus().length} cores, ${OPTIONS.runs} run(s) of each page in turn.`);
  if (OPTIONS.runs > 1) await tellBlank();
  for (const size of OPTIONS.sizes) await tellSize(size);
} finally {
  await browser.close();
  await server.close();
  rmSync(seeds, { recursive: true, force: true });
}

/** What the measuring itself costs, which is a part of every figure below. */
async function tellBlank() {
  writeSeed(join(seeds, "none"), seeded(0, 2));
  const { mainThread } = await visit(browser, BLANK, { address: `${server.address}/none/${BLANK.at}` });
  console.log(`An empty page, measured alike: main thread ${figure(mainThread)} ms a frame.`);
}

async function tellSize(/** @type {number} */ size) {
  const councils = councilsFor(size);
  writeSeed(join(seeds, `${size}`), seeded(size, councils));
  writeSeed(join(seeds, `${size}-empty`), seeded(0, councils));
  // With few councils all are in view anyway.
  const shown = pages.filter(({ isAll }) => councils > 100 || !isAll);
  const taken = await takeTurns(browser, shown, (seed) => `${server.address}/${size}${seed}`);
  const figures = new Map(shown.map(({ id }) => [id, figuresOf(taken.get(id))]));
  const load = loadavg()[0]?.toFixed(1);
  console.log(`\n── ${size.toLocaleString("en-GB")} events, ${councils} councils (the machine's load: ${load})\n`);
  console.log(tableWords(shown, figures));
  for (const page of shown)
    for (const doubt of doubtsOf(page, taken.get(page.id)?.visits ?? [], size)) console.log(`  ! ${doubt}`);
  if (figures.has("ours")) console.log(targetLines(size, figures).join("\n"));
}

/**
 * What a reader of the figures must know of how they came about.
 * @param {Page} page
 * @param {readonly Found[]} visits
 * @param {number} size
 */
function doubtsOf({ name, at }, visits, size) {
  const wanted = `${size.toLocaleString("en-GB")} event`;
  const counts = visits.flatMap(({ counted }) => (typeof counted === "string" ? [counted] : []));
  const doubts = [
    ...visits.flatMap(({ trouble }) => (trouble === undefined ? [] : [trouble])),
    ...visits.flatMap(({ hasMoved }) => (hasMoved === false ? ["wheel and drag did not change its picture"] : [])),
    ...visits.flatMap(({ isMarked }) => (isMarked === false ? ["it makes no mark: its first picture was taken"] : [])),
    ...(at === "ours/" ? counts.filter((words) => !words.includes(wanted)).map((words) => `it says “${words}”`) : []),
  ];
  return [...new Set(doubts)].map((doubt) => `${name}: ${doubt}`);
}

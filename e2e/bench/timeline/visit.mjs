import { readFileSync } from "node:fs";
import { OPTIONS } from "./options.mjs";

/** @typedef {import("./options.mjs").Page} Page */
/** @typedef {import("@playwright/test").Browser} Browser */
/** @typedef {import("@playwright/test").CDPSession} Session */
/**
 * What one visit found; what it could not find is absent or null.
 * @typedef {{ drawn?: number | null, isMarked?: boolean, cpu?: number, counted?: string | null, mainThread?: number, median?: number,
 *   p95?: number, frames?: number, hasMoved?: boolean, off?: number | null, on?: number | null, heap?: number,
 *   nodes?: number, trouble?: string }} Found
 */

const SCRIPTS = ["harness", "hands"].map((name) => readFileSync(new URL(`pages/${name}.js`, import.meta.url), "utf8"));
const WIDTH = 1280;
const HEIGHT = 900;
const PAN_MS = 2_000;
const FILTER = { name: "Ofsted visits", times: 3, limitMs: 6_000 };
/** A page with no events may never say that it has drawn; by then it stands. */
const EMPTY_MS = 3_000;

/**
 * Opens a page in a profile of its own and measures it. What was found by the time limit is kept.
 * @param {Browser} browser
 * @param {Page} page
 * @param {{ address: string, only?: "empty" | "drawn" }} where
 * @returns {Promise<Found>}
 */
export async function visit(browser, page, { address, only }) {
  const context = await browser.newContext({ viewport: { width: WIDTH, height: HEIGHT }, reducedMotion: "reduce" });
  /** @type {Found} */
  const found = {};
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, OPTIONS.limitMs, "late");
  });
  try {
    for (const content of SCRIPTS) await context.addInitScript({ content });
    const tab = await context.newPage();
    const session = await context.newCDPSession(tab);
    await session.send("Performance.enable");
    const work = async () => {
      await tab.goto(address, { waitUntil: "commit" });
      if (only === "empty") await measureEmpty(session, page, found);
      else await measureDrawing(session, page, found);
      if (only === undefined) await measure(session, page, found);
    };
    if ((await Promise.race([work(), late])) === "late") found.trouble = `stopped after ${OPTIONS.limitMs / 1000} s`;
  } catch (cause) {
    found.trouble = String(cause instanceof Error ? cause.message : cause).split("\n")[0] ?? "It failed.";
  } finally {
    clearTimeout(timer);
    await context.close();
  }
  return found;
}

/** @param {Session} session @param {Page} page @param {Found} found */
async function measureDrawing(session, { selector }, found) {
  const drawn = await ask(session, `bench.drawn(${JSON.stringify(selector)}, ${OPTIONS.limitMs})`);
  found.drawn = drawn.ms;
  found.isMarked = drawn.isMarked;
  if (drawn.ms === null) throw new Error("Nothing was drawn.");
}

/** @param {Session} session @param {Page} page @param {Found} found */
async function measure(session, { selector, deltaY }, found) {
  await ask(session, "bench.quiet()");
  found.counted = await ask(session, COUNTED);
  found.heap = await heapOf(session);
  found.nodes = await ask(session, NODES);
  await ask(session, "bench.quiet()");
  await measureMoving(session, { selector, deltaY, ms: PAN_MS }, found);
  await ask(session, "bench.quiet()");
  found.nodes = Math.max(found.nodes ?? 0, await ask(session, NODES));
  const filtered = await ask(session, `bench.filter(${JSON.stringify({ ...FILTER, selector })})`);
  found.off = medianOf(filtered.off);
  found.on = medianOf(filtered.on);
}

/** The heap of the same page without events, from which the events' own share is told. @param {Session} session @param {Page} page @param {Found} found */
async function measureEmpty(session, page, found) {
  await ask(session, `bench.drawn(${JSON.stringify(page.selector)}, ${EMPTY_MS})`);
  await ask(session, "bench.quiet()");
  found.heap = await heapOf(session);
}

/** @param {Session} session @param {{ selector: string, deltaY: number, ms: number }} how @param {Found} found */
async function measureMoving(session, how, found) {
  const picture = await pictureOf(session, how.selector);
  await ask(session, "bench.quiet()");
  const before = await metrics(session);
  /** @type {number[]} */
  const frames = await ask(session, `bench.zoomAndPan(${JSON.stringify(how)})`);
  const after = await metrics(session);
  const spent = (/** @type {string} */ name) =>
    (((after.get(name) ?? Number.NaN) - (before.get(name) ?? Number.NaN)) * 1000) / frames.length;
  found.frames = frames.length;
  // All tasks of the page's main thread, shared out over the frames that the display was given: by the clock, and by the
  // processor's, which leaves out what others on the machine and the compositor made it wait for.
  found.mainThread = spent("TaskDuration");
  found.cpu = spent("ThreadTime");
  found.median = quantile(frames, 0.5);
  found.p95 = quantile(frames, 0.95);
  found.hasMoved = picture !== (await pictureOf(session, how.selector));
}

/** What the page says of how many events it shows; null where it says nothing. */
const COUNTED = `(document.querySelector(".csi-timeline__count") ?? document.querySelector("#kinds"))?.textContent ?? null`;
const NODES = `document.querySelectorAll("*").length`;

/** @returns {Promise<any>} */
async function ask(/** @type {Session} */ session, /** @type {string} */ expression) {
  const how = { expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", how);
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** @returns {Promise<Map<string, number>>} */
async function metrics(/** @type {Session} */ session) {
  const answer = await session.send("Performance.getMetrics");
  return new Map(answer.metrics.map(({ name, value }) => [name, value]));
}

/** What the page still holds after all that it has let go of is collected, in MiB; sorted arrays of numbers count too. */
async function heapOf(/** @type {Session} */ session) {
  for (let time = 0; time < 2; time += 1) await session.send("HeapProfiler.collectGarbage");
  /** @type {{ usedSize: number, backingStorageSize?: number }} */
  const { usedSize, backingStorageSize = 0 } = await session.send("Runtime.getHeapUsage");
  return (usedSize + backingStorageSize) / 2 ** 20;
}

/** A picture of the part of the chart that is on screen, to see that the hands moved it. @param {Session} session @param {string} selector */
async function pictureOf(session, selector) {
  const box = await ask(
    session,
    `(() => { const { x, y, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
    return { x, y: Math.max(y, 0), width, height: Math.min(height, innerHeight - Math.max(y, 0)), scale: 1 }; })()`,
  );
  return (await session.send("Page.captureScreenshot", { clip: box })).data;
}

/** The value below which a share of these lies; NaN of none. @param {readonly number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(Math.ceil(share * sorted.length), sorted.length) - 1] ?? Number.NaN;
}

/** Null where there is no number among these. @param {readonly (number | null | undefined)[]} values */
export function medianOf(values) {
  const known = values.filter((value) => typeof value === "number" && Number.isFinite(value)).map(Number);
  if (known.length === 0) return null;
  return (
    (quantile(known, 0.5) +
      quantile(
        [...known].reverse().map((value) => -value),
        0.5,
      ) *
        -1) /
    2
  );
}

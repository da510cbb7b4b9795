import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { PROJECT } from "./run.mjs";

/**
 * A Chromium that was seen to start: Playwright's own (neither field), one at a path, or a channel such as Chrome.
 * @typedef {{ executablePath?: string, channel?: string }} Browser
 * @typedef {{ how: string, find: () => Browser[] }} Way
 */

const REMEMBERED = `${PROJECT}node_modules/.cache/dashboard/chromium.json`;
const DOWNLOAD_MS = 120_000;
const PACKAGES_MS = 300_000;
const isRoot = process.getuid?.() === 0;

/** A browser within a sandbox or a closed network looks for hosts that it cannot reach; these keep it quiet. */
export const LAUNCH_ARGS = [
  ...(isRoot ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** In the order of how little they ask of the machine. @type {Way[]} */
const WAYS = [
  { how: "named by an environment variable", find: fromEnvironment },
  { how: "Playwright's own", find: () => [{}] },
  { how: "the system's", find: fromSystem },
  { how: "Chrome or Edge", find: () => [{ channel: "chrome" }, { channel: "msedge" }] },
  { how: "downloaded by Playwright", find: fromDownload },
  { how: "installed as a Debian package", find: fromDebian },
];

/** The browser that was found last time, without asking whether it still starts. @returns {Browser} */
export function rememberedBrowser() {
  const named = fromEnvironment()[0];
  if (named !== undefined) return named;
  return existsSync(REMEMBERED) ? JSON.parse(readFileSync(REMEMBERED, "utf8")).browser : {};
}

/** Finds or gets a Chromium that really starts, says which, and remembers it. */
export async function findBrowser() {
  if (existsSync(REMEMBERED) && (await starts(rememberedBrowser())) === null) {
    return `Chromium: ${named(rememberedBrowser())}, as last time`;
  }
  const tried = [];
  for (const { how, find } of WAYS) {
    for (const browser of find()) {
      const trouble = await starts(browser);
      if (trouble === null) return remember(browser, how);
      tried.push(`  ${how} (${named(browser)}): ${trouble}`);
    }
  }
  throw new Error(
    `No Chromium starts here. Tried:\n${tried.join("\n")}\nInstall Chromium or Chrome, or set CHROMIUM_PATH to one.`,
  );
}

/** Null where the browser starts and runs a script in a page; else what went wrong, in a line. */
async function starts(/** @type {Browser} */ browser) {
  const { chromium } = await import("@playwright/test");
  try {
    const running = await chromium.launch({ ...browser, args: LAUNCH_ARGS, timeout: 30_000 });
    try {
      const page = await running.newPage();
      await page.goto("about:blank");
      return (await page.evaluate("6 * 7")) === 42 ? null : "it starts, but runs no script";
    } finally {
      await running.close();
    }
  } catch (cause) {
    return String(cause instanceof Error ? cause.message : cause).split("\n")[0] ?? "it does not start";
  }
}

function remember(/** @type {Browser} */ browser, /** @type {string} */ how) {
  mkdirSync(dirname(REMEMBERED), { recursive: true });
  writeFileSync(REMEMBERED, `${JSON.stringify({ browser, how })}\n`);
  return `Chromium: ${named(browser)}, ${how}`;
}

function named(/** @type {Browser} */ { executablePath, channel }) {
  return executablePath ?? channel ?? "Playwright's";
}

/** @returns {Browser[]} */
function fromEnvironment() {
  const paths = [process.env.CHROMIUM_PATH, process.env.PLAYWRIGHT_CHROMIUM_PATH];
  return paths.flatMap((path) => (path ? [{ executablePath: path }] : []));
}

/** @returns {Browser[]} */
function fromSystem() {
  const folders = (process.env.PATH ?? "").split(delimiter).concat("/usr/bin", "/snap/bin");
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name))).filter((path) => existsSync(path));
  return [...new Set(paths)].map((executablePath) => ({ executablePath }));
}

/** @returns {Browser[]} */
function fromDownload() {
  console.log(`Downloading Playwright's Chromium (gives up after ${DOWNLOAD_MS / 1000} seconds) …`);
  const cli = `${PROJECT}node_modules/@playwright/test/cli.js`;
  const isThere = run([process.execPath, cli, "install", "--only-shell", "chromium"], DOWNLOAD_MS);
  return isThere ? [{}] : [];
}

/** @returns {Browser[]} */
function fromDebian() {
  if (!isRoot || !existsSync("/usr/bin/apt-get")) return [];
  console.log("Installing Debian's Chromium (apt-get) …");
  run(["apt-get", "update", "-q"], PACKAGES_MS);
  // The last reads what was printed, for the tests of print.
  const packages = ["chromium", "fonts-liberation", "poppler-utils"];
  run(["apt-get", "install", "-q", "-y", "--no-install-recommends", ...packages], PACKAGES_MS);
  return fromSystem();
}

/** Runs a command; its many lines are shown only where it fails. */
function run(/** @type {string[]} */ [command, ...args], /** @type {number} */ patience) {
  const { status, stdout, stderr } = spawnSync(command ?? "", args, {
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
    timeout: patience,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive", PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" },
  });
  if (status !== 0) console.log(`  ${[stderr, stdout].join("\n").trim().split("\n").slice(-3).join("\n  ")}`);
  return status === 0;
}

if (process.argv[1] === import.meta.filename) console.log(await findBrowser());

import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { PROJECT, runTool } from "./run.mjs";

const REPORTS = `${PROJECT}node_modules/.cache/dashboard/`;

/** @typedef {import("./steps.mjs").Outcome} Outcome */

/**
 * A tool that is content or not, and has said why.
 * @param {string} script @param {string[]} args
 * @returns {Promise<Outcome>}
 */
export async function tool(script, ...args) {
  return (await runTool(script, args)) ? {} : { troubles: ["See above."] };
}

/**
 * The unit tests, or some folders of them, as in a part of the world.
 * @param {string} zone @param {string[]} folders
 * @returns {Promise<Outcome>}
 */
export async function unitTests(zone, ...folders) {
  const report = freshReport(`unit-${zone.replace("/", "-")}.json`);
  const options = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`, "--passWithNoTests"];
  const isFine = await runTool("vitest/vitest.mjs", ["run", ...options, ...folders], { TZ: zone });
  const found = read(report);
  const failed = found.numFailedTests ?? 0;
  const skipped = (found.numPendingTests ?? 0) + (found.numTodoTests ?? 0);
  // A file that cannot be read at all has no tests to fail.
  const troubles = isFine || failed > 0 ? [] : ["The tests did not run to their end: see above."];
  return { passed: found.numPassedTests ?? 0, failed, skipped, troubles };
}

/** @returns {Promise<Outcome>} */
export async function browserTests(/** @type {string[]} */ args) {
  const report = freshReport("browser-tests.json");
  const options = ["test", "--config=e2e/playwright.config.ts", ...args];
  const isFine = await runTool("@playwright/test/cli.js", options, { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = read(report).stats ?? {};
  const failed = unexpected + flaky;
  const troubles = isFine || failed > 0 ? [] : ["The browser tests did not run to their end: see above."];
  return { passed: expected, failed, skipped, troubles };
}

function freshReport(/** @type {string} */ name) {
  mkdirSync(REPORTS, { recursive: true });
  rmSync(`${REPORTS}${name}`, { force: true });
  return `${REPORTS}${name}`;
}

/** @returns {Record<string, any>} */
function read(/** @type {string} */ report) {
  try {
    return JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return {};
  }
}

/**
 * `npm test`: installs what is missing, then everything that must hold, each step under its heading.
 * `npm test -- --quick` leaves the browser out; other arguments go to the browser tests.
 */
import { findBrowser } from "./browser.mjs";
import { install } from "./install.mjs";
import { checkLeaks } from "./leaks.mjs";
import { checkLockfile } from "./lockfile.mjs";
import { Steps } from "./steps.mjs";
import { browserTests, tool, unitTests } from "./suites.mjs";
import { checkWeights } from "./weights.mjs";

/** Days are London's wherever the reader sits; the other zones lie as far from it as the world goes. */
const OTHER_ZONES = ["Pacific/Auckland", "America/Los_Angeles", "Pacific/Kiritimati"];

/** What throws thousands of broken files at the reader says nothing of days: once, in London, is enough. */
const NOT_OF_DAYS = ["mutations", "office", "robust", "hostile", "audience", "joined.property"].map(
  (name) => `--exclude=**/${name}.test.ts`,
);

const args = process.argv.slice(2);
const isQuick = args.includes("--quick");
const steps = new Steps();

const isInstalled = await steps.take("What it needs", () => {
  console.log(`  Packages: ${install()}`);
  return {};
});
if (isInstalled) {
  await checkText();
  await checkMeaning();
  await checkPage();
}
process.exitCode = steps.close();

async function checkText() {
  await steps.take("Lockfile", () => ({ troubles: checkLockfile() }));
  await steps.take("Format and lint", () => tool("@biomejs/biome/bin/biome", "ci", "--error-on-warnings"));
  await steps.take("Types", () => tool("typescript/bin/tsc", "--project", "tsconfig.json"));
  await steps.take("Types of the domain, without a browser", () =>
    tool("typescript/bin/tsc", "--project", "src/domain"),
  );
  await steps.take("Dead code", () => tool("knip/bin/knip.js"));
}

async function checkMeaning() {
  await steps.take("Unit tests, dataset and architecture, in Europe/London", () => unitTests("Europe/London"));
  for (const zone of OTHER_ZONES) {
    await steps.take(`Unit tests in ${zone}`, () => unitTests(zone, "src/domain", "src/data", ...NOT_OF_DAYS));
  }
}

async function checkPage() {
  const isBuilt = await steps.take("Build", () => tool("vite/bin/vite.js", "build", "--logLevel=warn"));
  if (!isBuilt) return;
  await steps.take("Weight, in gzip", () => ({ troubles: checkWeights() }));
  await steps.take("Leaks", () => ({ troubles: checkLeaks() }));
  if (isQuick) return;
  const hasBrowser = await steps.take("A browser that starts", async () => {
    console.log(`  ${await findBrowser()}`);
    return {};
  });
  if (hasBrowser) await steps.take("Browser tests", () => browserTests(args));
}

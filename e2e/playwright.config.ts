import { defineConfig, devices } from "@playwright/test";
import { LAUNCH_ARGS, rememberedBrowser } from "./setup/browser.mjs";

const { executablePath, channel } = rememberedBrowser();
const desktop = { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 } };

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../test-results",
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  workers: 2,
  timeout: 90_000,
  // A machine that also builds is slow; what is not there at all still fails.
  expect: { timeout: 15_000 },
  reporter: [
    ["dot"],
    ["json", { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? "../test-results/report.json" }],
  ],
  use: {
    locale: "en-GB",
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: { args: LAUNCH_ARGS, ...(executablePath === undefined ? {} : { executablePath }) },
    ...(channel === undefined ? {} : { channel }),
    trace: "off",
  },
  projects: [
    { name: "chromium-london", use: { ...desktop, timezoneId: "Europe/London" } },
    { name: "chromium-auckland", grep: /@zones/, use: { ...desktop, timezoneId: "Pacific/Auckland" } },
  ],
});

import { test as base, type ConsoleMessage, expect, type Locator, type Page } from "@playwright/test";
import { answerWith } from "./interception.ts";
import { DIST } from "./setup/built.mjs";
import { serve } from "./setup/serve.mjs";

/** Noon in London on the last day of the bundled dataset. */
const NOW = "2026-05-21T12:00:00+01:00";

export interface Tools {
  /** Goes to an address of the product, such as `/deadlines?asAt=2022-01-20`, and waits until its screen is there. */
  readonly open: (address: string) => Promise<void>;
  /** Lets a scenario of `mocks` answer from now on, as it does in the development server; `usual` ends it. */
  readonly scenario: (name: string) => Promise<void>;
  /** What shows one record: `deadlines/bury-2022-improvement-plan`. */
  readonly record: (ref: string) => Locator;
  /** Sentences about whatever went wrong unseen; a test fails that leaves any. */
  readonly troubles: readonly string[];
}

interface Site {
  /** Where the built page is served, with the headers that the README recommends. */
  readonly site: string;
}

export const test = base.extend<Tools, Site>({
  site: [
    async ({}, use) => {
      const { address, close } = await serve(DIST);
      await use(address);
      await close();
    },
    { scope: "worker" },
  ],

  troubles: [
    async ({ page }, use) => {
      const troubles: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" && !isExpected(message)) troubles.push(`console: ${message.text()}`);
      });
      page.on("pageerror", (error) => troubles.push(`page: ${error.message}`));
      await page.addInitScript(reportViolations);
      await page.clock.setFixedTime(NOW);
      await use(troubles);
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],

  open: async ({ page, site }, use) => {
    await use(async (address) => {
      await page.goto(`${site}#${address}`);
      await screenIsThere(page);
    });
  },

  scenario: async ({ page }, use) => {
    await use(async (name) => {
      await page.unrouteAll({ behavior: "ignoreErrors" });
      if (name !== "usual") await page.route("**/data/*.json", answerWith(name));
    });
    await page.unrouteAll({ behavior: "ignoreErrors" });
  },

  record: async ({ page }, use) => {
    await use((ref) => page.getByRole("main").locator(`[data-record="${ref}"]`));
  },
});

export { expect };

/** Every screen has one heading of the first level; until the data and its pictures are there it says so. */
export async function screenIsThere(page: Page): Promise<void> {
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 1 })).not.toHaveText(/^Opening/, { timeout: 20_000 });
  await expect(main.getByText(/opening…$/)).toHaveCount(0);
}

/** The lines about a file that did not come; that it did not is the test's doing. */
function isExpected(message: ConsoleMessage): boolean {
  if (/Failed to fetch dynamically imported module: \S+\/PlanScreen-/.test(message.text())) return true;
  const { url } = message.location();
  return (
    message.text().startsWith("Failed to load resource") && /\/(?:data\/[a-z]+\.json|PlanScreen-[\w-]+\.js)$/.test(url)
  );
}

/** Runs in the page: what the policy stopped becomes a line in the console, and so a failed test. */
function reportViolations(): void {
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
    console.error(`content security policy: ${violatedDirective} stopped ${blockedURI || "inline"} in ${sourceFile}`);
  });
}

import type { Page } from "@playwright/test";
import { FAULTS } from "#mocks/faults.ts";
import { expect, test } from "./fixtures.ts";

/** Row 1 of the test matrix: eleven ways in which a file fails to come, on three screens. */
const SCREENS = [
  { address: "/", shows: "authorities/bury" },
  { address: "/deadlines", shows: "deadlines/bury-2022-improvement-plan" },
  { address: "/timeline?authority=bury&asAt=2022-01-20", shows: "deadlines/bury-2022-improvement-plan" },
] as const;

/** Read as if nothing were the matter: the mark is taken off. */
const HARMLESS = "bom";

for (const fault of Object.keys(FAULTS)) {
  // Of another version: the manifest says so for all of them.
  const scenarioName = fault === "version" ? "manifest-version" : `deadlines-${fault}`;
  for (const { address, shows } of SCREENS) {
    test(`${scenarioName} on ${address}: said plainly, and mended without a reload`, async ({
      open,
      page,
      record,
      scenario,
    }) => {
      test.slow(fault === "stall", "The page waits before it gives up.");
      await scenario(scenarioName);
      await open(address);
      await expect(page.getByRole("main").getByRole("heading", { level: 1 })).not.toBeEmpty();
      if (fault !== HARMLESS) {
        await sayItIsTheSamePage(page);
        await expect(failure(page)).toContainText(/deadlines|version/);
        await scenario("usual");
        await failure(page).getByRole("button", { name: "Try again" }).click();
        await expect(failure(page)).toHaveCount(0);
        expect(await isTheSamePage(page)).toBe(true);
      }
      await expect(record(shows).first()).toBeAttached();
    });
  }
}

function failure(page: Page) {
  return page.getByRole("alert").filter({ has: page.getByRole("button", { name: "Try again" }) });
}

async function sayItIsTheSamePage(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute("data-same-page", ""));
}

function isTheSamePage(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.hasAttribute("data-same-page"));
}

/** What a lost table costs is what rests on it, and no more. */
const KEPT = [
  { lost: "deadlines", address: "/", keeps: "authorities/bury" },
  { lost: "deadlines", address: "/authorities/bury", keeps: "inspections/bury-2025" },
  { lost: "deadlines", address: "/visits", keeps: "visits/bury-fv-2018-08" },
  { lost: "deadlines", address: "/timeline?authority=bury&asAt=2022-01-20", keeps: "visits/bury-fv-2020-11" },
  { lost: "deadlines", address: "/sources", keeps: "sources/bury-cabinet-2016-07-20" },
  { lost: "findings", address: "/deadlines", keeps: "deadlines/bury-2022-improvement-plan" },
  { lost: "glossary", address: "/", keeps: "authorities/bury" },
  { lost: "meetings", address: "/authorities/bury", keeps: "inspections/bury-2025" },
] as const;

for (const { lost, address, keeps } of KEPT) {
  test(`without ${lost}, ${address} still shows ${keeps}`, async ({ open, page, record, scenario }) => {
    await scenario(`${lost}-404`);
    await open(address);
    await expect(failure(page)).toContainText(lost);
    await expect(record(keeps).first()).toBeAttached();
  });
}

test("a broken table is refused by row, field, what was found and what is allowed", async ({
  open,
  page,
  scenario,
}) => {
  await scenario("broken-table");
  await open("/deadlines");
  const said = failure(page);
  await expect(said).toContainText("deadlines, row 3");
  await expect(said).toContainText("due");
  await expect(said).toContainText('found "31/02/2022"');
  await expect(said).toContainText("expected a date such as 2022-03-31 or 2022-10");
});

test("with the server down, the page says so and comes back when it does", async ({ open, page, scenario, record }) => {
  await scenario("server-down");
  await open("/");
  await expect(failure(page)).toBeVisible();
  await scenario("usual");
  await failure(page).getByRole("button", { name: "Try again" }).click();
  await expect(record("authorities/bury").first()).toBeVisible();
});

test("while the data comes, the page says that it is loading", async ({ page, scenario, site }) => {
  await scenario("slow");
  await page.goto(site);
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toHaveText(/^Opening/);
  await expect(page.getByRole("status").filter({ hasText: "Loading" })).toBeVisible();
});

test("153 councils can be looked through", async ({ open, page, scenario }) => {
  await scenario("national");
  await open("/");
  await expect(page.getByText("Showing 1 to 25 of 153 councils.")).toBeVisible();
  await open("/timeline");
  await expect(page.getByRole("main")).toContainText("153 councils");
});

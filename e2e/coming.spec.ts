import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const PLAN = "**/assets/PlanScreen-*.js";

/** Holds the plan's screen back on its way; what is given lets it come. */
async function held(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(PLAN, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test("the screen behind a link is fetched when a hand is on it, and is there when it is pressed", async ({
  open,
  page,
}) => {
  await open("/authorities/bury");
  const fetched = page.waitForResponse(PLAN);
  const link = page.getByRole("navigation").getByRole("link", { name: "Plan", exact: true });
  await link.hover();
  await (await fetched).finished();
  await link.click();
  await expect(page.getByRole("heading", { level: 1, name: "Improvement plan" })).toBeFocused();
});

test("the screen that one leaves stays until the next has come, with its address and the focus", async ({
  open,
  page,
}) => {
  await open("/authorities/bury");
  const fetched = await held(page);
  const link = page.getByRole("navigation").getByRole("link", { name: "Plan", exact: true });
  const asked = page.waitForRequest(PLAN);
  await link.press("Enter");
  await asked;
  await expect(link).toBeFocused();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bury");
  expect(page.url()).toMatch(/#\/authorities\/bury$/);
  expect(await page.title()).toMatch(/^Bury/);
  fetched();
  await expect(page.getByRole("heading", { level: 1, name: "Improvement plan" })).toBeFocused();
  await expect(page).toHaveURL(/#\/plan/);
  await expect(page).toHaveTitle(/^Improvement plan/);
});

test("a screen that takes long is said to be on its way", async ({ open, page }) => {
  await open("/authorities/bury");
  const fetched = await held(page);
  await page.getByRole("navigation").getByRole("link", { name: "Plan", exact: true }).click();
  await expect(page.getByText("The screen is on its way.")).toBeVisible();
  await expect(page).toHaveURL(/#\/plan/);
  fetched();
  await expect(page.getByRole("heading", { level: 1, name: "Improvement plan" })).toBeFocused();
});

test("a screen that cannot be fetched is said plainly, and comes when it is tried again", async ({ open, page }) => {
  await open("/authorities/bury");
  await page.route(PLAN, (route) => route.abort());
  await page.getByRole("navigation").getByRole("link", { name: "Plan", exact: true }).click();
  const failure = page.getByRole("alert").filter({ hasText: "could not be shown" });
  await expect(failure).toBeVisible();
  await page.unroute(PLAN);
  await failure.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Improvement plan" })).toBeVisible();
  await expect(failure).toHaveCount(0);
});

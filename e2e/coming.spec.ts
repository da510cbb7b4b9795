import { expect, test } from "./fixtures.ts";

const PLAN = "**/assets/PlanScreen-*.js";

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

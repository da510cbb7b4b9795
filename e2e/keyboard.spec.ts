import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

/** Walks with Tab until the element has the focus; a hundred presses are more than any screen needs. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 100; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("the element was not reached with the Tab key");
}

test("the day is changed by keyboard alone", async ({ page, open }) => {
  await open("/deadlines?authority=bury");
  await tabTo(page, page.getByRole("button", { name: "Change day" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByLabel("Show the dashboard as at"));
  await page.getByLabel("Show the dashboard as at").fill("2022-01-20");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/asAt=2022-01-20/);
  await expect(page.getByText("in 70 days").first()).toBeVisible();
});

test("the evidence is opened and left by keyboard, and the focus goes back to where it was", async ({ page, open }) => {
  await open("/deadlines?authority=bury&asAt=2022-01-20");
  const link = page
    .getByRole("region", { name: "Next thing due" })
    .getByRole("link", { name: "Cabinet, 12 January 2022" });
  await tabTo(page, link);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "How we know" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(link).toBeFocused();
});

test("a council is chosen by keyboard", async ({ page, open }) => {
  await open("/");
  await tabTo(page, page.getByRole("button", { name: "Choose councils" }));
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("dialog").getByLabel("Bury"));
  await page.keyboard.press("Space");
  await tabTo(page, page.getByRole("button", { name: "Show these" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Bury" })).toBeVisible();
});

test("a chart gives way to its table by keyboard", async ({ page, open }) => {
  await open("/authorities/bury?asAt=2022-09-07");
  const figure = page.getByRole("figure", { name: /Overall effectiveness was judged/ });
  await tabTo(page, figure.getByRole("button", { name: "Table" }));
  await page.keyboard.press("Enter");
  await expect(figure.getByRole("row", { name: /Leadership/ })).toContainText("Inadequate");
});

test("the part of the data that was not there is asked for again by keyboard", async ({ page, open, scenario }) => {
  await scenario("deadlines-404");
  await open("/deadlines");
  await scenario("usual");
  await tabTo(page, page.getByRole("button", { name: "Try again" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /Day passed, not recorded here/ })).toBeVisible();
});

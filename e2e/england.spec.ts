import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const figure = (page: Page): Locator => page.getByRole("figure", { name: "Timeline of the councils" });

/** The picture is painted after its words are there. */
async function painted(page: Page): Promise<void> {
  await expect(figure(page).locator("canvas[data-drawn]")).toBeVisible();
}

test.describe("the timeline of England", () => {
  test("shows 153 councils with few elements, by name or all in one view", async ({ page, open, scenario }) => {
    await scenario("national");
    await open("/timeline");
    await painted(page);
    await expect(figure(page).locator(".csi-journeys__name")).toHaveCount(153);
    expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(1500);
    await figure(page).getByRole("button", { name: "All in one view" }).click();
    await painted(page);
    const rows = await figure(page).locator(".csi-journeys__rows").boundingBox();
    expect(rows?.height).toBeLessThan(900);
  });

  test("is one stop of the Tab key, however many events it has", async ({ page, open, scenario }) => {
    await scenario("national");
    await open("/timeline");
    await painted(page);
    await expect(figure(page).locator('.csi-journeys [tabindex="0"]')).toHaveCount(1);
  });

  test("prints every event of the councils in view, on its side, with the list after it", async ({
    page,
    open,
    scenario,
  }) => {
    await scenario("national");
    await open("/timeline?region=london");
    await painted(page);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".csi-journeys__sheet svg").first()).toBeVisible();
    await expect(page.locator(".csi-journeys__sheet")).toHaveCount(2);
    await expect(page.getByRole("heading", { name: /^Council C1 \(24\)/ })).toBeVisible();
    await expect(page.getByRole("heading", { name: /^Council C17/ })).toBeVisible();
  });
});

import { expect, test } from "./fixtures.ts";
import { figure, openCountry, painted } from "./journeyPage.ts";

test.describe("the timeline of England", () => {
  test("shows 153 councils with few elements, by name or all in one view", async ({ page, open, scenario }) => {
    await openCountry({ page, open, scenario }, "/timeline");
    await expect(figure(page).locator(".csi-journeys__name")).toHaveCount(153);
    expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(1500);
    await figure(page).getByRole("button", { name: "All in one view" }).click();
    await painted(page);
    const rows = await figure(page).locator(".csi-journeys__rows").boundingBox();
    expect(rows?.height).toBeLessThan(900);
  });

  test("is one stop of the Tab key, however many events it has", async ({ page, open, scenario }) => {
    await openCountry({ page, open, scenario }, "/timeline");
    await expect(figure(page).locator('.csi-journeys [tabindex="0"]')).toHaveCount(1);
  });

  test("prints every event of the councils in view, on its side, with the list after it", async ({
    page,
    open,
    scenario,
  }) => {
    await openCountry({ page, open, scenario }, "/timeline?region=london&range=all");
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".csi-journeys__sheet svg").first()).toBeVisible();
    await expect(page.locator(".csi-journeys__sheet")).toHaveCount(2);
    await expect(page.getByRole("heading", { name: /^Council C1 \(24\)/ })).toBeVisible();
    await expect(page.getByRole("heading", { name: /^Council C17/ })).toBeVisible();
  });
});

test.describe("all councils in one view", () => {
  test("can be walked: a tick tells how many it stands for, what must be read first, and whose they are", async ({
    page,
    open,
    scenario,
  }) => {
    await openCountry({ page, open, scenario }, "/timeline?rows=all&range=all");
    await figure(page).getByRole("button", { name: "Council A1", exact: true }).focus();
    const stop = figure(page).locator(".csi-journeys__stop");
    await page.keyboard.press("End");
    await expect(stop).toBeFocused();
    await page.keyboard.press("Home");
    await expect(stop).toHaveAccessibleName(/^Council A1, /);
    await page.keyboard.press("ArrowDown");
    await expect(stop).toHaveAccessibleName(/Council A2, /);
    await page.keyboard.press("Enter");
    await expect(figure(page).locator(".csi-journeys__panel")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(stop).toBeFocused();
  });

  test("can be pressed: the panel names the council and counts the events of a wide tick", async ({
    page,
    open,
    scenario,
  }) => {
    // On a phone a tick stands for months.
    await page.setViewportSize({ width: 390, height: 844 });
    await openCountry({ page, open, scenario }, "/timeline?rows=all&range=all");
    await figure(page).getByRole("button", { name: "Council A5", exact: true }).focus();
    const stop = figure(page).locator(".csi-journeys__stop");
    await page.keyboard.press("ArrowRight");
    await expect(stop).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(stop).toHaveAccessibleName(/^\d+ events too close to draw apart.*: Council A5, /);
    const box = await stop.boundingBox();
    const counted = ((await stop.getAttribute("aria-label")) ?? "").split(" ")[0];
    // The reader goes on, so that it is the picture that is pressed and not the button over it.
    await page.keyboard.press("End");
    await expect(stop).not.toHaveAccessibleName(/events too close/);
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await expect(figure(page).locator(".csi-journeys__panel")).toContainText(`Council A5: ${counted} events`);
  });
});

import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { figure, painted } from "./journeyPage.ts";

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");

test.describe("hands on the timeline of two councils", () => {
  test("is walked with the arrow keys, each event with a spoken name, and Enter tells all of it", async ({
    page,
    open,
  }) => {
    await open("/timeline?asAt=2026-05-21&range=all");
    await painted(page);
    await figure(page).getByRole("button", { name: "Bradford", exact: true }).focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => focused(page)).toMatch(/^(Bradford|\d+ events too close)/);
    const first = await focused(page);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => focused(page)).not.toBe(first);
    await page.keyboard.press("Home");
    await expect
      .poll(() => focused(page))
      .toMatch(/events too close to draw apart, of one no evidence is recorded: Bury, Inspection/);
    await page.keyboard.press("Enter");
    await figure(page)
      .getByRole("button", { name: /^Report published 16 May 2016/ })
      .click();
    await expect(figure(page).getByText("It started")).toBeVisible();
    await expect(figure(page).getByRole("link", { name: "Ofsted report, 16 May 2016" }).first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(figure(page).getByText("It started")).toBeHidden();
    await expect.poll(() => focused(page)).toMatch(/Bury, Inspection/);
  });

  test("plus comes closer and the address keeps the time that is drawn", async ({ page, open }) => {
    await open("/timeline?asAt=2026-05-21&range=all");
    await painted(page);
    await figure(page).getByRole("button", { name: "Bradford", exact: true }).focus();
    await page.keyboard.press("+");
    await expect(page).toHaveURL(/from=20\d\d-\d\d-\d\d.*to=20\d\d-\d\d-\d\d/);
    const address = page.url();
    await page.reload();
    await painted(page);
    expect(page.url()).toBe(address);
  });

  test("the walk keeps the focus on an event that it brought into view, also when the address has followed", async ({
    page,
    open,
  }) => {
    await open("/timeline?asAt=2026-05-21&range=3y");
    await painted(page);
    await figure(page).getByRole("button", { name: "Bradford", exact: true }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(page).toHaveURL(/from=/);
    await expect.poll(() => focused(page)).toMatch(/^(Bradford|\d+ events too close)/);
    const before = page.url();
    await page.keyboard.press("+");
    await expect(page).not.toHaveURL(before);
    await expect.poll(() => focused(page)).toMatch(/^(Bradford|\d+ events too close)/);
  });

  test("the wheel alone scrolls the page, with Ctrl it zooms", async ({ page, open }) => {
    await open("/timeline?asAt=2026-05-21&range=all");
    await painted(page);
    await figure(page).locator(".csi-journeys__rows").hover();
    await page.mouse.wheel(0, 120);
    await expect(page).not.toHaveURL(/from=/);
    await figure(page).locator(".csi-journeys__rows").hover();
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -240);
    await page.keyboard.up("Control");
    await expect(page).toHaveURL(/from=/);
  });

  test("two fingers that part come closer", async ({ page, open }) => {
    await open("/timeline?asAt=2026-05-21&range=all");
    await painted(page);
    const rows = figure(page).locator(".csi-journeys__rows");
    await rows.scrollIntoViewIfNeeded();
    const box = await rows.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 600, (box?.y ?? 0) + 20];
    const touch = await page.context().newCDPSession(page);
    const fingers = (apart: number) => [
      { x: x - apart, y, id: 1 },
      { x: x + apart, y, id: 2 },
    ];
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: fingers(40) });
    await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: fingers(90) });
    await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: fingers(140) });
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await expect(page).toHaveURL(/from=/);
  });
});

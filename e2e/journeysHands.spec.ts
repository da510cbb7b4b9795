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
});

test.describe("two fingers on a touch screen", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("zoom as they part, and the day under each of them stays under it", async ({ page, open }) => {
    await open("/timeline?asAt=2026-05-21&from=2019-01-01&to=2026-01-01");
    await painted(page);
    const rows = figure(page).locator(".csi-journeys__rows");
    await rows.scrollIntoViewIfNeeded();
    const plot = plotOf(await rows.boundingBox());
    const touch = await page.context().newCDPSession(page);
    const fingers = (left: number, right: number) => [
      { x: plot.x0 + left, y: plot.y, id: 1 },
      { x: plot.x0 + right, y: plot.y, id: 2 },
    ];
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: fingers(60, 100) });
    await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: fingers(45, 120) });
    await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: fingers(30, 140) });
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await expect(page).not.toHaveURL(/from=2019-01-01/);
    const before = { from: Date.UTC(2019, 0, 1) / DAY_MS, to: Date.UTC(2026, 0, 1) / DAY_MS };
    const after = windowIn(page.url());
    expect(Math.abs(dayAt(after, 30 / plot.widthPx) - dayAt(before, 60 / plot.widthPx))).toBeLessThan(8);
    expect(Math.abs(dayAt(after, 140 / plot.widthPx) - dayAt(before, 100 / plot.widthPx))).toBeLessThan(8);
  });
});

const DAY_MS = 86_400_000;
/** On a phone: what names take before the time drawn, and what stays free after it. */
const NAMES_PX = 112;
const RIGHT_PX = 25;

function plotOf(box: { readonly x: number; readonly y: number; readonly width: number } | null) {
  const { x = 0, y = 0, width = 0 } = box ?? {};
  return { x0: x + NAMES_PX, y: y + 20, widthPx: width - NAMES_PX - RIGHT_PX };
}

interface Days {
  readonly from: number;
  readonly to: number;
}

function dayAt({ from, to }: Days, share: number): number {
  return from + share * (to - from);
}

/** The time drawn, as the address has it. */
function windowIn(url: string): Days {
  const day = (name: string) => Date.parse(url.match(new RegExp(`${name}=(\\d{4}-\\d\\d-\\d\\d)`))?.[1] ?? "") / DAY_MS;
  return { from: day("from"), to: day("to") };
}

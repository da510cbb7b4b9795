import type { Page } from "@playwright/test";
import { expect, screenIsThere, test } from "./fixtures.ts";

/** How far down the page the reader is. */
function top(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(scrollY));
}

async function goDown(page: Page, to: number): Promise<number> {
  await page.evaluate((place) => scrollTo(0, place), to);
  await expect.poll(() => top(page)).toBeGreaterThan(0);
  return top(page);
}

test("going back from a council leads to the same place of the overview, with the focus on the link that was pressed", async ({
  open,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await open("/?asAt=2022-09-07");
  const link = page.getByRole("main").getByRole("link", { name: "Bradford", exact: true }).first();
  await link.focus();
  const before = await goDown(page, 300);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Bradford" })).toBeFocused();
  expect(await top(page)).toBe(0);
  await page.goBack();
  await expect(link).toBeFocused();
  await expect.poll(() => top(page)).toBe(before);
});

test("going forward again leads to where one was on the council's page", async ({ open, page }) => {
  await open("/?asAt=2022-09-07");
  await page.getByRole("main").getByRole("link", { name: "Bury", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Bury" })).toBeFocused();
  await expect(page.getByRole("region", { name: "Meetings and decisions" })).toBeVisible();
  const before = await goDown(page, 2000);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "All councils" })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole("heading", { level: 1, name: "Bury" })).toBeFocused();
  await expect.poll(() => top(page)).toBe(before);
});

test("where what had the focus is no more, the heading has it and the page stays where it was", async ({
  open,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await open("/?asAt=2022-09-07");
  const before = await goDown(page, 300);
  await page.evaluate(() => {
    location.hash = "#/glossary?asAt=2022-09-07";
  });
  await expect(page.getByRole("heading", { level: 1, name: "Glossary" })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "All councils" })).toBeFocused();
  await expect.poll(() => top(page)).toBe(before);
});

test("evidence that is closed by going back gives the focus back to what opened it", async ({ open, page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await open("/deadlines?asAt=2022-01-20&authority=bury");
  const link = page.getByRole("main").getByRole("link", { name: /Cabinet, 12 January 2022/ });
  await link.last().click();
  const before = await top(page);
  await expect(page.getByRole("dialog", { name: "How we know" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(link.last()).toBeFocused();
  expect(await top(page)).toBe(before);
  await link.last().press("Enter");
  await expect(page.getByRole("dialog", { name: "How we know" })).toBeVisible();
  await page.keyboard.press("Alt+ArrowLeft");
  await page.goBack();
  await expect(link.last()).toBeFocused();
});

test.describe("with 153 councils", () => {
  test.beforeEach(async ({ open, scenario }) => {
    await scenario("national");
    await open("/");
  });

  test("going back from a changed filter leaves the reader at the filter", async ({ page }) => {
    const grade = page.getByLabel("Latest overall judgement");
    await grade.focus();
    const before = await top(page);
    await grade.selectOption("inadequate");
    await expect(page).toHaveURL(/grade=inadequate/);
    await page.goBack();
    await expect(page.getByText("Showing 1 to 25 of 153 councils.")).toBeVisible();
    await expect(grade).toBeFocused();
    await expect.poll(() => top(page)).toBe(before);
  });

  test("going back from the second page, and from a council on it, leads to the link that was pressed", async ({
    page,
  }) => {
    const next = page.getByRole("link", { name: "Next page" });
    await next.press("Enter");
    await expect(page.getByText("Showing 26 to 50 of 153 councils.")).toBeFocused();
    const council = page
      .getByRole("table", { name: /^Councils, their latest/ })
      .getByRole("rowheader")
      .nth(20)
      .getByRole("link");
    await council.focus();
    const before = await top(page);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: /^Council [A-I]/ })).toBeFocused();
    await page.goBack();
    await expect(council).toBeFocused();
    await expect.poll(() => top(page)).toBe(before);
    await page.goBack();
    await expect(page.getByText("Showing 1 to 25 of 153 councils.")).toBeVisible();
    await expect(next).toBeFocused();
  });

  test("the page loaded anew keeps its place, and the steps before it theirs", async ({ page }) => {
    const table = page.getByRole("table", { name: /^Councils, their latest/ });
    await table.getByRole("rowheader").nth(15).getByRole("link").focus();
    const first = await goDown(page, (await top(page)) + 50);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: /^Council [A-I]/ })).toBeFocused();
    await expect(page.getByRole("region", { name: "Deadlines" })).toBeVisible();
    const second = await goDown(page, 1500);
    await page.reload();
    await screenIsThere(page);
    await expect.poll(() => top(page)).toBe(second);
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1, name: "All councils" })).toBeFocused();
    await expect.poll(() => top(page)).toBe(first);
  });
});

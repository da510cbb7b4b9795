import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, screenIsThere, test } from "./fixtures.ts";
import {
  changeOf,
  choose,
  colouredTracker,
  csv,
  drop,
  EXAMPLESHIRE,
  TRACKER,
  telling,
  useButton,
  workbook,
} from "./openingFiles.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

async function findings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} (${target.join(" ")})`));
}

test("a workbook dropped on any screen is told of first, and is on the overview once it is accepted", async ({
  open,
  page,
}) => {
  await open("/");
  await drop(page, await workbook());
  await expect(telling(page)).toBeFocused();
  await expect(page).toHaveURL(/#\/data$/);
  await expect(changeOf(page, /^Inspections/)).toHaveText(/Inspections.*1.*1.*0.*0.*0/);
  await useButton(page).click();
  await expect(page.getByRole("heading", { name: "The data is used on every screen" })).toBeFocused();
  await page.getByRole("link", { name: "See all councils" }).click();
  await screenIsThere(page);
  await expect(page.getByRole("main").getByText("Exampleshire").first()).toBeVisible();
});

test("what is left changes nothing", async ({ open, page }) => {
  await open("/data");
  await choose(page, [await workbook()]);
  await expect(telling(page)).toBeVisible();
  await page.getByRole("button", { name: "Leave everything as it was" }).click();
  await expect(page.getByRole("heading", { name: "Everything is as it was" })).toBeFocused();
  await page.getByRole("link", { name: "Overview", exact: true }).click();
  await screenIsThere(page);
  await expect(page.getByText("Exampleshire")).toHaveCount(0);
});

test("a cell that cannot be read is named by file, sheet and cell, and its row alone is lost", async ({
  open,
  page,
}) => {
  const sheets = EXAMPLESHIRE.map(([name, rows]): (typeof EXAMPLESHIRE)[number] =>
    name === "Deadlines"
      ? [name, rows.map((row) => row.map((cell) => (cell === "2026-06-30" ? "31/02/2026" : cell)))]
      : [name, rows],
  );
  await open("/data");
  await choose(page, [await workbook(sheets)]);
  const row = page.getByRole("table", { name: "Errors" }).getByRole("row", { name: /Deadlines!E2/ });
  await expect(row).toContainText("Exampleshire.xlsx");
  await expect(row).toContainText("31/02/2026");
  await expect(row).toContainText("the row was left out");
});

test("a file that is none of what is read here says what to do, and the screen stays whole", async ({ open, page }) => {
  await open("/data");
  await choose(page, [csv("report.xlsx", "<!doctype html><title>Sign in</title>")]);
  await expect(page.getByRole("alert").filter({ hasText: "One file is not read" })).toContainText("web page");
  await expect(useButton(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Leave everything as it was" }).click();
  await expect(page.getByLabel(/Choose files/)).toBeVisible();
});

test("a council’s tracker is asked for its council and its day, and then stands in the plan", async ({
  open,
  page,
}) => {
  await open("/data");
  await choose(page, [csv("Tracker.csv", TRACKER)]);
  await useButton(page).click();
  await expect(page.getByRole("alert", { name: "Something is still to be chosen" })).toBeFocused();
  await page.getByRole("button", { name: /^Choose the council/ }).click();
  await expect(page.getByLabel("Council: Tracker.csv")).toBeFocused();
  await page.getByLabel("Council: Tracker.csv").selectOption("bury");
  await page.getByLabel("Day of which the copy speaks").fill("2026-05-01");
  await expect(changeOf(page, /^Actions/)).toContainText("2");
  await useButton(page).click();
  await page.getByRole("link", { name: "Plan", exact: true }).click();
  await expect(page.getByText("Recruit twelve social workers").first()).toBeVisible();
});

test("a tracker’s colours are asked about, its names are left out, and both are told before anything changes", async ({
  open,
  page,
}) => {
  await open("/data?authority=bury");
  await choose(page, [colouredTracker()]);
  await expect(page.getByText("no words: red fill")).toHaveCount(1);
  await expect(page.getByRole("table", { name: "Left out" }).getByRole("row", { name: /Actions!E3/ })).toContainText(
    "1 name",
  );
  await expect(page.getByRole("table", { name: "May be names" })).toContainText("“Kwame Boateng”");
  await expect(page.getByText(/Names that cannot be recognised may remain/)).toBeVisible();
  await page.getByRole("button", { name: "1 colour without words" }).click();
  await expect(page.getByRole("heading", { name: "What the colours mean" })).toBeFocused();
  await page.getByLabel("Red fill means").fill("Off track");
  await page.getByLabel("Red fill means").press("Enter");
  await expect(page.getByText("read as “Off track”, as you said the colour means")).toBeVisible();
  await useButton(page).click();
  await page.getByRole("link", { name: "Plan", exact: true }).click();
  await screenIsThere(page);
  await expect(page.getByText("Board edition: holds what is not public.")).toBeVisible();
  await expect(page.getByRole("main").getByText("“Off track”").first()).toBeVisible();
  await expect(page.getByText(/Smithson|Jane/)).toHaveCount(0);
});

test("the telling is accessible, and fits a phone", async ({ open, page }) => {
  await open("/data");
  await choose(page, [await workbook(), csv("Tracker.csv", TRACKER), csv("nothing.csv", "milk,2")]);
  await expect(telling(page)).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await findings(page)).toEqual([]);
  await page.getByRole("checkbox", { name: "Read Tracker.csv" }).uncheck();
  await useButton(page).click();
  await expect(page.getByRole("heading", { name: "The data is used on every screen" })).toBeFocused();
  expect(await findings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test("the reading of a long file shows its progress and can be cancelled", async ({ open, page }) => {
  const row = `${"A long line of words for a tracker of actions, ".repeat(4)}\n`;
  await open("/data");
  await choose(page, [csv("long.csv", `No.,What,Who,When\n${row.repeat(120_000)}`)]);
  await expect(page.getByRole("progressbar", { name: /Reading long.csv/ })).toBeVisible();
  await page.getByRole("button", { name: "Cancel", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Everything is as it was" })).toBeFocused();
  await expect(page.getByLabel(/Choose files/)).toBeVisible();
});

test("text that would be a script is shown as text, in a file’s name, its headings and its cells", async ({
  open,
  page,
}) => {
  const payload = "<img src=x onerror=alert(1)>";
  await open("/data");
  await choose(page, [
    csv(`${payload}.csv`, `No.,What,Who,When,${payload}\n1,${payload} recruit,${payload},soon,${payload}`),
  ]);
  await expect(telling(page)).toBeVisible();
  await expect(page.getByText(payload).first()).toBeVisible();
  expect(await page.locator("main img").count()).toBe(0);
});

import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { choose, csv, type NamedFile, useButton } from "./openingFiles.ts";

const ACTIONS = Array.from(
  { length: 320 },
  (_, place) => `${place + 1},Step ${place + 1} of the plan,30/06/2026,${place < 280 ? "Amber" : "Blue"}`,
);
const LONG = csv("Tracker 2026-05-01.csv", ["No.,Action,Due date,RAG", ...ACTIONS].join("\n"));

const ROWS = [
  "1,Workforce,Recruit twelve social workers,Head of Service,31/03/2026,Amber",
  "2,Workforce,Induct every new starter,Principal Social Worker,10/06/2026,Green",
  "3,Front door,Redesign the front door,Director of Children’s Services,31/01/2026,Red",
  "4,Front door,Agree thresholds with partners,Head of Service,28/02/2026,Complete",
  "5,Front door,Staff the rota,Head of Service,01/09/2026,red – no cover",
  "6,Care leavers,Publish the local offer,Head of Service,spring 2026,Amber",
];
const HEADINGS = "No.,Theme,Action,Owner,Due date,RAG";
const MAY = csv("Tracker 2026-05-01.csv", [HEADINGS, ...ROWS].join("\n"));
const JUNE = csv(
  "Tracker 2026-05-18.csv",
  [HEADINGS, ...ROWS].join("\n").replace("31/03/2026,Amber", "30/09/2026,Amber"),
);

async function openTrackers(page: Page, files: readonly NamedFile[]): Promise<void> {
  await choose(page, files);
  await page.getByRole("button", { name: "Use this data" }).click();
  await expect(page.getByRole("link", { name: "See all councils" })).toBeVisible();
}

const listOf = (page: Page, rule = "by theme") =>
  page.getByRole("table", { name: `Actions of Bury, ${rule}` }).locator('[data-record*="improvement-plan"]');
const wordOf = (page: Page) => page.getByRole("combobox", { name: "The plan’s own word" });

test.describe("a council’s tracker", () => {
  test.beforeEach(async ({ open, page }) => {
    await open("/data?authority=bury");
    await openTrackers(page, [MAY, JUNE]);
  });

  test("an action whose own day has passed says so, is counted apart, and is led to; a later day given takes it back", async ({
    open,
    page,
  }) => {
    await open("/plan?authority=bury");
    const passed = page.getByRole("row", { name: /^Redesign the front door/ });
    await expect(passed).toContainText("31 January 2026its day has passed");
    await expect(page.getByRole("row", { name: /^Agree thresholds/ })).not.toContainText("has passed");
    await expect(page.getByRole("row", { name: /^Publish the local offer/ })).not.toContainText("has passed");
    await page.getByRole("link", { name: "1 is past its own day and not said to be done" }).click();
    await expect(page).toHaveURL(/only=passed/);
    await expect(listOf(page)).toHaveCount(1);
    await passed.getByRole("link", { name: "Redesign the front door", exact: true }).click();
    await expect(page.getByRole("dialog")).toContainText(
      "Its day, 31 January 2026, has passed; last word: “Red”, as at 18 May 2026.",
    );
    await open("/plan?authority=bury&asAt=2026-05-10&only=passed");
    await expect(page.getByText("Showing 2 of 36 actions: its day has passed.")).toBeVisible();
    await expect(page.getByRole("row", { name: /^Recruit twelve social workers/ })).toContainText("has passed");
  });

  test("it needs the Board by its name; of several the count leads to them", async ({ open, page }) => {
    const needs = page.getByRole("region", { name: "Needs the Board" });
    await open("/authorities/bury");
    await expect(needs).toContainText(
      "Redesign the front door. Its day, 31 January 2026, has passed; last word: “Red”, as at 18 May 2026.",
    );
    await expect(needs).toContainText("actions past their day, actions quiet for 60 days");
    await open("/authorities/bury?asAt=2026-05-10");
    await expect(needs).toContainText("2 actions are past their own day; last words: “Red” 1, “Amber” 1.");
    await needs.getByRole("link", { name: "See them: 2 actions" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Improvement plan" })).toBeVisible();
    await expect(listOf(page)).toHaveCount(2);
  });

  test("each count of actions on the Overview leads to the rows that it counts", async ({ open, page }) => {
    await open("/?authority=bury&authority=bradford");
    await page.getByRole("link", { name: "2 actions rated red in Bury" }).click();
    await expect(page).toHaveURL(/word=any%3Ared/);
    await expect(page.getByText("Showing 2 of 36 actions: word: rated red, in whatever words.")).toBeVisible();
    await expect(listOf(page)).toHaveText([/^Redesign the front door/, /^Staff the rota/]);
    await page.goBack();
    await page.getByRole("link", { name: "1 re-dated action in Bury" }).click();
    await expect(listOf(page)).toHaveText([/^Recruit twelve social workers/]);
  });

  test("the plan is filtered by word, theme, owner, days and text, each with what it would give, in the address", async ({
    open,
    page,
  }) => {
    await open("/plan?authority=bury");
    await page.getByText("Find and filter actions").click();
    await expect(wordOf(page).getByRole("option", { name: "Amber (2)", exact: true })).toBeAttached();
    await page.getByRole("combobox", { name: "Theme" }).selectOption("Front door (3)");
    await expect(wordOf(page).getByRole("option", { name: /^Amber/ })).toHaveCount(0);
    await page.getByRole("combobox", { name: "Owner" }).selectOption("Head of Service (2)");
    await expect(listOf(page)).toHaveText([/^Agree thresholds/, /^Staff the rota/]);
    await page.getByRole("searchbox", { name: "Words in an action" }).fill("ROTA");
    await expect(listOf(page)).toHaveText([/^Staff the rota/]);
    await expect(page).toHaveURL(/owner=Head\+of\+Service&theme=Front\+door&words=ROTA/);
    const says = "theme: Front door; owner: Head of Service; with “ROTA” in its words.";
    await expect(page.getByRole("status").filter({ hasText: `Showing 1 of 36 actions: ${says}` })).toBeVisible();
    const link = page.url();
    await open("/plan?authority=bury");
    await expect(listOf(page)).toHaveCount(6);
    await page.goto(link);
    await expect(listOf(page)).toHaveText([/^Staff the rota/]);
    await page
      .getByRole("combobox", { name: "Days and updates" })
      .selectOption("Open, by our reading of the words (1)");
    await expect(listOf(page)).toHaveCount(1);
  });

  test("nothing fits is said, and one press takes every filter away, from where the keyboard goes on", async ({
    open,
    page,
  }) => {
    await open("/plan?authority=bury&word=Blue&only=soon&order=day");
    await expect(page.getByRole("status").filter({ hasText: "No action of 36 fits these filters" })).toContainText(
      "word: Blue; due in 30 days.",
    );
    await expect(page.getByRole("table")).toHaveCount(0);
    await page.getByRole("link", { name: "Clear filters" }).focus();
    await page.keyboard.press("Enter");
    await expect(page).not.toHaveURL(/word=|only=/);
    await expect(page.locator("summary", { hasText: "Find and filter actions" })).toBeFocused();
    await expect(listOf(page, "by their day, those without one last")).toHaveCount(6);
  });

  test("the order is chosen, printed, and kept by a link", async ({ open, page }) => {
    await open("/plan?authority=bury");
    await page.getByRole("combobox", { name: "Change order" }).selectOption("Its day");
    await expect(page).toHaveURL(/order=day/);
    await expect(listOf(page, "by their day, those without one last").first()).toContainText("Redesign the front door");
    await page.getByRole("combobox", { name: "Change order" }).selectOption("The plan’s own order");
    await expect(listOf(page, "as the documents list them").first()).toContainText("Recruit twelve social workers");
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText("Order: as the documents list them.")).toBeVisible();
    await expect(page.getByRole("combobox", { name: "Change order" })).toBeHidden();
  });

  test("paper names the filter and gives the actions the width of the page", async ({ open, page }) => {
    await page.setViewportSize({ width: 680, height: 960 });
    await open("/plan?authority=bury&theme=Front+door");
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText("Showing 3 of 36 actions: theme: Front door.")).toBeVisible();
    await expect(page.getByText("Find and filter actions")).toBeHidden();
    await expect(page.getByRole("link", { name: "Clear filters" })).toBeHidden();
    const table = await page.getByRole("table", { name: "Actions of Bury, by theme" }).boundingBox();
    const action = await page.getByRole("columnheader", { name: "Action", exact: true }).boundingBox();
    expect(table?.width).toBe(680);
    expect(action?.width).toBeGreaterThan(170);
  });

  test("a word that names a colour is drawn in a tone near it, whatever is counted more often", async ({
    open,
    page,
  }) => {
    await open("/plan?authority=bury&theme=Front+door");
    const strokes = (word: string) =>
      page.locator(`figure pattern[id$="-${word}"] path`).evaluate((path) => path.getAttribute("stroke"));
    expect(await strokes("Red")).toBe("#801650");
    await expect(page.getByRole("img", { name: /Front door: Red 1, red – no cover 1, Complete 1/ })).toBeVisible();
    await expect(page.getByRole("figure")).toContainText("A word that names a colour is drawn in a tone near it");
  });
});

test("a very long plan is turned over page by page, and printed whole", async ({ open, page }) => {
  await open("/data?authority=bury");
  await choose(page, [LONG]);
  await useButton(page).click();
  await open("/plan?authority=bury");
  const table = page.getByRole("table", { name: "Actions of Bury, by theme" });
  const pages = page.getByRole("navigation", { name: "Pages of actions of Bury" });
  await expect(page.getByText(/Showing 1 to 100 of 3\d\d actions/)).toBeVisible();
  await expect(table.getByRole("row")).toHaveCount(101);
  await pages.getByRole("link", { name: "Next page" }).click();
  await expect(page.getByText(/Showing 101 to 200 of 3\d\d actions/)).toBeFocused();
  await expect(page.getByText(/Showing 101 to 200 of 3\d\d actions/)).toBeInViewport();
  await expect(page).toHaveURL(/page=2/);
  await expect(pages.getByRole("link", { name: "Page 2" })).toHaveAttribute("aria-current", "page");
  await page.emulateMedia({ media: "print" });
  await expect(table.getByRole("row").nth(320)).toBeAttached();
});

test("a filter of a very long plan leads to its first page, and its pages are of what fits", async ({ open, page }) => {
  await open("/data?authority=bury");
  await openTrackers(page, [LONG]);
  await open("/plan?authority=bury&page=3");
  await page.getByText("Find and filter actions").click();
  await wordOf(page).selectOption("Amber (280)");
  await expect(page).not.toHaveURL(/page=/);
  await expect(page.getByText("Showing 1 to 100 of 280 that fit, of 350 actions, by theme.")).toBeVisible();
  await page.getByRole("link", { name: "Page 3" }).click();
  await expect(page.getByText("Showing 201 to 280 of 280 that fit")).toBeFocused();
  await wordOf(page).selectOption("Blue (40)");
  await expect(page.getByRole("navigation", { name: "Pages of actions of Bury" })).toHaveCount(0);
  await expect(listOf(page)).toHaveCount(40);
});

import type { Page } from "@playwright/test";
import { expect, screenIsThere, test } from "./fixtures.ts";
import { changeOf, choose, colouredTracker, csv, TRACKER, useButton } from "./openingFiles.ts";

test("whose tracker it is, is asked where its title names another council, and nothing is said to be checked before", async ({
  open,
  page,
}) => {
  const titled = (title: string) => csv("Tracker 2026-05-01.csv", TRACKER.replace("Action tracker", title));
  await open("/data?authority=bury");
  await choose(page, [titled("Anyshire Children's Services Improvement Plan")]);
  const council = page.getByLabel("Council: Tracker 2026-05-01.csv");
  await expect(council).toHaveValue("");
  await expect(council).toHaveAccessibleDescription(/The file names “Anyshire”; the council in view is Bury/);
  await expect(page.getByText("Nothing is checked until its council is chosen.")).toHaveCount(3);
  await expect(page.getByText(/No name was recognised|No row is left out|Every row could be read/)).toHaveCount(0);
  await page.getByRole("button", { name: "Leave everything as it was" }).click();
  await choose(page, [titled("Action tracker")]);
  await expect(council).toHaveValue("bury");
  await expect(council).toHaveAccessibleDescription("Taken from the council in view.");
  await expect(page.getByText(/Nothing is checked until/)).toHaveCount(0);
});

test("the next month’s copy of an open tracker is new only in what it adds", async ({ open, page }) => {
  await open("/data?authority=bury");
  await choose(page, [csv("Tracker 2026-05-01.csv", TRACKER)]);
  await expect(changeOf(page, /^Actions/)).toHaveText(/Actions.*2.*2.*0.*0.*0/);
  await useButton(page).click();
  await choose(page, [csv("Tracker 2026-06-01.csv", TRACKER.replace("Amber", "Green"))]);
  await expect(changeOf(page, /^Actions/)).toHaveText(/Actions\D*2\D*0\D*0\D*2\D*0$/);
});

const JUNE = TRACKER.replace("Recruit twelve social workers", "Open a second front door");
const COPIES = [csv("Tracker 2026-05-01.csv", TRACKER), csv("Tracker 2026-06-01.csv", JUNE)];

const pairOf = (page: Page) => page.getByRole("group", { name: "Open a second front door" });

async function answerAndRemember(page: Page, answer: string): Promise<void> {
  await choose(page, COPIES);
  await pairOf(page).getByRole("radio", { name: answer }).check();
  await expect(page.getByText("All are answered")).toBeVisible();
  await page.getByRole("button", { name: "Use this data" }).click();
  await page.getByRole("button", { name: "Remember on this computer" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Remembered in" })).toBeVisible();
}

test("going through the choices answers nothing; Enter, the button or leaving does, by the keyboard alone", async ({
  open,
  page,
}) => {
  await open("/data?authority=bury");
  await choose(page, COPIES);
  const pair = pairOf(page);
  const same = pair.getByRole("radio", { name: "The same action" });
  const two = pair.getByRole("radio", { name: "Two actions" });
  await expect(pair.getByRole("radio", { name: "Not answered" })).toBeChecked();
  await same.focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await expect(two).toBeChecked();
  await page.keyboard.press("ArrowUp");
  await expect(same).toBeChecked();
  await expect(pair.getByRole("status")).toHaveText("Not saved yet.");
  await expect(page.getByText(/Until you answer they are kept apart/)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByText("All are answered; an answer can be changed until the data is used.")).toBeVisible();
  await expect(changeOf(page, /^Actions/)).toHaveText(/Actions\D*2\D*2/);
  await expect(same).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await expect(pair.getByRole("button", { name: "Save answer" })).toBeFocused();
  await expect(changeOf(page, /^Actions/)).toHaveText(/Actions\D*2\D*2/);
  await page.keyboard.press("Enter");
  await expect(changeOf(page, /^Actions/)).toHaveText(/Actions\D*3\D*3/);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("ArrowDown");
  await expect(pair.getByRole("radio", { name: "Not answered" })).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByText(/Until you answer they are kept apart/)).toBeVisible();
});

test("an answer of an earlier visit is listed, and one press takes it back", async ({ open, page }) => {
  await open("/data?authority=bury");
  await answerAndRemember(page, "The same action");
  await page.reload();
  const pair = pairOf(page);
  const given = page.getByRole("table", { name: "Answers given before" });
  await expect(given).toContainText("1 May 2026, no. 1: “Recruit twelve social workers”");
  await choose(page, COPIES.slice(1));
  await expect(changeOf(page, /^Actions/)).toHaveText(/Actions\D*2\D*0\D*0\D*2/);
  await expect(pair).toHaveCount(0);
  await page.getByRole("button", { name: "Take back the answer on Open a second front door" }).click();
  await expect(page.getByRole("status").filter({ hasText: "was taken back" })).toBeFocused();
  await expect(pair.getByRole("radio", { name: "Not answered" })).toBeChecked();
  await expect(changeOf(page, /^Actions/)).toHaveText(/Actions\D*3\D*1/);
});

test("an answer can be taken back where nothing is being opened, and stays so on the next visit", async ({
  open,
  page,
}) => {
  await open("/data?authority=bury");
  await answerAndRemember(page, "Two actions");
  await page.getByRole("button", { name: "Show the public edition" }).first().click();
  await expect(page.getByRole("table", { name: "Answers given before" })).toHaveCount(0);
  await expect(
    page.getByText(/1 answer to “The same action\?” is on rows that the public edition does not show/),
  ).toBeVisible();
  await page.getByRole("button", { name: "Show the board edition" }).first().click();
  await page.getByRole("button", { name: "Take back the answer on Open a second front door" }).click();
  await expect(page.getByRole("table", { name: "Answers given before" })).toHaveCount(0);
  await expect(page.getByRole("status").filter({ hasText: "Remembered in" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("table", { name: "What is open" })).toBeVisible();
  await expect(page.getByRole("table", { name: "Answers given before" })).toHaveCount(0);
});

test("a colour without a word has its own place in the plan’s chart and in what an adviser looks for", async ({
  open,
  page,
}) => {
  await open("/data?authority=bury");
  await choose(page, [colouredTracker()]);
  await useButton(page).click();
  await page.getByRole("link", { name: "Plan", exact: true }).click();
  await screenIsThere(page);
  const row = page.locator('tr[data-record^="actions/bury-improvement-plan"]');
  await expect(row).toContainText("filled red, no word given");
  await expect(row).not.toContainText("“filled red");
  await open("/?authority=bury&authority=bradford");
  const bury = page.getByRole("main").getByRole("region", { name: "Bury" });
  await expect(bury).toContainText(/Rated red\s*no word given\s*Filled red, no word given\s*1/);
});

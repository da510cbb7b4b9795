import { expect, test } from "./fixtures.ts";
import { choose, csv, useButton } from "./openingFiles.ts";

const ACTIONS = Array.from(
  { length: 320 },
  (_, place) => `${place + 1},Step ${place + 1} of the plan,30/06/2026,Amber`,
);
const LONG = csv("Tracker 2026-05-01.csv", ["No.,Action,Due date,RAG", ...ACTIONS].join("\n"));

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

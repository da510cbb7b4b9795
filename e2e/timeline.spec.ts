import { expect, test } from "./fixtures.ts";

test("each event of the timeline is drawn once, and stands in the table too", async ({ page, open }) => {
  await open("/timeline?authority=bury&asAt=2022-09-07");
  const figure = page.getByRole("figure", { name: "Timeline of Bury" });
  await figure.getByRole("button", { name: "Table" }).click();
  await expect(figure.getByRole("row", { name: /Improvement plan, to the Department for Education/ })).toContainText(
    "No evidence recorded",
  );
});

test("arrow keys walk from event to event with their names spoken, and Enter opens the evidence", async ({
  page,
  open,
}) => {
  await open("/timeline?authority=bury&asAt=2022-09-07");
  const stop = page
    .getByRole("figure", { name: "Timeline of Bury" })
    .locator('[tabindex="0"][data-record], [tabindex="0"] [data-record]')
    .first();
  await stop.focus();
  const first = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  await page.keyboard.press("ArrowRight");
  const second = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  expect(first).toMatch(/^Bury, /);
  expect(second).toMatch(/^Bury, /);
  expect(second).not.toBe(first);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "How we know" })).toBeVisible();
});

test("a kind that is cleared is gone, and the link says so", async ({ page, open, record }) => {
  await open("/timeline?authority=bury&asAt=2022-09-07");
  await expect(record("meetings/bury-cabinet-2022-09-07").first()).toBeAttached();
  await page.getByRole("checkbox", { name: /Meetings/ }).uncheck();
  await expect(record("meetings/bury-cabinet-2022-09-07")).toHaveCount(0);
  await expect(page).toHaveURL(/hide=meeting/);
});

test("nothing that became known later is drawn", async ({ open, record }) => {
  await open("/timeline?authority=bury&asAt=2022-01-20");
  await expect(record("visits/bury-mv-2022-10")).toHaveCount(0);
});

test("the time that is drawn stands in the address, and a link shows the same", async ({ page, open }) => {
  await open("/timeline?authority=bury&asAt=2022-09-07&range=all");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(page).toHaveURL(/from=20\d\d-\d\d-\d\d.*to=20\d\d-\d\d-\d\d/);
  const count = page.getByText(/of 34 events are in the time drawn/);
  const said = await count.textContent();
  await page.reload();
  await expect(count).toHaveText(said ?? "");
});

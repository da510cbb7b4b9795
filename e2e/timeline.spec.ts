import { readFile } from "node:fs/promises";
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
  await page.getByRole("button", { name: "Table" }).click();
  await expect(record("meetings/bury-cabinet-2022-09-07")).toBeVisible();
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

test("one council has the clocks and filters of many, kept in the address; a region makes no sense for one", async ({
  page,
  open,
}) => {
  await open("/timeline?authority=bury&asAt=2026-05-21");
  const figure = page.getByRole("figure", { name: "Timeline of Bury" });
  await figure.getByText("Filter by status, theme or words").click();
  await expect(figure.getByRole("group", { name: "Region" })).toHaveCount(0);
  await figure.getByRole("checkbox", { name: /Care leavers \(1\)/ }).check();
  await expect(figure.getByText("1 event of Bury")).toBeVisible();
  await figure.getByRole("button", { name: "Months since publication" }).click();
  await figure.getByRole("button", { name: "All", exact: true }).click();
  await expect(page).toHaveURL(/clock=months.*theme=care-leavers/);
  await page.reload();
  await expect(figure.getByText("1 event of Bury")).toBeVisible();
  await expect(figure.getByText("Month 0: report published")).toBeVisible();
  await expect(figure.getByText("+24", { exact: true })).toBeVisible();
  await expect(figure.getByText("Visits: care leavers", { exact: true })).toBeVisible();
  await expect(
    figure.getByRole("button", { name: /^Bury, .*care leavers, 1 November 2023, took place/ }),
  ).toBeVisible();
});

test("one council’s rows are saved as drawn, with their names, and its events as CSV", async ({ page, open }) => {
  await open("/timeline?authority=bury&asAt=2022-09-07&range=1y");
  const figure = page.getByRole("figure", { name: "Timeline of Bury" });
  const [drawing] = await Promise.all([
    page.waitForEvent("download"),
    figure.getByRole("button", { name: /^SVG/ }).click(),
  ]);
  const svg = await readFile(await drawing.path(), "utf8");
  expect(svg).toContain("Deadlines, stated");
  expect(svg).toContain("As at 7 September 2022");
  const [table] = await Promise.all([
    page.waitForEvent("download"),
    figure.getByRole("button", { name: /^CSV/ }).click(),
  ]);
  const csv = await readFile(await table.path(), "utf8");
  expect(csv).toContain("deadlines/bury-2022-improvement-plan");
  expect(csv).toContain("no day given");
  expect(csv).not.toContain("inspections/bury-2016");
});

test("one council prints its rows on sheets on their side, and every event in the list after them", async ({
  page,
  open,
  record,
}) => {
  await open("/timeline?authority=bury&asAt=2022-09-07");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".csi-journeys__sheet svg").first()).toBeVisible();
  await expect(page.getByText(/^Sheet 1 of \d/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Bury (64)" })).toBeVisible();
  await expect(record("visits/bury-fv-2018-08").last()).toBeVisible();
  await expect(record("actions/bury-2022-quality-assurance-framework")).toBeVisible();
});

test("an action is drawn at the day it is due with the council’s own word, and only as it was known on the day shown", async ({
  page,
  open,
  scenario,
}) => {
  await scenario("national");
  const action = page.getByRole("button", { name: /^Council A6, Supervision policy, July 2020, / });
  const before = "/timeline?authority=council-a6&from=2020-06-01&to=2020-09-01&hide=meeting";
  await open(`${before}&asAt=2020-04-12`);
  await expect(page.getByRole("checkbox", { name: /^Inspections/ })).toBeVisible();
  await expect(action).toHaveCount(0);
  await open(`${before}&asAt=2020-07-05`);
  await expect(action).toHaveAccessibleName(/July 2020, not rated$/);
  await open(`${before}&asAt=2020-07-06`);
  await expect(action).toHaveAccessibleName(/July 2020, “complete”$/);
  await page.getByRole("checkbox", { name: /^Actions/ }).uncheck();
  await expect(action).toHaveCount(0);
  await expect(page).toHaveURL(/hide=action%2Cmeeting/);
});

import { expect, test } from "./fixtures.ts";

test.describe("the first screen of a council on a tablet", () => {
  test.use({ viewport: { width: 820, height: 1180 } });

  test("shows the judgement, the next thing, what changed, what needs the Board and what is not known without scrolling", async ({
    page,
    open,
  }) => {
    await open("/authorities/bury?asAt=2022-01-20");
    for (const name of [
      /^Latest judgement/,
      /^Next thing due/,
      /^What changed since/,
      /^Needs the Board/,
      /^What is not known/,
    ]) {
      await expect(page.getByRole("region", { name })).toBeInViewport({ ratio: 1 });
    }
    await expect(page.getByRole("region", { name: "Latest judgement" })).toContainText("Inadequate");
    await expect(page.getByRole("region", { name: "Latest judgement" })).toContainText("17 December 2021");
    await expect(page.getByRole("region", { name: "Next thing due" })).toContainText("in 70 days");
  });

  test("needs no chart to say so", async ({ page, open }) => {
    await open("/authorities/bury?asAt=2022-01-20");
    await expect(page.getByRole("region", { name: "Next thing due" }).getByRole("img")).toHaveCount(0);
  });
});

test("what changed is named after the meeting compared with, and can be compared with another", async ({
  page,
  open,
}) => {
  await open("/authorities/bury?asAt=2022-01-20");
  await expect(page.getByRole("heading", { name: /What changed since Cabinet, 12 January 2022/ })).toBeVisible();
  await page.getByLabel("Compare with").selectOption({ label: "Overview and Scrutiny Committee, 31 August 2016" });
  await expect(page.getByRole("heading", { name: /What changed since Overview and Scrutiny/ })).toBeVisible();
});

test("the money that Cabinet approved in 2016 is shown", async ({ page, open, record }) => {
  await open("/authorities/bury");
  await expect(
    record("meetings/bury-cabinet-2016-07-20").getByRole("cell", { name: "£195,000", exact: true }),
  ).toBeVisible();
  await expect(page.getByRole("region", { name: "Meetings and decisions" })).toContainText(
    "£195,000 is recorded as approved",
  );
});

test("the thread has a row for each finding of the latest report, and never joins what is not joined", async ({
  open,
  record,
}) => {
  await open("/authorities/bury?asAt=2022-09-07");
  await expect(record("findings/bury-2021.1")).toContainText("No action linked to it here");
  await expect(record("findings/bury-2021.8")).toContainText("Not rated");
});

test("the contents lead to a section, in the address and by focus", async ({ page, open }) => {
  await open("/authorities/bury?asAt=2022-09-07");
  await page.getByRole("navigation", { name: "On this page" }).getByRole("link", { name: "Deadlines" }).click();
  await expect(page).toHaveURL(/section=deadlines/);
  await expect(page.getByRole("heading", { name: "Deadlines", exact: true })).toBeFocused();
});

test("an acronym is spelt out at its first use, and a press tells its meaning", async ({ page, open }) => {
  await open("/authorities/bury?asAt=2022-09-07");
  const first = page.getByRole("button", { name: "DfE", exact: true }).first();
  await expect(page.getByRole("main")).toContainText("Department for Education (DfE)");
  await first.click();
  await expect(page.getByRole("note")).toContainText("DfE: Department for Education");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("note")).toBeHidden();
});

import { expect, test } from "./fixtures.ts";

test("one sentence sums up, and each council has a row with what is next", async ({ page, open, record }) => {
  await open("/?asAt=2022-09-07");
  await expect(
    page.getByText("As at 7 September 2022, in 2 councils no stated deadline is recorded as overdue"),
  ).toBeVisible();
  await expect(record("authorities/bury")).toContainText("in 24 to 54 days");
  await expect(record("authorities/bradford")).toContainText("Date not known");
});

test("the order's rule is printed above the list", async ({ page, open }) => {
  await open("/?asAt=2022-09-07");
  await expect(page.getByText("Order: earliest next day, due or expected; then name.")).toBeVisible();
});

test("a reader's own councils are chosen once, and live in the address", async ({ page, open }) => {
  await open("/?asAt=2022-09-07");
  await page.getByRole("button", { name: "Choose councils" }).click();
  await page.getByRole("dialog").getByLabel("Bradford").check();
  await page.getByRole("button", { name: "Show these" }).click();
  await expect(page).toHaveURL(/authority=bradford/);
  await expect(page.getByRole("heading", { level: 1, name: "Bradford" })).toBeVisible();
});

test("with 153 councils the table can be searched by name, and filtered by grade", async ({ page, open, scenario }) => {
  await scenario("national");
  await open("/");
  await expect(page.getByRole("heading", { level: 1, name: "All councils" })).toBeVisible();
  await expect(page.getByText("153 shown")).toBeVisible({ timeout: 20_000 });
  await page.getByLabel("Name", { exact: true }).fill("council a1");
  await expect(page.getByText(/^\d{1,2} shown$/)).toBeVisible();
  await page.getByRole("link", { name: "Clear filters" }).click();
  await page.getByLabel("Latest overall judgement").selectOption("inadequate");
  await expect(page.getByText("153 shown")).toHaveCount(0);
});

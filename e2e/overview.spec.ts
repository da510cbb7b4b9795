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

test.describe("with 153 councils", () => {
  test.beforeEach(async ({ open, scenario }) => {
    await scenario("national");
    await open("/");
  });

  test("the table can be searched by name, and filtered by grade and by the time since the latest report", async ({
    page,
  }) => {
    await expect(page.getByText("Showing 1 to 25 of 153 councils.")).toBeVisible();
    await page.getByLabel("Name", { exact: true }).fill("council a1");
    await expect(page.getByText(/^Showing the \d{1,2} councils whose name has “council a1” in it\.$/)).toBeVisible();
    await page.getByRole("link", { name: "Clear filters" }).click();
    await page.getByLabel("Latest overall judgement").selectOption("inadequate");
    await expect(page).toHaveURL(/grade=inadequate/);
    await expect(page.getByText(/councils whose latest overall judgement is inadequate\.$/).first()).toBeVisible();
    await page.getByRole("combobox", { name: "Time since the latest report" }).selectOption("Under 1 year");
    await expect(page).toHaveURL(/time=under-1-year/);
    await expect(page.getByText(/inadequate and whose latest report was published under 1 year ago\.$/)).toBeVisible();
  });

  test("a page has 25 of them, is in the address, and is reached and heard by the keyboard", async ({ page }) => {
    const rows = page.getByRole("table", { name: /^Councils, their latest/ }).getByRole("rowheader");
    await expect(rows).toHaveCount(25);
    await expect(rows.first()).toHaveAccessibleName(/^[^,]+,\s+\S/);
    const first = await rows.first().innerText();
    await page.getByRole("link", { name: "Next page" }).focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/page=2/);
    await expect(page.getByText("Showing 26 to 50 of 153 councils.")).toBeFocused();
    await expect(rows).toHaveCount(25);
    await expect(rows.first()).not.toHaveText(first);
    await page.getByRole("link", { name: "Page 7", exact: true }).click();
    await expect(rows).toHaveCount(3);
    await expect(page.getByRole("link", { name: "Next page" })).toHaveCount(0);
    await page.getByLabel("Change order").focus();
    await page.getByLabel("Change order").selectOption("Name");
    await expect(page.getByText("Showing 1 to 25 of 153 councils.")).toBeVisible();
    await expect(page.getByLabel("Change order")).toBeFocused();
  });

  test("ordered by region, each region heads its own rows, again on the next page", async ({ page }) => {
    const table = page.getByRole("table", { name: /^Councils, their latest/ });
    const region = (name: string) => table.getByRole("rowgroup").filter({ has: page.getByText(name, { exact: true }) });
    await page.getByLabel("Change order").selectOption("Region");
    const heading = { name: "East of England", exact: true };
    await expect(table.getByRole("rowheader", heading)).toBeVisible();
    await expect(
      region("East Midlands")
        .last()
        .getByRole("link", { name: /^Council A/ }),
    ).toHaveCount(17);
    await page.getByRole("link", { name: "Next page" }).click();
    await expect(table.getByRole("rowheader", heading)).toBeVisible();
    await expect(table.getByRole("rowheader", { name: "London", exact: true })).toBeVisible();
    await page.getByLabel("Change order").selectOption("Name");
    await expect(table.getByRole("rowheader", heading)).toHaveCount(0);
  });

  test("all of them stand on paper", async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("table", { name: /^Councils, their latest/ }).getByRole("rowheader")).toHaveCount(153);
    await expect(page.getByText("Showing 153 councils.")).toBeVisible();
    await page.emulateMedia({ media: "screen" });
    await expect(page.getByText("Showing 1 to 25 of 153 councils.")).toBeVisible();
  });

  test("the first screen says how many stand at each grade, and leads to them", async ({ page }) => {
    await expect(page.getByText(/^Of 153 councils, the latest report judges/).first()).toBeVisible();
    await page.getByRole("link", { name: /^\d+, latest judgement outstanding: show them$/ }).click();
    await expect(page.getByText(/^Showing .*whose latest overall judgement is outstanding\.$/)).toBeVisible();
    await expect(page.getByText(/^Of 153 councils, the latest report judges/).first()).toBeVisible();
  });
});

test("a filter never hides a council that the reader follows", async ({ page, open, record }) => {
  await open("/?authority=bury&authority=bradford&region=North+West");
  await expect(page.getByText("Showing the one council of the North West.")).toBeVisible();
  await expect(record("authorities/bury")).toBeVisible();
  await expect(page.getByText("Chosen by you, though the filters do not fit:")).toBeVisible();
  await expect(record("authorities/bradford")).toBeVisible();
});

test("a filter that asks for what there is not leads back to all", async ({ page, open, record }) => {
  await open("/?region=London");
  await page.getByRole("link", { name: "Show all councils" }).click();
  await expect(record("authorities/bury")).toBeVisible();
});

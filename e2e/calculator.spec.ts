import { expect, test } from "./fixtures.ts";

test("a report published on 17 December 2021 is to be published by the council by 2 February, and answered by 30 March", async ({
  open,
  record,
}) => {
  await open("/calculator?event=ilacs-report&day=2021-12-17&kind=published");
  await expect(record("rules/publish-report-30wd").locator("time[datetime='2022-02-02']").first()).toBeVisible();
  await expect(record("rules/action-plan-70wd").locator("time[datetime='2022-03-30']").first()).toContainText(
    "no later than about",
  );
});

test("a day of receipt is the clock's own start: no “about”", async ({ open, record }) => {
  await open("/calculator?event=ilacs-report&day=2021-12-17&kind=received");
  await expect(record("rules/action-plan-70wd").locator("time").first()).toHaveText("Wednesday 30 March 2022");
});

test("the address carries what was asked", async ({ page, open }) => {
  await open("/calculator");
  await page.getByLabel("What happened?").selectOption("jtai-letter");
  await page.getByLabel("On which day?").fill("2023-01-06");
  await page.getByRole("button", { name: "Work it out" }).click();
  await expect(page).toHaveURL(/event=jtai-letter/);
  await expect(page).toHaveURL(/day=2023-01-06/);
});

test("a day before the calendar is refused with its reason", async ({ open, record }) => {
  await open("/calculator?event=ilacs-report&day=2014-05-23&kind=published");
  await expect(record("rules/action-plan-70wd")).toContainText("before the calendar");
});

test("a day beyond the published bank holidays is provisional, and says so", async ({ open, record }) => {
  await open("/calculator?event=ilacs-report&day=2028-11-20&kind=received");
  await expect(record("rules/action-plan-70wd")).toContainText("Provisional");
});

test("a report of an earlier framework can be asked about by its era, and the address carries it", async ({
  page,
  open,
  record,
}) => {
  await open("/calculator?event=ilacs-report&day=2018-01-08&kind=received");
  await page.getByLabel("Inspected in the time of").selectOption("sif");
  await page.getByRole("button", { name: "Work it out" }).click();
  await expect(page).toHaveURL(/era=sif/);
  await expect(page.getByText(/an overall judgement and five others/)).toBeVisible();
  await expect(record("rules/action-plan-70wd")).toBeVisible();
});

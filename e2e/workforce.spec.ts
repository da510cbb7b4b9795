import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixtures.ts";
import { choose, csv, useButton } from "./openingFiles.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

const CENSUS = `time_period,time_identifier,geographic_level,country_name,region_name,old_la_code,new_la_code,la_name,agency_rate_fte,caseload_fte
2025,Reporting year,National,England,,,,,13,15.2
2025,Reporting year,Regional,England,North West,,,,16.6,15.8
2025,Reporting year,Local authority,England,North West,351,E08000002,Bury,12.3,c
2024,Reporting year,National,England,,,,,16.1,15.4
2024,Reporting year,Regional,England,North West,,,,18.2,16.5
2024,Reporting year,Local authority,England,North West,351,E08000002,Bury,14.1,15.1
`;

test("Where a file with measures is known only from a later day, Measures says so, does not ask for it again and leads there", async ({
  open,
  page,
}) => {
  await open("/data");
  await choose(page, [csv("csww_indicators.csv", CENSUS)]);
  await useButton(page).click();
  await page.goto(`${page.url().split("#")[0]}#/measures?asAt=2022-01-20&authority=bury`);
  const main = page.getByRole("main");
  await expect(main).toContainText(
    "No measure is known on 20 January 2022. A file with measures that was opened here is known only from a later day.",
  );
  await expect(main.getByRole("figure")).toHaveCount(0);
  await expect(main.getByRole("link", { name: "open it on the Data screen" })).toBeHidden();
  await main.getByRole("link", { name: /^Go to the last day of the data/ }).click();
  await expect(page.getByRole("figure", { name: /^Agency social workers at 30 September/ })).toBeVisible();
});

test("The day of publication that the reader gives for DfE’s workforce file is that from which its figures are shown", async ({
  open,
  page,
}) => {
  await page.clock.setFixedTime("2026-06-10T12:00:00+01:00");
  await open("/data");
  await choose(page, [csv("csww_indicators.csv", CENSUS)]);
  const moves = page.getByText(/the day shown moves from 21 May 2026 to 10 June 2026/);
  await expect(moves).toBeVisible();
  const day = page.getByLabel("Day on which csww_indicators.csv was published");
  await day.fill("2031-01-01");
  await day.blur();
  await expect(page.getByText("Give a day that is not after today.")).toBeVisible();
  await day.fill("2026-02-26");
  await day.blur();
  await expect(page.getByText("taken as known from 26 February 2026, as you said").first()).toBeVisible();
  await expect(moves).toBeHidden();
  await useButton(page).click();
  const home = page.url().split("#")[0];
  const agency = page.getByRole("figure", { name: /^Agency social workers at 30 September/ });
  await page.goto(`${home}#/measures?asAt=2026-02-26&authority=bury`);
  await expect(agency).toBeVisible();
  await page.goto(`${home}#/measures?asAt=2026-02-25&authority=bury`);
  await expect(page.getByText("No measure is known on 25 February 2026.")).toBeVisible();
});

test("Data to Insight’s overview prints no day: it may be given, and left empty it counts from the day of opening", async ({
  open,
  page,
}) => {
  const list = `Local authority,Start date,Publication date,Overall effectiveness,Help and protection,Care leavers
Bury,05/12/2022,,good,good,inspection_pre_dates_judgement
`;
  await open("/data");
  await choose(page, [csv("ilacs.csv", list)]);
  const day = page.getByLabel("Day on which ilacs.csv was published");
  await expect(day).toHaveValue("");
  await expect(page.getByText("taken as known from 21 May 2026, the day of opening").first()).toBeVisible();
  await day.fill("2023-03-01");
  await day.blur();
  await expect(page.getByText("taken as known from 1 March 2023, as you said").first()).toBeVisible();
  await day.fill("");
  await day.blur();
  await expect(page.getByText("taken as known from 21 May 2026, the day of opening").first()).toBeVisible();
  await expect(page.getByText("Give a day that is not after today.")).toHaveCount(0);
  await day.fill("2023-03-01");
  await day.blur();
  await useButton(page).click();
  const home = page.url().split("#")[0];
  const listed = page.getByRole("main").locator('[data-record="inspections/bury-2022"]').first();
  await page.goto(`${home}#/authorities/bury?asAt=2023-03-01`);
  await expect(listed).toBeVisible();
  await page.goto(`${home}#/authorities/bury?asAt=2023-02-28`);
  await expect(page.getByText("28 February 2023").first()).toBeVisible();
  await expect(listed).toHaveCount(0);
});

test("DfE’s workforce file gives a council’s measures beside its region’s and England’s, and no nought for what is suppressed", async ({
  open,
  page,
}) => {
  await open("/measures?authority=bury");
  await page.getByRole("link", { name: "open it on the Data screen" }).click();
  await choose(page, [csv("csww_indicators.csv", CENSUS)]);
  await useButton(page).click();
  await page.getByRole("link", { name: "Measures" }).click();
  const agency = page.getByRole("figure", {
    name: /^Agency social workers at 30 September: 12\.3% in 2025; England 13\.0%, North West 16\.6%\.$/,
  });
  await expect(agency).toContainText("Lower is good.");
  const caseload = page.getByRole("figure", { name: /^Average caseload at 30 September/ });
  await caseload.getByRole("button", { name: "Table" }).click();
  await expect(caseload.getByRole("row", { name: /^2025/ })).toContainText("confidential: suppressed");
  await expect(caseload.getByRole("row", { name: /^2024/ })).toContainText("15.1");
  const { violations } = await new AxeBuilder({ page }).include("main").withTags(RULES).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test("what is pressed for while it is read once more is not used before it was told: the page says so", async ({
  open,
  page,
}) => {
  await open("/data");
  await choose(page, [csv("csww_indicators.csv", CENSUS)]);
  await page.getByLabel("Day on which csww_indicators.csv was published").fill("2026-02-26");
  await useButton(page).click();
  await expect(page.getByText("It has been read once more with what you entered.")).toBeVisible();
  await expect(page.getByText("taken as known from 26 February 2026, as you said").first()).toBeVisible();
  await useButton(page).click();
  await expect(page.getByRole("link", { name: "See all councils" })).toBeVisible();
});

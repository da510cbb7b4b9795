import { expect, screenIsThere, test } from "./fixtures.ts";

const AS_AT = { name: "The day shown" };

test("a link opened elsewhere shows the same screen", { tag: "@zones" }, async ({ open, page, browser, site }) => {
  await open("/deadlines?asAt=2022-01-20&authority=bury");
  const shown = await page.getByRole("main").innerText();
  const elsewhere = await browser.newContext({ timezoneId: "America/Los_Angeles", locale: "en-US" });
  const other = await elsewhere.newPage();
  await other.goto(`${site}${new URL(page.url()).hash}`);
  await screenIsThere(other);
  expect(await other.getByRole("main").innerText()).toBe(shown);
  await elsewhere.close();
});

test("without a day in the address, it is the dataset's last day", { tag: "@zones" }, async ({ open, page }) => {
  await open("/");
  await expect(page.getByRole("region", AS_AT)).toContainText("21 May 2026");
});

test("where London's today comes before the dataset's last day, it is today", async ({ open, page }) => {
  await page.clock.setFixedTime("2026-05-10T12:00:00+01:00");
  await open("/");
  await expect(page.getByRole("region", AS_AT)).toContainText("10 May 2026");
});

test("today is London's, wherever the reader sits", { tag: "@zones" }, async ({ open, page }) => {
  await page.clock.setFixedTime("2026-08-01T23:30:00+01:00");
  await open("/deadlines?asAt=today");
  await expect(page.getByRole("region", AS_AT)).toContainText("1 August 2026");
  await page.clock.setFixedTime("2026-08-02T00:30:00+01:00");
  await page.evaluate(() => dispatchEvent(new Event("focus")));
  await expect(page.getByRole("region", AS_AT)).toContainText("2 August 2026");
});

test("Earlier steps back to a day of news, keeps it in the address, and the back button undoes it", async ({
  open,
  page,
}) => {
  await open("/deadlines?asAt=2022-01-20&authority=bury");
  await page.getByRole("link", { name: "Earlier" }).click();
  await expect(page).toHaveURL(/asAt=2022-01-(?:1\d|20)(?:&|$)/);
  expect(new URL(page.url()).search).toBe("");
  await page.goBack();
  await expect(page).toHaveURL(/asAt=2022-01-20/);
  await expect(page.getByRole("region", AS_AT)).toContainText("20 January 2022");
});

test("Earlier and Later name no day", async ({ open, page }) => {
  await open("/deadlines?asAt=2022-01-20");
  for (const name of ["Earlier", "Later"]) await expect(page.getByRole("link", { name })).toHaveText(name);
});

test("a day chosen by hand stands in the address", async ({ open, page }) => {
  await open("/");
  await page.getByRole("button", { name: "Change day" }).click();
  await page.getByLabel("Show the dashboard as at").fill("2018-12-10");
  await page.getByRole("button", { name: "Show this day" }).click();
  await expect(page).toHaveURL(/#\/\?asAt=2018-12-10/);
  await expect(page.getByRole("region", AS_AT)).toContainText("10 December 2018");
});

test("the day and the council go along from screen to screen", async ({ open, page }) => {
  await open("/deadlines?asAt=2022-01-20&authority=bury");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Plan", exact: true }).click();
  await expect(page).toHaveURL(/#\/plan\?asAt=2022-01-20&authority=bury/);
});

test("back returns to the screen one came from", async ({ open, page }) => {
  await open("/?asAt=2022-01-20");
  await page.getByRole("main").getByRole("link", { name: "Bury", exact: true }).first().click();
  await expect(page).toHaveURL(/#\/authorities\/bury/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bury");
  await page.goBack();
  await expect(page).toHaveURL(/#\/\?asAt=2022-01-20/);
});

const ODD = [
  "/nowhere",
  "/authorities/nowhere",
  "/deadlines?asAt=2022-02-30",
  "/deadlines?asAt=31%2F03%2F2022",
  "/deadlines?asAt=1900-01-01",
  "/deadlines?authority=nowhere&authority=__proto__",
  "/?record=deadlines/constructor&order=toString&view=%3Cscript%3Ealert(1)%3C/script%3E",
  "/calculator?event=nothing&day=never&kind=%00",
  "/%E0%A4%A",
];

for (const address of ODD) {
  test(`an address that means nothing is no blank page: ${address}`, async ({ open, page }) => {
    await open(address);
    await expect(page.getByRole("main").getByRole("heading", { level: 1 })).not.toBeEmpty();
    await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
  });
}

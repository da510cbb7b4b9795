import type { Page } from "@playwright/test";
import { expect, screenIsThere, test } from "./fixtures.ts";
import { choose, workbook } from "./openingFiles.ts";

const REMEMBERED = /Remembered in this browser, on this computer: 1 file/;
const NO_LONGER = /Not remembered any more: it was forgotten in another tab, or this browser cleared it away/;

async function rememberWorkbook(page: Page): Promise<void> {
  await choose(page, [await workbook()]);
  await page.getByRole("button", { name: "Use this data" }).click();
  await page.getByRole("button", { name: "Remember on this computer" }).click();
  await expect(page.getByText(REMEMBERED)).toBeVisible();
}

test("of two tabs of which one forgets, the other says once that nothing is remembered, and goes on", async ({
  open,
  page,
  context,
  site,
}) => {
  await open("/data");
  await rememberWorkbook(page);
  const other = await context.newPage();
  await other.goto(`${site}#/data`);
  await screenIsThere(other);
  await other.getByRole("button", { name: "Forget what is remembered" }).click();
  await expect(page.getByText(NO_LONGER)).toHaveCount(1);
  await expect(page.getByRole("table", { name: "What is open" })).toContainText("Exampleshire.xlsx");
  await expect(other.getByText(NO_LONGER)).toHaveCount(0);
});

test("what the browser clears away while the page is open is told when one comes back, and the page works on", async ({
  open,
  page,
  site,
}) => {
  await open("/data");
  await rememberWorkbook(page);
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin: new URL(site).origin, storageTypes: "all" });
  await page.evaluate(() => dispatchEvent(new Event("focus")));
  await expect(page.getByText(NO_LONGER)).toHaveCount(1);
  await page.getByRole("button", { name: "Remove Exampleshire.xlsx" }).click();
  await expect(page.getByRole("table", { name: "What is open" })).toHaveCount(0);
});

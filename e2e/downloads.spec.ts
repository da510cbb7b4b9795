import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import ICAL from "ical.js";
import { expect, test } from "./fixtures.ts";

async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

test("the next deadline goes into a calendar as a whole day", async ({ page, open }) => {
  await open("/deadlines?asAt=2022-01-20&authority=bury");
  const file = await saved(page, () => page.getByRole("button", { name: "Add to calendar", exact: true }).click());
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(file.text)).getAllSubcomponents("vevent")[0]);
  expect(file.name).toBe("bury-2022-improvement-plan.ics");
  expect([event.startDate.toString(), event.startDate.isDate]).toEqual(["2022-03-31", true]);
});

test("a chart's numbers come as CSV, and the chart as a picture", async ({ page, open }) => {
  await open("/deadlines?asAt=2022-09-07&authority=bury");
  const csv = await saved(page, () =>
    page.getByRole("button", { name: /^CSV: Stated deadlines of which nothing is known/ }).click(),
  );
  expect(csv.text).toContain("Bury");
  const picture = await saved(page, () =>
    page.getByRole("button", { name: /^PNG: Stated deadlines of which nothing is known/ }).click(),
  );
  expect(picture.text.slice(1, 4)).toBe("PNG");
});

test("what is known on a day can be taken away, and holds nothing later", async ({ page, open }) => {
  await open("/data?asAt=2018-12-01");
  const file = await saved(page, () => page.getByRole("button", { name: /Download what is known/ }).click());
  expect(JSON.parse(file.text)).toHaveProperty("manifest.lastDay", "2018-12-01");
  expect(file.text).not.toContain("bradford-2019-statement");
});

test("opening screens asks nothing of any other computer", async ({ page, open, site }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).origin));
  await open("/");
  await open("/authorities/bury");
  expect(new Set(asked)).toEqual(new Set([new URL(site).origin]));
});

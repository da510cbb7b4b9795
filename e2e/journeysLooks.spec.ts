import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import Papa from "papaparse";
import { expect, test } from "./fixtures.ts";
import { figure, openCountry, painted } from "./journeyPage.ts";

const ONLY_INTERVENTIONS = "hide=action,deadline,inspection,meeting,outside-view,visit";
const stopIn = (page: Page) => figure(page).locator(".csi-journeys__stop");
const panelIn = (page: Page) => figure(page).locator(".csi-journeys__panel");

test.describe("interventions that overlap in time", () => {
  test("are one bar, spoken with all their names; the panel leads to each, and into the row", async ({
    page,
    open,
  }) => {
    await open(`/timeline?asAt=2026-05-21&range=3y&${ONLY_INTERVENTIONS}`);
    await painted(page);
    await figure(page).getByRole("button", { name: "Bradford", exact: true }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(stopIn(page)).toHaveAccessibleName(
      /^5 interventions that overlap in time: Bradford, .*improvement notice.*; Bradford, Statutory direction/,
    );
    await page.keyboard.press("Enter");
    await expect(panelIn(page)).toContainText("Bradford: 5 interventions");
    await expect(panelIn(page).getByRole("listitem")).toHaveCount(5);
    await panelIn(page).getByRole("button", { name: "Statutory direction" }).click();
    await expect(panelIn(page)).toContainText("Bradford: Statutory direction");
    await panelIn(page).getByRole("button", { name: "Back to the 5 events" }).click();
    await panelIn(page).getByRole("button", { name: "Open the row" }).click();
    await expect(page).toHaveURL(/open=bradford/);
    const opened = figure(page).getByRole("group", { name: /^Bradford by kind/ });
    await expect(opened.getByRole("button", { name: /^Bradford, / })).toHaveCount(5);
  });

  test("come apart where the time drawn holds one alone", async ({ page, open }) => {
    await open(`/timeline?asAt=2026-05-21&from=2018-01-01&to=2021-06-01&${ONLY_INTERVENTIONS}`);
    await painted(page);
    await figure(page).getByRole("button", { name: "Bradford", exact: true }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(stopIn(page)).toHaveAccessibleName(/^2 interventions that overlap/);
  });
});

test("the panel of one event names its council and the event", async ({ page, open }) => {
  await open("/timeline?asAt=2026-05-21&from=2025-01-01&to=2025-04-01&hide=intervention");
  await painted(page);
  await figure(page).getByRole("button", { name: "Bradford", exact: true }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(panelIn(page)).toHaveAccessibleName(/^Bradford: /);
  await expect(panelIn(page).locator(".csi-cluster__head")).toHaveText(/^Bradford: /);
});

test.describe("filters that leave nothing", () => {
  test("say so in words, in the chart as in the table, and one press takes them away", async ({ page, open }) => {
    await open("/timeline?asAt=2026-05-21&words=zzzz");
    await expect(figure(page).getByText("Nothing fits these filters.")).toBeVisible();
    await expect(figure(page).locator("canvas")).toHaveCount(0);
    await expect(page.getByText("None of 2 councils has anything here")).toBeVisible();
    await figure(page).getByRole("button", { name: "Table" }).click();
    await expect(figure(page).getByText("Nothing fits these filters.")).toBeVisible();
    await figure(page).getByRole("button", { name: "Chart" }).click();
    await figure(page).getByRole("button", { name: "Clear the filters" }).click();
    await painted(page);
    await expect(figure(page).getByText("Nothing fits these filters.")).toHaveCount(0);
    await expect(page).not.toHaveURL(/words=/);
    await expect(figure(page).locator(".csi-timeline__count")).toBeFocused();
  });

  test("lead to the table where what fits has no day", async ({ page, open }) => {
    await open("/timeline?asAt=2022-09-07&words=quality assurance framework");
    await expect(
      figure(page).getByText(/^Nothing with a day fits these filters\. 1 action without a day does/),
    ).toBeVisible();
    await expect(figure(page).locator("canvas")).toHaveCount(0);
    await figure(page).getByRole("button", { name: "Table" }).click();
    await expect(figure(page).getByRole("button", { name: /^Bury \(1\)/ })).toBeVisible();
  });
});

test("the heading says how many of the councils have something", async ({ page, open, scenario }) => {
  await openCountry({ page, open, scenario }, "/timeline?range=5y");
  await expect(page.getByText("153 councils in view", { exact: true })).toBeVisible();
  await page.getByText("Filter by status, theme, region or words").click();
  await figure(page)
    .getByRole("checkbox", { name: /^London/ })
    .check();
  await expect(page.getByText("17 of 153 councils have something here", { exact: true })).toBeVisible();
});

for (const width of [1280, 390]) {
  test(`the orders of the rows are read whole at ${width} px`, async ({ page, open }) => {
    await page.setViewportSize({ width, height: 900 });
    await open("/timeline?asAt=2026-05-21");
    await painted(page);
    const summary = figure(page).getByText("What is drawn: dates, kinds, rows and order");
    if (width < 700) await summary.click();
    const room = await figure(page)
      .getByLabel("Order")
      .evaluate((select) => {
        const ink = document.createElement("canvas").getContext("2d");
        const style = getComputedStyle(select);
        if (ink === null || !(select instanceof HTMLSelectElement)) throw new Error("no select");
        ink.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
        const words = Math.max(...[...select.options].map(({ text }) => ink.measureText(text).width));
        const arrowPx = 20;
        const inside = select.clientWidth - Number.parseFloat(style.paddingLeft) - arrowPx;
        return { fits: words <= inside, right: select.getBoundingClientRect().right };
      });
    expect(room.fits).toBe(true);
    expect(room.right).toBeLessThanOrEqual(width);
  });
}

test("the CSV has the themes and the source of each event, as another reader finds them", async ({ page, open }) => {
  await open("/timeline?asAt=2026-05-21&range=all");
  await painted(page);
  const [table] = await Promise.all([
    page.waitForEvent("download"),
    figure(page).getByRole("button", { name: /^CSV/ }).click(),
  ]);
  const text = (await readFile(await table.path(), "utf8")).replace("\uFEFF", "");
  const { data } = Papa.parse<Record<string, string>>(text, { header: true });
  expect(data.find(({ Record }) => Record === "visits/bury-mv-2023-11")).toMatchObject({
    Themes: "Care leavers",
    Source: "Ofsted letter on the visit of 1 November 2023",
  });
});

for (const [device, width, height] of [
  ["a phone", 390, 844],
  ["an iPad", 820, 1180],
  ["a council's laptop", 1280, 720],
] as const) {
  test(`on ${device} the rows of the councils begin on the first screen`, async ({ page, open }) => {
    await page.setViewportSize({ width, height });
    await open("/timeline?asAt=2026-05-21");
    await painted(page);
    await expect(figure(page).getByRole("button", { name: /^Bradford/ })).toBeInViewport({ ratio: 1 });
    await expect(figure(page).getByRole("button", { name: /^Bury/ })).toBeInViewport({ ratio: 1 });
  });
}

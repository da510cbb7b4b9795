import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const TITLE = "Timeline of the councils";
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
const figure = (page: Page): Locator => page.getByRole("figure", { name: TITLE });

/** The picture is painted after its words are there. */
async function painted(page: Page): Promise<void> {
  await expect(figure(page).locator("canvas[data-drawn]")).toBeVisible();
}

test.describe("the timeline of two councils", () => {
  test("has a row for each council, which opens into its rows by kind, visits by theme", async ({ page, open }) => {
    await open("/timeline?asAt=2026-05-21");
    await painted(page);
    await figure(page).getByRole("button", { name: "Bury", exact: true }).click();
    await expect(figure(page).getByText("Visits: care leavers", { exact: true })).toBeVisible();
    await expect(figure(page).getByText("Deadlines, computed", { exact: true })).toBeVisible();
    await expect(figure(page).getByText(/one that looked at several under “several themes”/)).toBeVisible();
    await expect(page).toHaveURL(/open=bury/);
    await expect(
      figure(page).getByRole("button", {
        name: /^Bury, .*monitoring visit, care leavers, 1 November 2023, took place/i,
      }),
    ).toBeVisible();
  });

  test("is walked with the arrow keys, each event with a spoken name, and Enter tells all of it", async ({
    page,
    open,
  }) => {
    await open("/timeline?asAt=2026-05-21&range=all");
    await painted(page);
    await figure(page).getByRole("button", { name: "Bradford", exact: true }).focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => focused(page)).toMatch(/^(Bradford|\d+ events too close)/);
    const first = await focused(page);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => focused(page)).not.toBe(first);
    await page.keyboard.press("Home");
    await expect
      .poll(() => focused(page))
      .toMatch(/events too close to draw apart, of one no evidence is recorded: Bury, Inspection/);
    await page.keyboard.press("Enter");
    await figure(page)
      .getByRole("button", { name: /^Report published 16 May 2016/ })
      .click();
    await expect(figure(page).getByText("It started")).toBeVisible();
    await expect(figure(page).getByRole("link", { name: "Ofsted report, 16 May 2016" }).first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(figure(page).getByText("It started")).toBeHidden();
    await expect.poll(() => focused(page)).toMatch(/Bury, Inspection/);
  });

  test("plus comes closer and the address keeps the time that is drawn", async ({ page, open }) => {
    await open("/timeline?asAt=2026-05-21&range=all");
    await painted(page);
    await figure(page).getByRole("button", { name: "Bradford", exact: true }).focus();
    await page.keyboard.press("+");
    await expect(page).toHaveURL(/from=20\d\d-\d\d-\d\d.*to=20\d\d-\d\d-\d\d/);
    const address = page.url();
    await page.reload();
    await painted(page);
    expect(page.url()).toBe(address);
  });

  test("the wheel alone scrolls the page, with Ctrl it zooms", async ({ page, open }) => {
    await open("/timeline?asAt=2026-05-21&range=all");
    await painted(page);
    await figure(page).locator(".csi-journeys__rows").hover();
    await page.mouse.wheel(0, 120);
    await expect(page).not.toHaveURL(/from=/);
    await figure(page).locator(".csi-journeys__rows").hover();
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -240);
    await page.keyboard.up("Control");
    await expect(page).toHaveURL(/from=/);
  });

  test("two fingers that part come closer", async ({ page, open }) => {
    await open("/timeline?asAt=2026-05-21&range=all");
    await painted(page);
    const rows = figure(page).locator(".csi-journeys__rows");
    await rows.scrollIntoViewIfNeeded();
    const box = await rows.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 600, (box?.y ?? 0) + 20];
    const touch = await page.context().newCDPSession(page);
    const fingers = (apart: number) => [
      { x: x - apart, y, id: 1 },
      { x: x + apart, y, id: 2 },
    ];
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: fingers(40) });
    await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: fingers(90) });
    await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: fingers(140) });
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await expect(page).toHaveURL(/from=/);
  });

  test("lays journeys side by side by the months since publication", async ({ page, open }) => {
    await open("/timeline?asAt=2026-05-21");
    await figure(page).getByRole("button", { name: "Months since publication" }).click();
    await expect(page).toHaveURL(/clock=months/);
    await painted(page);
    await expect(figure(page).getByText(/Each council starts from the day its last inadequate report/)).toBeVisible();
  });

  test("counts an opened council’s months by the same clock", async ({ page, open }) => {
    await open("/timeline?asAt=2026-05-21&clock=months&open=bury");
    await painted(page);
    const opened = figure(page).getByRole("group", { name: /^Bury by kind/ });
    await expect(opened.getByText(/^(Month 0: report published|Months since publication)$/)).toBeVisible();
    await expect(opened.getByText("2022", { exact: true })).toHaveCount(0);
  });

  test("filters by kind, status and words, each with the count it would give", async ({ page, open }) => {
    await open("/timeline?asAt=2026-05-21");
    const count = figure(page).getByText(/events? of .*councils$/);
    await expect(count).toHaveText("71 events of 2 councils");
    await figure(page)
      .getByRole("checkbox", { name: /Meetings \(11\)/ })
      .uncheck();
    await expect(count).toHaveText("60 events of 2 councils");
    await page.getByText("Filter by status, theme, region or words").click();
    await figure(page)
      .getByRole("checkbox", { name: /Care leavers/ })
      .check();
    await expect(page).toHaveURL(/theme=care-leavers/);
    await expect(count).toHaveText(/^\d events? of 1 of 2 councils$/);
    await figure(page)
      .getByRole("checkbox", { name: /Care leavers/ })
      .uncheck();
    await figure(page).getByLabel("Words in a council’s name or an event").fill("bradf");
    await expect(count).toHaveText(/of 1 of 2 councils$/);
  });

  test("says how many actions have no day, and has them in the list alone", async ({ page, open, record }) => {
    await open("/timeline?asAt=2022-09-07");
    await expect(figure(page).getByText(/40 actions have no day in the documents loaded here/)).toBeVisible();
    await expect(figure(page).getByRole("checkbox", { name: /^Actions/ })).toHaveCount(0);
    await figure(page).getByRole("button", { name: "Table" }).click();
    await figure(page).getByRole("button", { name: /^Bury/ }).click();
    await expect(record("actions/bury-2022-quality-assurance-framework")).toContainText("no day given");
  });

  test("orders its rows by a rule that is named", async ({ page, open }) => {
    await open("/timeline?asAt=2026-05-21");
    const names = figure(page).locator(".csi-journeys__name");
    await expect(names).toHaveText(["Bradford", "Bury"]);
    await figure(page).getByLabel("Order").selectOption({ label: "By region, then name" });
    await expect(names).toHaveText(["Bury", "Bradford"]);
    await expect(figure(page).getByText(/Rows: by region, then name/)).toBeVisible();
  });

  test("gives the same as a list, one council open at a time", async ({ page, open, record }) => {
    await open("/timeline?asAt=2026-05-21");
    await figure(page).getByRole("button", { name: "Table" }).click();
    await figure(page)
      .getByRole("button", { name: /^Bury \(\d+\)/ })
      .click();
    await expect(record("visits/bury-mv-2023-11").first()).toBeVisible();
    await figure(page)
      .getByRole("button", { name: /^Bradford \(\d+\)/ })
      .click();
    await expect(record("visits/bury-mv-2023-11")).toHaveCount(0);
  });

  test("saves what is on the screen as SVG, and the events of the time drawn as CSV", async ({ page, open }) => {
    await open("/timeline?asAt=2026-05-21&range=1y");
    await painted(page);
    const [drawing] = await Promise.all([
      page.waitForEvent("download"),
      figure(page).getByRole("button", { name: /^SVG/ }).click(),
    ]);
    const svg = await readFile(await drawing.path(), "utf8");
    expect(svg).toContain(TITLE);
    expect(svg).toContain("As at 21 May 2026");
    expect(svg).toContain("Bradford");
    const [table] = await Promise.all([
      page.waitForEvent("download"),
      figure(page).getByRole("button", { name: /^CSV/ }).click(),
    ]);
    const csv = await readFile(await table.path(), "utf8");
    expect(csv).toContain("inspections/bradford-2026");
    expect(csv).not.toContain("inspections/bury-2016");
  });

  test("nothing that became known later is drawn, listed or counted", async ({ page, open, record }) => {
    await open("/timeline?asAt=2022-01-20");
    await figure(page).getByRole("button", { name: "Table" }).click();
    await figure(page).getByRole("button", { name: /^Bury/ }).click();
    await expect(record("inspections/bury-2021").first()).toBeVisible();
    await expect(record("visits/bury-mv-2022-10")).toHaveCount(0);
    await expect(record("meetings/bury-cabinet-2022-09-07")).toHaveCount(0);
  });
});

import { existsSync, readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { choose, useButton } from "./openingFiles.ts";

/** Row 18 of the test matrix: WCAG 2.0 to 2.2, A and AA. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
const OFSTED = "LA_Inspection_Outcomes_as_at_31_March_2025.ods";
const REAL = new URL(`../../shared/real/${OFSTED}`, import.meta.url);

const HEADINGS = [
  "Overall judgement, by region",
  "Time since the latest report",
  "Overall judgement over the years",
  "From an inadequate report to the next",
  "Monitoring visits, by theme",
  "The usual course after an inadequate report",
] as const;

/** A part of what many councils come to together, by its heading. */
function part(page: Page, heading: (typeof HEADINGS)[number]): Locator {
  return page.getByRole("region", { name: heading, exact: true });
}

/** The numbers of a column of the table that a figure holds. */
async function column(figure: Locator, place: number): Promise<readonly number[]> {
  await figure.getByRole("button", { name: "Table" }).click();
  const cells = await figure.locator(`tbody tr > :nth-child(${place})`).allInnerTexts();
  return cells.map((cell) => Number(cell.replace(/[^\d]/g, "")));
}

test.describe("153 councils together", () => {
  test.beforeEach(async ({ open, page, scenario }) => {
    await scenario("national");
    await open("/?asAt=2026-05-21");
    await expect(part(page, "The usual course after an inadequate report").getByRole("figure")).toBeVisible();
  });

  test("stand in six parts below the list, each a named figure with its numbers as a table", async ({ page }) => {
    for (const heading of HEADINGS) {
      const figure = part(page, heading).getByRole("figure", { name: /./ });
      await expect(figure).toHaveCount(1);
      await figure.getByRole("button", { name: "Table" }).click();
      await expect(figure.getByRole("table")).toBeVisible();
    }
  });

  test("add up to 153 by region, by time and on every day over the years", async ({ page }) => {
    const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
    const councils = 2;
    expect(sum(await column(part(page, "Overall judgement, by region"), councils))).toBe(153);
    expect(sum(await column(part(page, "Time since the latest report"), councils))).toBe(153);
    const years = await column(part(page, "Overall judgement over the years"), councils);
    expect(years).toHaveLength(14);
    expect(new Set(years)).toEqual(new Set([153]));
  });

  test("are reached from the top of the screen", async ({ page }) => {
    const links = page.getByRole("navigation", { name: "All councils in view together" }).getByRole("link");
    await expect(links).toHaveText([...HEADINGS]);
    await links.last().click();
    await expect(page.getByRole("heading", { name: "The usual course after an inadequate report" })).toBeFocused();
  });

  test("have the authorities on the usual course in order of their names, and say so", async ({ page }) => {
    const course = part(page, "The usual course after an inadequate report");
    await expect(course).toContainText("They stand in order of their names; it is no ranking.");
    const names = await course.getByRole("table").last().getByRole("rowheader").allInnerTexts();
    expect(names.length).toBeGreaterThan(5);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "en-GB", { numeric: true })));
  });

  test("are narrowed by the filters, and each part says of whom it speaks", async ({ page }) => {
    await page.getByLabel("Region", { exact: true }).selectOption("North West");
    const narrowed = /of the \d+ councils of the North West/i;
    await expect(part(page, "Overall judgement, by region")).toContainText(narrowed);
    await expect(part(page, "Time since the latest report")).toContainText(narrowed);
    await expect(part(page, "Overall judgement over the years")).toContainText(narrowed);
    await expect(part(page, "From an inadequate report to the next")).toContainText("Of councils of the North West:");
    await expect(part(page, "Monitoring visits, by theme")).toContainText("to councils of the North West");
    await expect(part(page, "The usual course after an inadequate report")).toContainText(narrowed);
    for (const heading of HEADINGS)
      await expect(part(page, heading)).toContainText("Only of councils of the North West.");
    const regions = part(page, "Overall judgement, by region");
    await regions.getByRole("button", { name: "Table" }).click();
    await expect(regions.getByRole("rowheader")).toHaveText(["North West"]);
  });

  test("are not chosen by what came of them: what runs through the years speaks of all, and says so", async ({
    page,
  }) => {
    await page.getByLabel("Latest overall judgement").selectOption("good");
    await expect(part(page, "Overall judgement, by region")).toContainText(
      /These are the \d+ councils whose latest overall judgement is good, by region;/,
    );
    for (const heading of ["Overall judgement over the years", "From an inadequate report to the next"] as const) {
      await expect(part(page, heading)).toContainText("This part speaks of all 153 councils loaded here");
    }
  });

  test("give a figure as CSV", async ({ page }) => {
    const download = page.waitForEvent("download");
    await part(page, "Overall judgement, by region").getByRole("button", { name: /^CSV/ }).click();
    expect((await download).suggestedFilename()).toContain("councils-by-judgement-and-region");
  });

  test("are accessible, and stand on a phone without sideways scrolling", async ({ page }) => {
    test.slow();
    const findings = async () => {
      const axe = HEADINGS.reduce(
        (builder, _, place) => builder.include(SELECTORS[place] ?? "main"),
        new AxeBuilder({ page }),
      );
      const { violations } = await axe.withTags(RULES).analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ")}`);
    };
    expect(await findings()).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
    expect(await findings()).toEqual([]);
  });
});

const SELECTORS = ["grades", "since", "years", "next", "visits", "course"].map(
  (id) => `section:has(> #national-${id})`,
);

test("what came out later than the day shown is in none of the parts", async ({ open, page, scenario }) => {
  await scenario("national");
  await open("/?asAt=2015-06-30");
  const years = part(page, "Overall judgement over the years");
  await years.getByRole("button", { name: "Table" }).click();
  await expect(years.getByRole("rowheader")).toHaveText(["31 December 2013", "31 December 2014", "30 June 2015"]);
  await expect(part(page, "From an inadequate report to the next")).toContainText(
    "No inadequate report with a next one is known here.",
  );
});

test("up to twenty councils stand by themselves", async ({ open, page }) => {
  await open("/");
  await expect(page.getByRole("heading", { level: 1, name: "All councils" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Overall judgement, by region" })).toHaveCount(0);
});

test("Ofsted’s own file gives 153 councils by grade on 31 March 2025", async ({ open, page }) => {
  test.info().skip(!existsSync(REAL), "shared/real is not at hand");
  test.slow();
  await open("/data");
  await choose(page, [{ name: OFSTED, mimeType: "application/octet-stream", buffer: readFileSync(REAL) }]);
  await useButton(page).click({ timeout: 60_000 });
  await page.goto(`${page.url().split("#")[0]}#/?asAt=2025-03-31`);
  await expect(part(page, "Overall judgement, by region")).toContainText(
    "Of 153 councils, the latest report judges overall effectiveness inadequate in 19, requires improvement in 34, good in 67 and outstanding in 33.",
    { timeout: 60_000 },
  );
});

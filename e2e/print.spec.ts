import { spawnSync } from "node:child_process";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { choose, csv, TRACKER } from "./openingFiles.ts";
import { SCREENS } from "./screens.ts";

/** Row 19 of the test matrix: what is printed holds every row, whatever the window was. */
const WIDTHS = [1280, 820, 390] as const;
const hasReader = spawnSync("pdftotext", ["-v"]).error === undefined;

test.beforeEach(() => test.info().skip(!hasReader, "pdftotext is not installed (Debian: poppler-utils)"));

for (const screen of SCREENS) {
  test(`${screen} prints every row, with the day it speaks of`, async ({ open, page }) => {
    test.slow();
    await open(`${screen}${screen.includes("?") ? "&" : "?"}asAt=2022-09-07`);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ media: "print" });
      const wanted = await page.evaluate(printedTexts);
      const printed = squeezed(await textOfPdf(page));
      expect(wanted.filter((text) => !printed.includes(squeezed(text)))).toEqual([]);
      expect(printed).toContain(squeezed("7 September 2022"));
    }
  });
}

test("the pack numbers its pages and names council and day on each", async ({ open, page }) => {
  await open("/pack?authority=bury&asAt=2022-09-07");
  const pages = (await textOfPdf(page)).split("\f").filter((text) => text.trim() !== "");
  expect(pages.length).toBeGreaterThan(1);
  pages.forEach((text, index) => {
    expect(squeezed(text)).toContain(squeezed("Bury"));
    expect(squeezed(text)).toContain(squeezed("7 September 2022"));
    expect(squeezed(text)).toContain(squeezed(`${index + 1} of ${pages.length}`));
  });
});

const PACKS = [
  "authority=bury&asAt=2022-01-20",
  "authority=bury&asAt=2022-09-07",
  "authority=bury&asAt=2026-05-21",
  "authority=bradford&asAt=2018-12-10",
  "authority=bradford&asAt=2026-05-21",
] as const;

for (const pack of PACKS) {
  test(`the first page of the pack of ${pack} holds its five answers and room for notes`, async ({ open, page }) => {
    await open(`/pack?${pack}`);
    const [first = ""] = (await textOfPdf(page)).split("\f");
    for (const heading of [
      "Latest judgement",
      "Next",
      "What changed",
      "Needs the Board",
      "What is not known",
      "For notes",
    ])
      expect(first).toContain(heading);
    expect(first).not.toContain("All that changed");
  });

  test(`no page of the pack of ${pack} ends with a heading or prints a press`, async ({ open, page }) => {
    await open(`/pack?${pack}`);
    await page.emulateMedia({ media: "print" });
    // Under "For notes" nothing is printed but lines to write on.
    const headings = await page.locator("main :is(h2, h3, h4):not(.csi-notes *)").allInnerTexts();
    const printed = await linesOfPages(page);
    const ends = printed.map((lines) => squeezed(lines.at(-1) ?? ""));
    expect(headings.map(squeezed).filter((heading) => heading !== "" && ends.includes(heading))).toEqual([]);
    expect(printed.flat().join(" ")).not.toMatch(/How was this worked out\?|See them/);
    expect(printed.flat().join(" ")).toContain("Day 1 is the next working day");
  });
}

test("the pack draws its journey for the page, in words of 8 points and more, from a phone and from a desk", async ({
  open,
  page,
}) => {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await open("/pack?authority=bury&asAt=2022-09-07");
    await expect(page.getByRole("figure", { name: "Timeline of Bury" })).toBeVisible();
    const journey = (await pagesWithHeights(page)).find((text) => text.includes(">journey<")) ?? "";
    expect(journey).toContain(">Inspections<");
    expect(Math.min(...heightsIn(journey))).toBeGreaterThan(EIGHT_POINTS_HIGH);
  }
  await expect(page.getByRole("table", { name: "Open actions of Bury" })).toBeVisible();
});

test("the plan's chart has every word of its table on the page", async ({ open, page }) => {
  await open("/plan?authority=bury&asAt=2022-09-07");
  await page.emulateMedia({ media: "print" });
  const cells = await page.locator("figure table :is(th, td)").allInnerTexts();
  expect(cells.length).toBeGreaterThan(30);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const printed = squeezed(await textOfPdf(page));
    expect(cells.filter((text) => !printed.includes(squeezed(text)))).toEqual([]);
  }
});

test("a field for a day that nobody filled prints nothing, and one that is filled its day", async ({ open, page }) => {
  await open("/data?authority=bury");
  await choose(page, [csv("Tracker.csv", TRACKER)]);
  const day = page.getByLabel("Day of which the copy speaks");
  await expect(day).toHaveValue("");
  expect(await textOfPdf(page)).not.toMatch(/[dm]{2}\/[dm]{2}\/y{4}/i);
  await day.fill("2026-04-30");
  await expect(day).toHaveValue("2026-04-30");
  expect(await textOfPdf(page)).toMatch(/30\/04\/2026|04\/30\/2026/);
});

test("the figures of Plan and Due say how many documents they rest on, whose, and where each is named", async ({
  open,
  page,
}) => {
  await open("/plan?authority=bury&asAt=2022-09-07");
  await expect(page.getByRole("figure")).toContainText(
    /Source: \d+ documents \(Bury Council\); the list of actions names that of each under “How we know”\./,
  );
  await open("/deadlines?authority=bury&asAt=2022-09-07");
  await expect(page.getByRole("figure").first()).toContainText(
    /Source: \d+ documents? \([^)]+\); Due names that of each deadline under “How we know”\./,
  );
});

/** From the foot of the letters to their head; the page's own foot is set in 8 points. */
const EIGHT_POINTS_HIGH = 8.9;

async function pagesWithHeights(page: Page): Promise<readonly string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true, format: "A4" });
  const { stdout } = spawnSync("pdftotext", ["-bbox", "-", "-"], { input: pdf, encoding: "utf8" });
  return stdout.split("<page ");
}

function heightsIn(words: string): readonly number[] {
  return [...words.matchAll(/yMin="([\d.]+)".*yMax="([\d.]+)"/g)].map(([, top, foot]) => Number(foot) - Number(top));
}

/** The lines of each page as they stand from top to foot, without the page's own head and foot. */
async function linesOfPages(page: Page): Promise<readonly (readonly string[])[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true, format: "A4" });
  const { stdout } = spawnSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8" });
  return stdout
    .split("\f")
    .map((text) => text.split("\n").filter((line) => line.trim() !== ""))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.slice(1, -1));
}

async function textOfPdf(page: Page): Promise<string> {
  const pdf = await page.pdf({ preferCSSPageSize: true, format: "A4" });
  const { stdout } = spawnSync("pdftotext", ["-raw", "-enc", "UTF-8", "-", "-"], { input: pdf, encoding: "utf8" });
  return stdout;
}

/** Lines break elsewhere on paper, and a hyphen may join: letters and digits alone are compared. */
function squeezed(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

/** Runs in the page: the headings and the first cell of each row, as far as they are to be printed. */
function printedTexts(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>("main :is(h1, h2, h3, caption, tbody tr > :first-child)")]
    .filter((element) => element.checkVisibility() && element.closest(".govuk-visually-hidden") === null)
    .map((element) => element.innerText)
    .filter((text) => text.trim() !== "");
}

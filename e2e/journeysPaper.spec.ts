import { spawnSync } from "node:child_process";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { figure, openCountry, painted, savedSvg } from "./journeyPage.ts";

const hasReader = spawnSync("pdftotext", ["-v"]).error === undefined;

test.describe("a saved picture of many councils", () => {
  test("has the rows of an opened council in it, with their words, the day, the key and the source", async ({
    page,
    open,
  }) => {
    await open("/timeline?asAt=2026-05-21&range=5y&open=bury");
    await painted(page);
    const svg = await savedSvg(page);
    expect(svg).toContain("Timeline of the councils");
    expect(svg).toContain("As at 21 May 2026");
    expect(svg).toContain("Improvement Board");
    expect(svg).toContain("Meetings");
    expect(svg).toContain("Hatched: as wide as what we know of the date");
    expect(svg).toMatch(/Sources: \d+ documents \(Ofsted; /);
  });

  test("says which of the councils are in it", async ({ page, open, scenario }) => {
    await openCountry({ page, open, scenario }, "/timeline?range=5y");
    expect(await savedSvg(page)).toMatch(/Rows 1 to \d+ of 153\./);
  });

  test("has a key of what is drawn alone: grades that stand in pills are not in it", async ({ page, open }) => {
    await open("/timeline?asAt=2026-05-21&range=all");
    await painted(page);
    const wide = wordsOf(await savedSvg(page));
    expect(wide).toContain("Report: overall inadequate");
    expect(wide).toContain("Intervention; with a number, so many that overlap in time");
    await page.setViewportSize({ width: 390, height: 844 });
    await open("/timeline?asAt=2026-05-21&range=all");
    await painted(page);
    const narrow = wordsOf(await savedSvg(page));
    expect(narrow).toContain("So many events, too close to draw apart");
    expect(narrow).toContain("Report: overall requires improvement");
    expect(narrow).not.toContain("Report: overall inadequate");
  });

  test("has none of those words where the row is closed", async ({ page, open }) => {
    await open("/timeline?asAt=2026-05-21&range=5y");
    await painted(page);
    expect(await savedSvg(page)).not.toContain("Meetings");
  });

  test("has the ticks of all councils where they are in one view, with their own key", async ({
    page,
    open,
    scenario,
  }) => {
    await openCountry({ page, open, scenario }, "/timeline?rows=all&range=all");
    const svg = await savedSvg(page);
    expect(svg).toContain("Wide: several events, in the look of what must be read first");
    expect(svg).toContain("As at 21 May 2026");
    // One name in four has room.
    expect(svg).toContain("Council A3<");
    expect(svg).not.toContain("Council A4<");
    // A rectangle for each tick: thousands, in a path for each colour.
    expect(svg.match(/z/g)?.length ?? 0).toBeGreaterThan(2000);
    expect(svg.match(/<path/g)?.length ?? 0).toBeLessThan(80);
  });
});

test.describe("on paper", () => {
  test.beforeEach(() => test.info().skip(!hasReader, "pdftotext is not installed (Debian: poppler-utils)"));

  test("comes what was announced: so many pages of picture, and about so many of list", async ({
    page,
    open,
    scenario,
  }) => {
    test.slow();
    await openCountry({ page, open, scenario }, "/timeline?region=london&range=3y");
    const { picture, list } = await announced(page);
    const printed = await pagesOf(page);
    expect(printed.picture).toBe(picture);
    expect(Math.abs(printed.list - list)).toBeLessThanOrEqual(Math.ceil(list / 8));
    expect(printed.text).toMatch(/The list holds \d+ events of 17 councils: those of the time drawn\./);
    expect(printed.text).toContain("To print every event, choose “All events”");
  });

  test("is the whole list where it is asked for, and the picture alone where that is", async ({
    page,
    open,
    scenario,
  }) => {
    test.slow();
    await openCountry({ page, open, scenario }, "/timeline?region=london&range=1y&list=all");
    const whole = await announced(page);
    const printed = await pagesOf(page);
    expect(printed.picture).toBe(whole.picture);
    expect(Math.abs(printed.list - whole.list)).toBeLessThanOrEqual(Math.ceil(whole.list / 8));
    await figure(page).getByRole("button", { name: "No list" }).click();
    await expect(page).toHaveURL(/list=none/);
    const alone = await pagesOf(page);
    expect(alone).toMatchObject({ picture: whole.picture, list: 0 });
    expect(alone.text).toMatch(/The list of \d+ events is left out\./);
  });

  test("goes an opened row that is higher than a sheet on over the next ones", async ({ page, open }) => {
    await open("/timeline?asAt=2026-05-21&range=all&open=bradford&list=none");
    await painted(page);
    await expect(figure(page).getByRole("group", { name: /^Bradford by kind/ })).toBeVisible();
    const { picture } = await announced(page);
    const printed = await pagesOf(page);
    expect(picture).toBeGreaterThan(2);
    expect(printed.picture).toBe(picture);
    expect(printed.text).toContain("Row 1, continued of 2.");
    expect(printed.text.match(/is left out\./g)).toHaveLength(1);
  });

  test("are all events of few, without a word of what is left out", async ({ page, open }) => {
    await open("/timeline?asAt=2026-05-21&range=1y");
    await painted(page);
    const printed = await pagesOf(page);
    expect(printed.text).toContain("Bury (");
    expect(printed.text).not.toContain("left out");
  });

  test("stand all councils of one view on two sheets", async ({ page, open, scenario }) => {
    await openCountry({ page, open, scenario }, "/timeline?rows=all&range=all&list=none");
    expect((await announced(page)).picture).toBe(2);
    expect(await pagesOf(page)).toMatchObject({ picture: 2, list: 0 });
  });
});

test("a link may open the table, and in it one council", async ({ page, open, record }) => {
  await open("/timeline?asAt=2026-05-21&view=table&listed=bury");
  await expect(record("visits/bury-mv-2023-11").first()).toBeVisible();
  await figure(page).getByRole("button", { name: "Chart" }).click();
  await painted(page);
  await expect(page).not.toHaveURL(/view=|listed=/);
  await figure(page).getByRole("button", { name: "Table" }).click();
  await expect(page).toHaveURL(/view=table/);
});

/** The words of a saved picture, each text by itself. */
function wordsOf(svg: string): readonly string[] {
  return (svg.match(/>[^<]+</g) ?? []).map((text) => text.slice(1, -1));
}

/** What the page says would be printed. */
async function announced(page: Page): Promise<{ readonly picture: number; readonly list: number }> {
  const summary = figure(page).locator("summary", { hasText: "On paper:" });
  const said = await summary.innerText();
  await summary.click();
  const [picture = 0, list = 0] = (said.match(/\d+/g) ?? []).map(Number);
  return { picture, list };
}

/** What is printed: sheets that lie on their side have an axis and rows, the list stands upright after them. */
async function pagesOf(page: Page) {
  const pdf = await page.pdf({ preferCSSPageSize: true, format: "A4" });
  const read = (command: string, args: readonly string[]) =>
    spawnSync(command, [...args], { input: pdf, encoding: "utf8" }).stdout;
  const sizes = read("pdfinfo", ["-l", "-1", "-"]).match(/size:\s+[\d.]+ x [\d.]+/g) ?? [];
  const isOnItsSide = (size: string) => {
    const [width = 0, height = 0] = (size.match(/[\d.]+/g) ?? []).map(Number);
    return width > height;
  };
  const picture = sizes.filter(isOnItsSide).length;
  const text = read("pdftotext", ["-raw", "-enc", "UTF-8", "-", "-"]).replaceAll(/\s+/g, " ");
  return { picture, list: sizes.length - picture, text };
}

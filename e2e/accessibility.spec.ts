import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, screenIsThere, test } from "./fixtures.ts";
import { SCREENS } from "./screens.ts";

/** Row 18 of the test matrix: WCAG 2.0 to 2.2, A and AA, and axe's best practice. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const PHONE = { width: 320, height: 640 };
const TABLET = { width: 820, height: 1180 };

/** What axe finds, a line each: the rule, what it asks, and where. */
async function findings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`));
}

/** By how many pixels the page is wider than its window. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const screen of SCREENS) {
  test.describe(screen, () => {
    test(`${screen} is accessible on a desktop and a tablet`, async ({ open, page }) => {
      await open(screen);
      expect(await findings(page)).toEqual([]);
      await page.setViewportSize(TABLET);
      expect(await overhang(page)).toBe(0);
      expect(await findings(page)).toEqual([]);
    });

    test(`${screen} is accessible on a phone, without sideways scrolling`, async ({ open, page }) => {
      await page.setViewportSize(PHONE);
      await open(screen);
      expect(await overhang(page)).toBe(0);
      expect(await findings(page)).toEqual([]);
    });

    test(`${screen} is accessible in forced colours and in print`, async ({ open, page }) => {
      await page.emulateMedia({ forcedColors: "active" });
      await open(screen);
      expect(await findings(page)).toEqual([]);
      await page.emulateMedia({ forcedColors: "none", media: "print" });
      expect(await findings(page)).toEqual([]);
    });

    test(`${screen} is accessible, and not blank, where a table is lost or all are empty`, async ({
      open,
      page,
      scenario,
    }) => {
      await scenario("deadlines-404");
      await open(screen);
      expect(await findings(page)).toEqual([]);
      await scenario("empty");
      await page.reload();
      await screenIsThere(page);
      expect(await findings(page)).toEqual([]);
    });

    test(`${screen} bears wider text spacing and larger text`, async ({ open, page }) => {
      await page.setViewportSize(PHONE);
      await open(screen);
      await page.evaluate(spaceOut);
      expect(await overhang(page)).toBe(0);
    });

    test(`${screen} names each of its figures`, async ({ open, page }) => {
      await open(screen);
      const named = page.getByRole("figure", { name: /./ });
      await expect(page.getByRole("figure")).toHaveCount(await named.count());
    });

    test(`${screen} has targets that a finger can hit`, async ({ open, page }) => {
      await open(screen);
      expect(await page.evaluate(smallTargets)).toEqual([]);
    });
  });
}

test("the screen is accessible while it loads and when the server is down", async ({ open, page, scenario, site }) => {
  await scenario("slow");
  await page.goto(site);
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toHaveText(/^Opening/);
  expect(await findings(page)).toEqual([]);
  await scenario("server-down");
  await page.reload();
  await open("/");
  expect(await findings(page)).toEqual([]);
});

test("the first press of the tab key offers to skip to the content", async ({ open, page }) => {
  await open("/deadlines");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to main content" });
  await expect(skip).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("going to another screen moves the focus and names the page", async ({ open, page }) => {
  await open("/deadlines");
  const before = await page.title();
  await page.getByRole("link", { name: "Glossary" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  expect(await page.title()).not.toBe(before);
});

/** Runs in the page: the spacing of WCAG 1.4.12, through the style sheet's own interface, as the policy allows. */
function spaceOut(): void {
  const sheet = new CSSStyleSheet();
  sheet.insertRule(
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }",
  );
  document.adoptedStyleSheets.push(sheet);
}

/** Runs in the page: controls under 24 pixels, unless they stand in a sentence or a picture. Of links, axe judges the room around them. */
function smallTargets(): readonly string[] {
  const least = 24;
  return [...document.querySelectorAll<HTMLElement>("main :is(button, input, select, summary)")]
    .filter((element) => element.checkVisibility() && element.closest("p, li, td, dd, h2, h3, svg, label") === null)
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.height < least || box.width < least)
    .map(({ element, box }) => `${element.textContent} ${Math.round(box.width)} x ${Math.round(box.height)}`);
}

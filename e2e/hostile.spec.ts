import type { Page } from "@playwright/test";
import type { SheetOut } from "#data/sheets/sheetOut.ts";
import { writeXlsx } from "#data/sheets/writeXlsx.ts";
import { expect, screenIsThere, test } from "./fixtures.ts";
import { contradictingSheets, hostileCouncil, hostileSheets, PAYLOADS } from "./hostileText.ts";
import { choose, csv, type NamedFile, telling, useButton } from "./openingFiles.ts";
import { SCREENS } from "./screens.ts";

/** Row 10 of the test matrix. That nothing was stopped by the policy and nothing stands in the console, the fixtures see. */

/** Elements that the product itself does not make, and the texts would. */
const MADE = "iframe, object, embed, base, video, math, animate, img[src=x], meta[http-equiv=refresh], form[action]";
/** Attributes that run something, or lead somewhere. */
const TELLING = /^(?:on\w+|href|src|srcdoc|action|formaction|data|xlink:href)$/;
const WITHIN = /^href=(?:#|https:\/\/(?!hostile\.example)|blob:)/;

/** Nothing ran, nothing was made of the texts, and what leads anywhere leads within the page, to a file, or to an https address. */
async function isTextAlone(page: Page): Promise<void> {
  const seen = await page.evaluate((made) => {
    const attributes = [...document.querySelectorAll("body *:not(script)")].flatMap((element) => [
      ...element.attributes,
    ]);
    return {
      hasRun: "executed" in window,
      made: [...document.querySelectorAll(made)].map(({ outerHTML }) => outerHTML.slice(0, 200)),
      attributes: attributes.map(({ name, value }) => `${name}=${value}`),
    };
  }, MADE);
  const leading = seen.attributes.filter((attribute) => TELLING.test(attribute.split("=")[0] ?? ""));
  expect({ hasRun: seen.hasRun, made: seen.made, astray: leading.filter((each) => !WITHIN.test(each)) }).toEqual({
    hasRun: false,
    made: [],
    astray: [],
  });
}

/** Goes to an address without loading the page anew: what was opened is held for the visit alone. */
async function go(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await screenIsThere(page);
}

async function workbook(sheets: readonly SheetOut[]): Promise<NamedFile> {
  const bytes = await writeXlsx(sheets);
  return { name: `${PAYLOADS[8]}.xlsx`, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Sources whose addresses may not stand: each is told of with what was found. */
function refusedAddresses(): NamedFile {
  const rows = PAYLOADS.map((payload, place) =>
    [`refused-${place}`, "Board", "Notes", "Exampleshire", "2026-04-01", "primary", payload].map(quoted).join(","),
  );
  return csv("Sources.csv", ["ID,Short title,Title,Publisher,Date,Kind,URL", ...rows].join("\n"));
}

/** A copy of a tracker with the texts in its name, its headings and its cells; the wordings of two copies are alike. */
function tracker(copy: string, firstNumber: number): NamedFile {
  const rows = PAYLOADS.map((payload, place) =>
    [`${place + firstNumber}`, `Recruit team ${copy} ${payload}`, payload, "soon", payload].map(quoted).join(","),
  );
  const headings = ["No.", "What", "Who", "When", "RAG", ...PAYLOADS].map(quoted).join(",");
  return csv(`${PAYLOADS[9]} ${copy}.csv`, [headings, ...rows].join("\n"));
}

test("thirty texts that would be scripts, in every field of every table, are shown as text on every screen", async ({
  open,
  page,
}) => {
  test.slow();
  await open("/data");
  await choose(page, [await workbook(hostileSheets())]);
  await expect(telling(page)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(PAYLOADS[8]).first()).toBeVisible();
  await isTextAlone(page);
  await useButton(page).click();
  await expect(page.getByRole("heading", { name: "The data is used on every screen" })).toBeFocused();
  await isTextAlone(page);
  const few = [8, 16, 26, 28].map(hostileCouncil);
  const chosen = few.map((id) => `authority=${id}`).join("&");
  for (const screen of SCREENS) {
    await go(page, screen);
    await isTextAlone(page);
    await go(page, `${screen.split("?")[0]}?${chosen}`);
    await isTextAlone(page);
  }
  for (const id of few) {
    await go(page, `/authorities/${id}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(PAYLOADS[Number(id.split("-")[1])] ?? "");
    await isTextAlone(page);
    await go(page, `/pack?authority=${id}`);
    await isTextAlone(page);
  }
});

test("the same texts in a file’s name, its headings, its problems and what is asked of it are text", async ({
  open,
  page,
}) => {
  await open("/data");
  await choose(page, [refusedAddresses(), tracker("managers", 1), tracker("leaders", 501)]);
  await expect(telling(page)).toBeVisible({ timeout: 30_000 });
  const problems = page.getByRole("table", { name: "Errors" });
  await page.getByRole("button", { name: "Show more errors" }).click();
  for (const payload of PAYLOADS.slice(0, 8))
    await expect(problems.getByText(payload.slice(0, 40)).first()).toBeVisible();
  for (const sheet of await page.getByRole("group", { name: /^Tracker of actions/ }).all()) {
    await expect(sheet.getByRole("rowheader", { name: PAYLOADS[29] })).toHaveCount(1);
    await sheet.getByLabel(/^Council: /).selectOption("bury");
  }
  const days = page.getByLabel("Day of which the copy speaks");
  await days.first().fill("2026-03-01");
  await days.last().fill("2026-05-01");
  await expect(page.getByRole("heading", { name: "The same action?" })).toBeVisible();
  await isTextAlone(page);
  await page.getByRole("radio", { name: "The same action" }).first().check();
  await useButton(page).click();
  await expect(page.getByRole("heading", { name: "The data is used on every screen" })).toBeFocused();
  await isTextAlone(page);
  await go(page, "/plan?authority=bury");
  await expect(page.getByText(PAYLOADS[8]).first()).toBeVisible();
  await isTextAlone(page);
});

test("the same texts in what a file changes and contradicts are text, before it is used and after", async ({
  open,
  page,
}) => {
  await open("/data");
  await choose(page, [await workbook(contradictingSheets())]);
  await expect(telling(page)).toBeVisible({ timeout: 30_000 });
  const changes = page.getByRole("region", { name: "What would change" });
  const differences = page.getByRole("region", { name: "Where sources differ" });
  await expect(changes.or(differences).getByText(PAYLOADS[8]).first()).toBeVisible();
  await isTextAlone(page);
  await useButton(page).click();
  await expect(page.getByRole("heading", { name: "The data is used on every screen" })).toBeFocused();
  await isTextAlone(page);
  for (const record of ["inspections/bury-2021", "deadlines/bury-2022-improvement-plan"]) {
    await go(page, `/data?record=${record}`);
    await expect(page.getByRole("dialog")).toBeVisible();
    await isTextAlone(page);
  }
});

/** Every name that some screen reads from its address. */
const NAMES =
  "asAt authority all body clock day era event find from grade hide kind name order page range record region rows section since state time to view words".split(
    " ",
  );

for (const screen of SCREENS) {
  test(`the same texts in every part of the address of ${screen} are text`, async ({ open, page }) => {
    const [path = "/"] = screen.split("?");
    await open(screen);
    for (const payload of PAYLOADS) {
      const written = encodeURIComponent(payload);
      await go(page, `${path}?${NAMES.map((name) => `${name}=${written}`).join("&")}`);
      await isTextAlone(page);
    }
  });
}

test("an address that is such a text leads nowhere, and says so", async ({ open, page }) => {
  await open("/about");
  for (const payload of PAYLOADS) {
    for (const address of [
      encodeURIComponent(payload),
      `/${encodeURIComponent(payload)}`,
      payload,
      `/authorities/${payload}`,
    ]) {
      await go(page, address);
      await isTextAlone(page);
    }
  }
  await go(page, "glossary");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Glossary");
});

test("a text that is asked for among the councils’ names is told as it stands, and one before the hash is not read", async ({
  open,
  page,
  site,
}) => {
  await open(`/?name=${encodeURIComponent(PAYLOADS[8])}`);
  await expect(page.getByText("No council fits these filters.")).toBeVisible();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue(PAYLOADS[8]);
  await page.goto(`${site}?scenario=${encodeURIComponent(PAYLOADS[0])}#${encodeURIComponent(PAYLOADS[8])}`);
  await screenIsThere(page);
  await isTextAlone(page);
});

import { existsSync, readFileSync } from "node:fs";
import { expect, screenIsThere, test } from "./fixtures.ts";
import { changeOf, choose, csv, telling, useButton, workbook } from "./openingFiles.ts";

const STATISTICS = "LA_Inspection_Outcomes_as_at_31_March_2025.ods";
const REAL = new URL(`../../shared/real/${STATISTICS}`, import.meta.url);

test("opening one’s own file asks the network for nothing", async ({ open, page }) => {
  await open("/");
  await open("/data");
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await expect.poll(() => page.workers().length).toBe(1);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await choose(page, [await workbook()]);
  await useButton(page).click();
  await page.getByRole("link", { name: "See all councils" }).click();
  await expect(page.getByRole("main").getByText("Exampleshire").first()).toBeVisible();
  expect(asked).toEqual([]);
});

test("what is for the board is shown in the board edition alone, which says so on every screen", async ({
  open,
  page,
}) => {
  await open("/data");
  await choose(page, [await workbook()]);
  await expect(page.getByText(/5 rows are for the board, or under embargo\. If you use this data/)).toBeVisible();
  await useButton(page).click();
  await expect(page.getByText(/now show the board edition: 5 rows of it are for the board/)).toBeVisible();
  await page.getByRole("link", { name: "Due", exact: true }).click();
  await screenIsThere(page);
  await expect(page.getByText("Board edition: holds what is not public.")).toBeVisible();
  await expect(page.getByText("Plan for the front door").first()).toBeVisible();
  expect(page.url()).not.toContain("board");
  await page.getByRole("link", { name: "Data", exact: true }).click();
  await page.getByRole("button", { name: "Show the public edition" }).click();
  await page.getByRole("link", { name: "Due", exact: true }).click();
  await screenIsThere(page);
  await expect(page.getByText("Board edition: holds what is not public.")).toHaveCount(0);
  await expect(page.getByText("Plan for the front door")).toHaveCount(0);
});

test("what is open is remembered only when asked, and forgotten with one press", async ({ open, page }) => {
  await open("/data");
  await choose(page, [await workbook()]);
  await useButton(page).click();
  await page.getByRole("button", { name: "Remember on this computer" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Remembered in" })).toBeFocused();
  await expect(page.getByText(/Remembered in this browser, on this computer: 1 file with 6 rows/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("table", { name: "What is open" })).toContainText("Exampleshire.xlsx");
  await page.getByRole("button", { name: "Forget what is remembered" }).click();
  await expect(page.getByRole("button", { name: "Remember on this computer" })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "What is open is held" })).toBeFocused();
  await page.reload();
  await screenIsThere(page);
  await expect(page.getByText("Exampleshire.xlsx")).toHaveCount(0);
});

test("what is open can be taken away again", async ({ open, page }) => {
  await open("/data");
  await choose(page, [await workbook()]);
  await useButton(page).click();
  await page.getByRole("button", { name: "Remove Exampleshire.xlsx" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Exampleshire.xlsx was removed." })).toBeFocused();
  await expect(page.getByRole("table", { name: "What is open" })).toHaveCount(0);
  await page.getByRole("link", { name: "Overview", exact: true }).click();
  await expect(page.getByText("Exampleshire")).toHaveCount(0);
});

test("the template and the loaded dataset come as workbooks, and the dataset opened again changes nothing", async ({
  open,
  page,
}) => {
  await open("/data");
  const saved = async (name: RegExp) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    return { name: download.suggestedFilename(), buffer: readFileSync(await download.path()) };
  };
  expect((await saved(/Template workbook/)).name).toBe("template.xlsx");
  const whole = await saved(/The whole dataset, as a workbook/);
  await choose(page, [{ ...whole, mimeType: "application/octet-stream" }]);
  await expect(changeOf(page, /^Deadlines/)).toHaveText(/Deadlines\D*(\d+)\D*0\D*0\D*\1\D*0$/);
  await expect(page.getByText("Every row could be read as it stands.")).toBeVisible();
});

test("where a second source gives another grade both are kept, and the record’s evidence shows both", async ({
  open,
  page,
}) => {
  const tables = {
    sources: [
      { id: "own-list", shortTitle: "Our list", title: "List", publisher: "Us", date: "2026-01-05", kind: "reported" },
    ],
    inspections: [
      {
        id: "own-1",
        source: "own-list",
        authority: "bury",
        framework: "ilacs",
        title: "ILACS",
        published: "2021-12-17",
      },
    ],
    judgements: [{ id: "own-1.overall", source: "own-list", inspection: "own-1", area: "overall", grade: "good" }],
  };
  await open("/data");
  await choose(page, [csv("list.json", JSON.stringify(tables))]);
  await useButton(page).click();
  const row = page
    .getByRole("table", { name: "Where sources differ" })
    .getByRole("row", { name: /Overall effectiveness/ });
  await expect(row).toContainText("Inadequate (Ofsted report, 17 December 2021)");
  await expect(row).toContainText("Good (Our list)");
  await row.getByRole("link").click();
  const evidence = page.getByRole("dialog", { name: "How we know" });
  await expect(evidence).toContainText("Overall effectiveness: inadequate");
  await expect(evidence).toContainText(/Says it otherwise; both are kept.*Overall effectiveness: Good/);
});

test("what a second source has otherwise is said at the fact itself, on each screen that shows it, one press from both", async ({
  open,
  page,
  record,
}) => {
  const tables = {
    sources: [
      { id: "own-note", shortTitle: "Our note", title: "Note", publisher: "Us", date: "2022-01-15", kind: "reported" },
    ],
    deadlines: [
      {
        id: "bury-2022-improvement-plan",
        source: "own-note",
        authority: "bury",
        what: "Improvement plan",
        due: "2022-04-04",
      },
    ],
    visits: [
      {
        id: "own-visit",
        source: "own-note",
        authority: "bury",
        kind: "focused",
        title: "Focused visit",
        when: "2018-07-24",
      },
    ],
    judgements: [
      { id: "bury-2021.overall", source: "own-note", inspection: "bury-2021", area: "overall", grade: "good" },
    ],
  };
  await open("/data?asAt=2022-01-20");
  await choose(page, [csv("note.json", JSON.stringify(tables))]);
  await useButton(page).click();
  const said = { name: /^Another source says 4 April 2022/ };
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Due", exact: true }).click();
  const due = record("deadlines/bury-2022-improvement-plan");
  await expect(due.getByRole("link", said).first()).toBeVisible();
  await due.getByRole("link", said).first().click();
  const evidence = page.getByRole("dialog", { name: "How we know" });
  await expect(evidence).toContainText(/Says it otherwise; both are kept.*4 April 2022.*Our note/);
  await page.keyboard.press("Escape");
  await page.getByRole("main").getByRole("link", { name: "All visits" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: /visits/i })).toBeFocused();
  const visit = page.getByRole("row", { name: /25 and 26 July 2018/ });
  await expect(visit.getByRole("link", { name: /^Another source says 24 July 2018/ })).toBeVisible();
  await page.getByRole("link", { name: "Overview", exact: true }).click();
  await page.getByRole("main").getByRole("link", { name: "Bury", exact: true }).first().click();
  const judgement = page.getByRole("region", { name: "Latest judgement" });
  await expect(judgement.getByRole("link", { name: /^Another source says overall effectiveness: Good/ })).toBeVisible();
  await expect(page.getByRole("region", { name: "Deadlines", exact: true }).getByRole("link", said)).toBeVisible();
  await expect(page.getByRole("region", { name: "Next thing due" }).getByRole("link", said)).toBeVisible();
});

test(`Ofsted’s statistics bring 153 councils (skipped where ${STATISTICS} is absent)`, async ({ open, page }) => {
  test.info().skip(!existsSync(REAL), `${STATISTICS} is not beside the project`);
  await open("/data");
  await choose(page, [{ name: STATISTICS, mimeType: "application/octet-stream", buffer: readFileSync(REAL) }]);
  await expect(telling(page)).toBeVisible({ timeout: 60_000 });
  await expect(changeOf(page, /^Inspections/)).toHaveText(/Inspections\D*271\D*268\D*0\D*0\D*3$/);
  await useButton(page).click();
  await page.getByRole("link", { name: "See all councils" }).click();
  await screenIsThere(page);
  await expect(page.getByText(/\b153 councils\b/).first()).toBeVisible();
});

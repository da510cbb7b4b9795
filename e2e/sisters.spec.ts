import { expect, screenIsThere, test } from "./fixtures.ts";
import { changeOf, choose, csv, TRACKER, telling, useButton } from "./openingFiles.ts";

const MAY = "Tracker 2026-05-01.csv";
const JUNE = "Tracker 2026-06-01.csv";
const COPIES = [csv(MAY, TRACKER), csv(JUNE, TRACKER.replace("Amber", "Green"))];

test("the council chosen for one copy is proposed for its sisters, and for the next copy", async ({ open, page }) => {
  await open("/data");
  await choose(page, [...COPIES, csv("c.csv", TRACKER.replace("Action tracker", "Bradford MBC action tracker"))]);
  await page.getByLabel(`Council: ${MAY}`).selectOption({ label: "Bury" });
  const june = page.getByLabel(`Council: ${JUNE}`);
  await expect(june).toHaveValue("bury");
  await expect(june).toHaveAccessibleDescription(`As chosen for ${MAY}, which looks like the same tracker.`);
  await expect(page.getByLabel("Council: c.csv")).toHaveValue("bradford");
  await page.getByRole("checkbox", { name: "Read c.csv" }).uncheck();
  await expect(changeOf(page, /^Actions/)).toHaveText(/Actions\D*2\D*2/);
  await useButton(page).click();
  await open("/data");
  await choose(page, [csv("Tracker 2026-07-01.csv", TRACKER)]);
  const july = page.getByLabel("Council: Tracker 2026-07-01.csv");
  await expect(july).toHaveValue("bury");
  await expect(july).toHaveAccessibleDescription("As chosen before for a tracker with these headings.");
});

test("a column put right on one copy is put right on its sister, which says so", async ({ open, page }) => {
  await open("/data?authority=bury");
  await choose(page, COPIES);
  const column = (name: string) => page.getByLabel(`Column E, RAG, read as: ${name}`);
  await page.getByText(`What each column holds: ${MAY}`).click();
  await column(MAY).selectOption("comment");
  await expect(column(JUNE)).toHaveValue("comment");
  await expect(page.getByText(`Some are read as you corrected them for ${MAY}.`)).toBeVisible();
});

test("a board of a council that is not loaded opens its own tracker, and the council is in the list", async ({
  open,
  page,
}) => {
  await open("/data");
  await choose(page, [csv(MAY, TRACKER.replace("Action tracker", "Dorset Council action tracker"))]);
  const council = page.getByLabel(`Council: ${MAY}`);
  await expect(council).toHaveValue("dorset");
  await expect(council).toHaveAccessibleDescription(/^Named in the file\. Not loaded here yet: added as Dorset/);
  await expect(council.locator("optgroup[label='Others of England'] option")).toHaveCount(151);
  await expect(page.getByText("1 council more in the list: Dorset (South West, E06000059).")).toBeVisible();
  await useButton(page).click();
  await page.getByRole("link", { name: "See all councils" }).click();
  await screenIsThere(page);
  await expect(page.getByRole("main").getByText("Dorset").first()).toBeVisible();
});

const NUMBERED = TRACKER.replace("RAG", "RAG,Ofsted recommendation").replace("Amber", "Amber,Rec 1");

test("an action that names a recommendation by number stands beside it in the thread, once the report is clear", async ({
  open,
  page,
}) => {
  await open("/data?authority=bury");
  await choose(page, [csv(MAY, NUMBERED)]);
  const section = page.getByRole("region", { name: "Which recommendations are meant" });
  await expect(section).toContainText(
    /1 action names a recommendation by number; none is linked to a finding: the numb/,
  );
  await page.getByRole("button", { name: "1 tracker whose recommendations may be of several reports" }).click();
  await expect(page.getByRole("heading", { name: "Which recommendations are meant" })).toBeFocused();
  await section.getByRole("combobox").selectOption({ label: "ILACS report published 29 July 2025" });
  await expect(section).toContainText("it is linked to the findings of the ILACS report published 29 July 2025.");
  await useButton(page).click();
  await open("/authorities/bury");
  await screenIsThere(page);
  const finding = page.locator('tr[data-record="findings/bury-2025.1"]');
  await expect(finding).toContainText("Recruit twelve social workers");
});

test("the same files dropped again are open already, and stay as many copies", async ({ open, page }) => {
  const files = page.getByRole("table", { name: "The files and what they are" });
  await open("/data?authority=bury");
  await choose(page, [...COPIES, csv("Tracker 2026-05-01 (1).csv", TRACKER)]);
  await expect(files.getByRole("row", { name: /\(1\)/ })).toContainText(`the same file as ${MAY}`);
  await expect(files).toContainText("4 rows of 2 copies together, as 2 actions");
  await useButton(page).click();
  await choose(page, COPIES);
  await expect(telling(page)).toBeVisible();
  await expect(files).toContainText("4 rows of 2 copies together, as 2 actions; this very file is open already");
  await expect(changeOf(page, /^Actions/)).toHaveText(/Actions\D*2\D*0\D*0\D*2\D*0$/);
});

test("rows of the file and records of ours are told apart, and every button and field has a name of its own", async ({
  open,
  page,
}) => {
  const anew = (words: string) => TRACKER.replace("Recruit twelve social workers", words);
  await open("/data?authority=bury");
  await choose(page, [
    csv(MAY, TRACKER.replace("Train every manager", "Renew the recording system")),
    csv(JUNE, anew("Open a second front door").replace("Train every manager in supervision", "Write the strategy")),
  ]);
  await expect(page.getByText("4 rows of the 2 copies together become 4 actions with 6 updates.")).toBeVisible();
  await page
    .getByText(/^What each column holds/)
    .first()
    .click();
  const main = page.getByRole("main");
  const fields = main.locator("button, select, input, summary");
  const names = await fields.evaluateAll((all) =>
    all
      .filter((each) => each.getAttribute("type") !== "radio")
      .map(
        (each) =>
          each.getAttribute("aria-label") ?? (each as HTMLInputElement).labels?.[0]?.textContent ?? each.textContent,
      ),
  );
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  expect(names.filter((name) => name?.startsWith("Save answer: "))).toHaveLength(2);
});

test("a text under a workbook’s name is read as what it is, and said to be", async ({ open, page }) => {
  await open("/data?authority=bury");
  await choose(page, [csv("Tracker 2026-05-01.xlsx", TRACKER)]);
  await expect(page.getByRole("table", { name: "Warnings" })).toContainText("a CSV text whose name ends in .xlsx");
  await expect(changeOf(page, /^Actions/)).toHaveText(/Actions\D*2\D*2/);
});

import { expect, test } from "./fixtures.ts";
import { choose, csv, useButton } from "./openingFiles.ts";

test.describe("the first screen of a council on a tablet", () => {
  test.use({ viewport: { width: 820, height: 1180 } });

  test("shows the judgement, the next thing, what changed, what needs the Board and what is not known without scrolling", async ({
    page,
    open,
  }) => {
    await open("/authorities/bury?asAt=2022-01-20");
    for (const name of [
      /^Latest judgement/,
      /^Next thing due/,
      /^What changed since/,
      /^Needs the Board/,
      /^What is not known/,
    ]) {
      await expect(page.getByRole("region", { name })).toBeInViewport({ ratio: 1 });
    }
    await expect(page.getByRole("region", { name: "Latest judgement" })).toContainText("Inadequate");
    await expect(page.getByRole("region", { name: "Latest judgement" })).toContainText("17 December 2021");
    await expect(page.getByRole("region", { name: "Next thing due" })).toContainText("in 70 days");
  });

  test("needs no chart to say so", async ({ page, open }) => {
    await open("/authorities/bury?asAt=2022-01-20");
    await expect(page.getByRole("region", { name: "Next thing due" }).getByRole("img")).toHaveCount(0);
  });
});

test("what changed is named after the meeting compared with, and can be compared with another", async ({
  page,
  open,
}) => {
  await open("/authorities/bury?asAt=2022-01-20");
  await expect(page.getByRole("heading", { name: /What changed since Cabinet, 12 January 2022/ })).toBeVisible();
  await page.getByLabel("Compare with").selectOption({ label: "Overview and Scrutiny Committee, 31 August 2016" });
  await expect(page.getByRole("heading", { name: /What changed since Overview and Scrutiny/ })).toBeVisible();
});

test("the money that Cabinet approved in 2016 is shown", async ({ page, open, record }) => {
  await open("/authorities/bury");
  await expect(
    record("meetings/bury-cabinet-2016-07-20").getByRole("cell", { name: "£195,000", exact: true }),
  ).toBeVisible();
  await expect(page.getByRole("region", { name: "Meetings and decisions" })).toContainText(
    "£195,000 is recorded as approved",
  );
});

test("the thread has a row for each finding of the latest report, and never joins what is not joined", async ({
  open,
  record,
}) => {
  await open("/authorities/bury?asAt=2022-09-07");
  await expect(record("findings/bury-2021.1")).toContainText("No action linked to it here");
  await expect(record("findings/bury-2021.8")).toContainText("Not rated");
});

test("the rating of a linked action stands in the council’s column of the thread, with the action it is of", async ({
  open,
  page,
  record,
}) => {
  const paper = { shortTitle: "Our plan", title: "Plan", publisher: "Us", date: "2022-09-01", kind: "primary" };
  const tables = {
    sources: [{ id: "own-plan", ...paper, audience: "public" }],
    themes: [{ id: "own-theme", kind: "plan", name: "Workforce", authority: "bury" }],
    actions: ["one", "two"].map((id) => ({
      id: `own-${id}`,
      source: "own-plan",
      authority: "bury",
      theme: "own-theme",
      words: `Recruit group ${id}`,
      findings: ["bury-2021.8"],
      audience: "public",
    })),
    updates: [
      ["one", "Red", true],
      ["two", "advert placed", true],
    ].map(([id, status, quoted]) => ({
      id: `own-${id}.1`,
      source: "own-plan",
      record: `actions/own-${id}`,
      day: "2022-09-01",
      status,
      quoted,
      audience: "public",
    })),
  };
  await open("/data");
  await choose(page, [csv("plan.json", JSON.stringify(tables))]);
  await useButton(page).click();
  await open("/authorities/bury?asAt=2022-09-07");
  const rating = record("findings/bury-2021.8").getByRole("cell").nth(1);
  await expect(rating).toHaveText(/“Red”\s*of the action Recruit group one$/);
  await expect(page.getByRole("region", { name: /What was said/ })).toContainText("of 1 the council rates an action");
});

test("what came of a requirement is said in the words of its evidence, with the day to which it was moved", async ({
  open,
  page,
}) => {
  const paper = { shortTitle: "Our paper", title: "Paper", publisher: "Us", date: "2022-06-01", kind: "primary" };
  const became = { source: "own-paper", record: "requirements/bury-board-minutes-shared", audience: "public" };
  const tables = {
    sources: [{ id: "own-paper", ...paper, audience: "public" }],
    updates: [{ id: "own-moved", ...became, day: "2022-06-01", status: "re-dated", newDue: "2022-10-31" }],
  };
  await open("/data");
  await choose(page, [csv("paper.json", JSON.stringify(tables))]);
  await useButton(page).click();
  await open("/authorities/bury?asAt=2022-09-07");
  const intervention = page.getByRole("region", { name: "Intervention", exact: true });
  await expect(intervention).toContainText(/shared with elected members: re-dated to 31 October 2022/);
  await intervention.getByRole("link", { name: "The Board’s minutes to be shared with elected members" }).click();
  await expect(page.getByRole("dialog")).toContainText("re-dated to 31 October 2022");
});

test("the contents lead to a section, in the address and by focus", async ({ page, open }) => {
  await open("/authorities/bury?asAt=2022-09-07");
  await page.getByRole("navigation", { name: "On this page" }).getByRole("link", { name: "Deadlines" }).click();
  await expect(page).toHaveURL(/section=deadlines/);
  await expect(page.getByRole("heading", { name: "Deadlines", exact: true })).toBeFocused();
});

test("an acronym is spelt out at its first use, and a press tells its meaning", async ({ page, open }) => {
  await open("/authorities/bury?asAt=2022-09-07");
  const first = page.getByRole("button", { name: "DfE", exact: true }).first();
  await expect(page.getByRole("main")).toContainText("Department for Education (DfE)");
  await first.click();
  await expect(page.getByRole("note")).toContainText("DfE: Department for Education");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("note")).toBeHidden();
});

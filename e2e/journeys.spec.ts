import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures.ts";
import { figure, openCountry, painted, TITLE } from "./journeyPage.ts";

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
    const count = figure(page).getByText(/^\d+ events? of .*councils/);
    await expect(count).toHaveText("71 events of 2 councils, and 40 actions without a day");
    await figure(page)
      .getByRole("checkbox", { name: /Meetings \(11\)/ })
      .uncheck();
    await expect(count).toHaveText("60 events of 2 councils, and 40 actions without a day");
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
    await expect(count).toHaveText(/of 1 of 2 councils, and \d+ actions without a day$/);
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
    await figure(page).getByLabel("Order").selectOption({ label: "By region" });
    await expect(names).toHaveText(["Bury", "Bradford"]);
    await expect(figure(page).getByText(/Rows: by region, then name/)).toBeVisible();
  });

  test("names the region or the grade where its rows begin, to the eye, in speech and in the list", async ({
    page,
    open,
  }) => {
    await open("/timeline?asAt=2026-05-21");
    await painted(page);
    const groups = figure(page).getByText(/^(?:North West|Yorkshire and The Humber|Latest report: .* overall)$/);
    const bradford = figure(page).getByRole("button", { name: "Bradford", exact: true });
    await expect(groups).toHaveCount(0);
    await figure(page).getByLabel("Order").selectOption({ label: "By region" });
    await expect(groups).toHaveText(["North West", "Yorkshire and The Humber"]);
    await expect(bradford).toHaveAccessibleDescription("Yorkshire and The Humber");
    await figure(page).getByRole("button", { name: "Table" }).click();
    await expect(groups).toHaveText(["North West", "Yorkshire and The Humber"]);
    await figure(page).getByRole("button", { name: "Chart" }).click();
    await figure(page).getByLabel("Order").selectOption({ label: "By latest overall grade" });
    await expect(groups).toHaveText(["Latest report: requires improvement overall"]);
  });

  test("lets no mark and no name of a council lie under the name of a region", async ({ page, open, scenario }) => {
    await openCountry({ page, open, scenario }, "/timeline?order=region&rows=all");
    const groups = figure(page).locator(".csi-journeys__group");
    await expect(groups).toHaveCount(9);
    const under = await page.evaluate(() => {
      const boxes = (selector: string) =>
        [...document.querySelectorAll(selector)].map((element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          return { words: element.textContent, box: range.getBoundingClientRect() };
        });
      const heads = [...document.querySelectorAll(".csi-journeys__group")].map((head) => head.getBoundingClientRect());
      return boxes(".csi-journeys__name:not(.csi-journeys__name--thin)")
        .filter(({ box }) => heads.some((head) => box.top < head.bottom - 2 && box.bottom > head.top + 2))
        .map(({ words }) => words);
    });
    expect(under).toEqual([]);
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

import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures.ts";
import { choose, csv, EXAMPLESHIRE, useButton, workbook } from "./openingFiles.ts";

test("of many values that would change the first are shown, one press shows more, and the rest is in the CSV", async ({
  open,
  page,
}) => {
  const sources = (title: string, many: number) =>
    csv(
      "Sources.csv",
      [
        "id,shortTitle,title,publisher,date,kind",
        ...Array.from({ length: many }, (_, place) => `own-${place},Paper,${title} ${place},Us,2026-01-05,primary`),
      ].join("\n"),
    );
  const values = page.getByRole("table", { name: "Values that would change" });
  const again = async (title: string, many: number) => {
    await choose(page, [sources(title, many)]);
    await page.getByText(`${many} values that would change`).click();
  };
  await open("/data");
  await choose(page, [sources("Minutes", 521)]);
  await useButton(page).click();
  await again("Notes", 25);
  await expect(values.getByRole("row")).toHaveCount(21);
  await expect(page.getByText("and 5 more")).toBeVisible();
  await page.getByRole("button", { name: "Show more values" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("All values are shown.")).toBeFocused();
  await expect(values.getByRole("row")).toHaveCount(26);
  await expect(values).toContainText("Notes 24");
  await page.getByRole("button", { name: "Leave everything as it was" }).click();
  await again("Papers", 521);
  await page.getByRole("button", { name: "Show more values" }).click();
  await expect(values.getByRole("row")).toHaveCount(501);
  await expect(page.getByText("and 21 more in the CSV")).toBeFocused();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save all 521 as CSV" }).click();
  const saved = readFileSync(await (await saving).path(), "utf8");
  expect(saved.trim().split("\r\n")).toHaveLength(522);
});

test("at the width of a laptop every column of the errors has room for its words", async ({ open, page }) => {
  const sheets = EXAMPLESHIRE.map(([name, rows]): (typeof EXAMPLESHIRE)[number] =>
    name === "Deadlines"
      ? [name, rows.map((row) => row.map((cell) => (cell === "2026-06-30" ? "31/02/2026" : cell)))]
      : [name, rows],
  );
  await page.setViewportSize({ width: 1280, height: 900 });
  await open("/data");
  await choose(page, [await workbook(sheets)]);
  const headings = page.getByRole("table", { name: "Errors" }).getByRole("columnheader");
  await expect(headings).toHaveCount(4);
  const widths = await headings.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width));
  expect(widths.map((width) => width >= 160)).toEqual([true, true, true, true]);
});

import { expect, test } from "./fixtures.ts";

test("a fact is one press from who says so, since when, and how sure", async ({ page, open, record }) => {
  await open("/deadlines?asAt=2022-01-20&authority=bury");
  await record("deadlines/bury-2022-improvement-plan")
    .first()
    .getByRole("link", { name: /Cabinet, 12 January 2022/ })
    .first()
    .click();
  const evidence = page.getByRole("dialog", { name: "How we know" });
  await expect(evidence).toContainText("Improvement plan");
  await expect(evidence).toContainText("item 207");
  await expect(evidence).toContainText("Read in the document itself");
});

test("a misprint stands beside how it is read", async ({ page, open }) => {
  await open("/authorities/bury?record=meetings/bury-cabinet-2016-07-20");
  const evidence = page.getByRole("dialog", { name: "How we know" });
  await expect(evidence).toContainText("July 2106");
  await expect(evidence).toContainText(/read here as .*July 2016/);
});

test("what is not yet known on the day is not told by an address either", async ({ page, open }) => {
  await open("/deadlines?asAt=2018-12-01&record=deadlines/bradford-2019-statement");
  await expect(page.getByRole("dialog")).toContainText("Nothing is known of");
  await expect(page.getByRole("dialog")).not.toContainText("2019-02-04");
});

test("a letter without a day says that its day is assumed", async ({ page, open }) => {
  await open("/visits?record=visits/bury-mv-2023-11");
  await expect(page.getByRole("dialog")).toContainText("assumed: 42 working days");
});

test("the evidence can be closed by keyboard, and leaves the screen as it was", async ({ page, open }) => {
  await open("/visits?authority=bury&record=visits/bury-mv-2023-11");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page).toHaveURL(/#\/visits\?authority=bury$/);
});

test.describe("how a day was worked out", () => {
  test("Bradford's Statement of 4 February 2019 fits receipt on 24 October 2018, or weekdays alone", async ({
    page,
    open,
  }) => {
    await open("/deadlines?asAt=2018-12-10&record=deadlines/bradford-2019-statement");
    const evidence = page.getByRole("dialog");
    await expect(evidence).toContainText(
      "3 working days earlier than the count, which ends on Thursday 7 February 2019",
    );
    await expect(evidence.getByRole("row", { name: /from receipt/ })).toContainText("24 October 2018");
    await expect(evidence.getByRole("row", { name: /from receipt/ })).toContainText("Yes");
    await expect(evidence.getByRole("row", { name: /Weekdays only/ })).toContainText("Yes");
  });

  test("Bury's action plan of 2016 agrees exactly with publication on 16 May 2016", async ({ page, open }) => {
    await open("/deadlines?asAt=2016-08-01&record=deadlines/bury-2016-action-plan");
    await expect(page.getByRole("dialog")).toContainText("It is exactly the day that the count reaches");
  });

  test("names the bank holidays left out", async ({ page, open }) => {
    await open("/deadlines?asAt=2018-12-10&record=deadlines/bradford-2019-statement");
    await expect(page.getByRole("dialog")).toContainText(
      "Christmas Day (25 December 2018), Boxing Day (26 December 2018), New Year’s Day (1 January 2019)",
    );
  });
});

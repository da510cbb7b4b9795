import { expect, test } from "./fixtures.ts";

/** What each council's papers let a reader know on a day: the checks of the issue, a test a sentence. */
test.describe("as at a day", { tag: "@zones" }, () => {
  const PLAN = "deadlines/bury-2022-improvement-plan";
  const OCTOBER_VISIT = "visits/bury-mv-2022-10";
  const EVERYWHERE = ["/", "/authorities/bury", "/timeline", "/deadlines", "/visits", "/plan", "/pack", "/sources"];

  test("on 20 January 2022 Bury's improvement plan is due in 70 days, 50 working days", async ({ open, record }) => {
    await open("/deadlines?asAt=2022-01-20&authority=bury");
    const plan = record(PLAN)
      .filter({ hasText: /in 70 days/ })
      .filter({ hasText: /50 working days/ });
    await expect(plan.first()).toBeVisible();
    await expect(plan.first()).toHaveAttribute("data-status", "due");
  });

  test("on 20 January 2022 the visit of October 2022 does not exist", async ({ open, page, record }) => {
    for (const screen of EVERYWHERE) {
      await open(`${screen}?asAt=2022-01-20&authority=bury`);
      await expect(record(OCTOBER_VISIT)).toHaveCount(0);
      await expect(page.getByRole("main")).not.toContainText("October 2022");
    }
  });

  test("on 7 September 2022 that visit is expected in 24 to 54 days", async ({ open, record }) => {
    await open("/deadlines?asAt=2022-09-07&authority=bury");
    const visit = record(OCTOBER_VISIT).filter({ hasText: /in 24 to 54 days/ });
    await expect(visit.first()).toBeVisible();
    await expect(visit.first()).toHaveAttribute("data-status", "expected");
  });

  test("on 7 September 2022 the plan shows no evidence recorded", async ({ open, record }) => {
    await open("/deadlines?asAt=2022-09-07&authority=bury");
    await expect(record(PLAN).first()).toHaveAttribute("data-status", "no-evidence");
    await expect(record(PLAN).first()).toContainText(/no evidence recorded/i);
  });

  test("on 10 December 2018 Bradford's planning workshop is today", async ({ open, record }) => {
    await open("/deadlines?asAt=2018-12-10&authority=bradford");
    await expect(record("visits/bradford-planning-workshop").filter({ hasText: /today/i }).first()).toBeVisible();
  });

  test("on 10 December 2018 Bradford's Statement of Action is due in 56 days, 37 working days", async ({
    open,
    record,
  }) => {
    await open("/deadlines?asAt=2018-12-10&authority=bradford");
    const statement = record("deadlines/bradford-2019-statement").filter({ hasText: /in 56 days/ });
    await expect(statement.filter({ hasText: /37 working days/ }).first()).toBeVisible();
  });

  test("on 1 December 2018 neither the workshop nor the stated Statement exists", async ({ open, record }) => {
    for (const screen of ["/", "/authorities/bradford", "/timeline", "/deadlines", "/visits", "/pack"]) {
      await open(`${screen}?asAt=2018-12-01&authority=bradford`);
      await expect(record("visits/bradford-planning-workshop")).toHaveCount(0);
      await expect(record("deadlines/bradford-2019-statement")).toHaveCount(0);
    }
  });

  test("on 1 August 2016 Bury's action plan is due in 22 days, 16 working days", async ({ open, record }) => {
    await open("/deadlines?asAt=2016-08-01&authority=bury");
    const plan = record("deadlines/bury-2016-action-plan").filter({ hasText: /in 22 days/ });
    await expect(plan.filter({ hasText: /16 working days/ }).first()).toBeVisible();
  });

  test("on 23 March 2022 Bury's plan is due soon: in 8 days, 6 working days", async ({ open, record }) => {
    await open("/deadlines?asAt=2022-03-23&authority=bury");
    const plan = record(PLAN)
      .filter({ hasText: /in 8 days/ })
      .filter({ hasText: /6 working days/ });
    await expect(plan.first()).toBeVisible();
    await expect(plan.first()).toHaveAttribute("data-status", "due-soon");
  });

  test("on 22 December 2021 Bury is judged inadequate overall and in two of three areas", async ({
    open,
    page,
    record,
  }) => {
    await open("/authorities/bury?asAt=2021-12-22");
    await expect(record("judgements/bury-2021.overall").first()).toContainText("Inadequate");
    const areas = page.locator('ul:has(> [data-record^="judgements/bury-2021."]) > [data-record^="judgements/"]');
    await expect(areas).toHaveCount(3);
    await expect(areas.filter({ hasText: "Inadequate" })).toHaveCount(2);
  });

  test("on 1 August 2025 Bury requires improvement, with leaders good", async ({ open, record }) => {
    await open("/authorities/bury?asAt=2025-08-01");
    await expect(record("judgements/bury-2025.overall").first()).toContainText("Requires improvement");
    await expect(record("judgements/bury-2025.leadership").first()).toContainText("Good");
  });
});

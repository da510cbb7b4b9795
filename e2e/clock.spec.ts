import { expect, test } from "./fixtures.ts";

/** Row 7 of the test matrix: a moment, a later one, and the days that London has at each. */
const MOVES = [
  ["midnight in summer", "2026-06-10T23:59:30+01:00", "10 June 2026", "2026-06-11T00:00:30+01:00", "11 June 2026"],
  [
    "the night in which the clocks go forward",
    "2026-03-28T23:59:30Z",
    "28 March 2026",
    "2026-03-29T00:30:00Z",
    "29 March 2026",
  ],
  [
    "the night in which they go back",
    "2026-10-24T23:30:00+01:00",
    "24 October 2026",
    "2026-10-25T00:30:00+01:00",
    "25 October 2026",
  ],
  ["the eve of a leap day", "2028-02-28T23:59:30Z", "28 February 2028", "2028-02-29T00:00:30Z", "29 February 2028"],
  [
    "a laptop asleep for three days",
    "2026-07-03T17:00:00+01:00",
    "3 July 2026",
    "2026-07-06T09:00:00+01:00",
    "6 July 2026",
  ],
] as const;

for (const [what, before, firstDay, after, secondDay] of MOVES) {
  test(`the day shown is London's, and moves by itself: ${what} @zones`, async ({ page, open }) => {
    await page.clock.setFixedTime(before);
    await open("/?asAt=today");
    await expect(page.getByText(/^As at /).first()).toContainText(firstDay);
    await page.clock.setFixedTime(after);
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await expect(page.getByText(/^As at /).first()).toContainText(secondDay);
  });
}

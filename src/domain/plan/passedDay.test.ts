import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type IsoDay, isoDay } from "#domain/dates/day.ts";
import type { Update } from "#domain/model/told.ts";
import { toldOf } from "#domain/thread/thread.fixture.ts";
import { dayPassedWords, isDayPassed } from "./passedDay.ts";
import { planOn } from "./plan.fixture.ts";

/** Whether the day of one action has passed, as known on a day. */
function isPassedOn(day: string, due: string, ...updates: readonly Update[]): boolean {
  return planOn(day, [{ due, updates }]).actions.some((state) => isDayPassed(state, isoDay(day)));
}

describe("an action’s own day", () => {
  it("has passed from the day after it", () => {
    expect(isPassedOn("2022-03-31", "2022-03-31", toldOf("2022-03-01", "Red"))).toBe(false);
    expect(isPassedOn("2022-04-01", "2022-03-31", toldOf("2022-03-01", "Red"))).toBe(true);
  });

  it.each([
    ["2022-03", "2022-03-31", "2022-04-01"],
    ["2022-21", "2022-05-31", "2022-06-01"],
    ["../2022-03-31", "2022-03-31", "2022-04-01"],
  ])("has passed, where it is as vague as %s, when even its latest day has", (due, still, passed) => {
    expect(isPassedOn(still, due)).toBe(false);
    expect(isPassedOn(passed, due)).toBe(true);
  });

  it("never passes where no latest day is known, or no day at all", () => {
    expect(isPassedOn("2030-01-01", "2022-03-31/..")).toBe(false);
    expect(isPassedOn("2030-01-01", "")).toBe(false);
  });

  it("is not said to have passed where the last word says that the action is done", () => {
    expect(isPassedOn("2022-04-01", "2022-03-31", toldOf("2022-03-01", "Complete"))).toBe(false);
    expect(isPassedOn("2022-04-01", "2022-03-31", toldOf("2022-03-01", "Complete by June"))).toBe(true);
  });

  it("is said to have passed where a word may or may not mean “done”, which only the plan’s own key can say", () => {
    expect(isPassedOn("2022-04-01", "2022-03-31", toldOf("2022-03-01", "Blue"))).toBe(true);
  });

  it("is the day to which it was moved last", () => {
    const moved = [toldOf("2022-03-01", "Red"), toldOf("2022-03-01", "re-dated", "2022-06-30")];
    expect(isPassedOn("2022-04-01", "2022-03-31", ...moved)).toBe(false);
    expect(isPassedOn("2022-07-01", "2022-03-31", ...moved)).toBe(true);
  });

  it("is not spoken of before the paper that gives it is known", () => {
    expect(isPassedOn("2022-02-28", "2022-01-31", toldOf("2022-02-01", "Red"))).toBe(false);
    expect(isPassedOn("2022-03-01", "2022-01-31", toldOf("2022-02-01", "Red"))).toBe(true);
  });

  it("has passed exactly when its latest day lies before the day shown, and then stays passed", () => {
    const start = isoDay("2022-01-01");
    const days = fc.integer({ min: 60, max: 900 });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 200 }), days, (from, length, shown) => {
        const [earliest, latest] = [addDays(start, from), addDays(start, from + length)];
        const due = `[${earliest}..${latest}]`;
        const on = (day: IsoDay) => isPassedOn(day, due, toldOf("2022-03-01", "Amber"));
        const isPassed = latest < addDays(start, shown);
        expect(on(addDays(start, shown))).toBe(isPassed);
        expect(!isPassed || on(addDays(start, shown + 30))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe("what is said of it", () => {
  const wordsOn = (day: string, due: string, ...updates: readonly Update[]) =>
    planOn(day, [{ due, updates }]).actions.map(dayPassedWords);

  it("is its day, the last word and of when that is", () => {
    expect(wordsOn("2022-05-03", "2022-03-31", toldOf("2022-03-01", "In progress"))).toEqual([
      "Its day, 31 March 2022, has passed; last word: “In progress”, as at 1 March 2022.",
    ]);
  });

  it("goes by the last copy of the tracker that has the word unaltered", () => {
    const unchanged = { ...toldOf("2022-04-20", "unchanged"), quoted: false };
    expect(wordsOn("2022-05-03", "2022-03", toldOf("2022-03-01", "Red"), unchanged)).toEqual([
      "Its day, March 2022, has passed; last word: “Red”, as at 20 April 2022.",
    ]);
  });

  it("says where there is no word", () => {
    expect(wordsOn("2022-05-03", "2022-03-31")).toEqual([
      "Its day, 31 March 2022, has passed; no word on how it stands is recorded.",
    ]);
  });
});

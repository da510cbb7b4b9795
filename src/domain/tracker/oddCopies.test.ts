import { describe, expect, it } from "vitest";
import { trackerHistory } from "./history.ts";
import { CHOICES, dueOn, OCTOBER, SEPTEMBER, trackerCopy, trackerRow } from "./trackers.fixture.ts";

describe("odd copies", () => {
  it("of another council are a mistake of the caller’s", () => {
    expect(() => trackerHistory([{ ...SEPTEMBER, authority: "bury" }], CHOICES)).toThrow(RangeError);
  });

  it("opened twice under two names count once, and it is said", () => {
    const again = { ...SEPTEMBER, file: "Copy of tracker.xlsx" };
    const twice = trackerHistory([SEPTEMBER, again], CHOICES);
    expect(twice.updates).toEqual(trackerHistory([again], CHOICES).updates);
    expect(twice.remarks.map(({ done }) => done)).toEqual(["it was counted once"]);
  });

  it("of one day with other rows are both read, and it is said", () => {
    const other = { ...OCTOBER, day: SEPTEMBER.day, file: "Tracker, another.xlsx" };
    const { sources, remarks, updates } = trackerHistory([SEPTEMBER, other], CHOICES);
    expect(sources.map(({ id }) => id)).toEqual([
      "exampleshire-plan-tracker-2022-09-07",
      "exampleshire-plan-tracker-2022-09-07-2",
    ]);
    expect(remarks.map(({ allowed }) => allowed)).toEqual(["one copy a day"]);
    expect(new Set(updates.map(({ id }) => id)).size).toBe(updates.length);
  });

  it("with a number on two rows follow these by their wording, and it is said", () => {
    const rows = [
      trackerRow({ number: "1.1", words: "Train staff" }),
      trackerRow({ number: "1.1", words: "Hold audits" }),
    ];
    const { actions, remarks } = trackerHistory(
      [trackerCopy("2022-07-06", rows), trackerCopy("2022-08-03", [...rows].reverse())],
      CHOICES,
    );
    expect(actions.map(({ id }) => id)).toEqual(["exampleshire-plan-1.1", "exampleshire-plan-1.1-hold-audits"]);
    expect(remarks[0]?.found).toBe("the number 1.1 on more than one row");
  });

  it("with more text than a record holds are cut, and it is said", () => {
    const row = trackerRow({ words: "Train staff", progress: [{ label: "Comments", words: "x".repeat(5_000) }] });
    const { updates, remarks } = trackerHistory([trackerCopy("2022-07-06", [row])], CHOICES);
    expect(updates[0]?.words).toHaveLength(4_000);
    expect(remarks[0]).toMatchObject({ row: 4, done: "it was cut there" });
  });

  it("of a council, a plan and a wording with long names have ids that the model can hold", () => {
    const row = { number: "LM 12.345.678", words: "Recruit ".repeat(20), rating: "Red", due: dueOn("2022-10-31") };
    const authority = { id: "bournemouth-christchurch-and-poole", fullName: "A council" };
    const copies = ["2022-09-07", "2022-10-05"].map((day, month) => ({
      ...trackerCopy(day, [trackerRow(row), trackerRow({ ...row, due: dueOn(`2022-1${month}-30`) })]),
      authority: authority.id,
    }));
    const { actions, updates } = trackerHistory(copies, { ...CHOICES, authority, plan: "x".repeat(36) });
    expect([...actions, ...updates].filter(({ id }) => id.length > 120)).toEqual([]);
    expect(updates.filter(({ status }) => status === "re-dated").length).toBeGreaterThan(0);
  });
});

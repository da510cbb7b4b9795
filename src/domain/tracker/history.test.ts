import { describe, expect, it } from "vitest";
import type { Update } from "#domain/model/told.ts";
import { actionDue } from "./due.ts";
import { type TrackerHistory, trackerHistory } from "./history.ts";
import { CHOICES, dueOn, NOVEMBER, OCTOBER, SEPTEMBER, trackerCopy, trackerRow } from "./trackers.fixture.ts";
import { lastWord } from "./words.ts";

const history = trackerHistory([SEPTEMBER, OCTOBER, NOVEMBER], CHOICES);

function updatesOf(from: TrackerHistory, action: string): readonly Update[] {
  return from.updates.filter((update) => update.record === `actions/exampleshire-plan-${action}`);
}

function told(action: string) {
  return updatesOf(history, action).map(({ day, status, words }) => [day.edtf, status, words]);
}

describe("three monthly copies of a tracker", () => {
  it("make one plan: each action once, as the first copy that has it tells of it", () => {
    expect(history.actions.map(({ id, words, source }) => [id, words, source])).toEqual([
      ["exampleshire-plan-1", "Recruit a Principal Social Worker", "exampleshire-plan-tracker-2022-09-07"],
      ["exampleshire-plan-2", "Adopt the supervision policy", "exampleshire-plan-tracker-2022-09-07"],
      ["exampleshire-plan-3", "Reduce caseloads in the assessment teams", "exampleshire-plan-tracker-2022-09-07"],
      ["exampleshire-plan-4", "Recruit four team managers in safeguarding", "exampleshire-plan-tracker-2022-09-07"],
      ["exampleshire-plan-5", "Publish the sufficiency strategy", "exampleshire-plan-tracker-2022-09-07"],
      [
        "exampleshire-plan-3-launch-the-practice-academy",
        "Launch the practice academy",
        "exampleshire-plan-tracker-2022-10-05",
      ],
      [
        "exampleshire-plan-2-write-the-quality-assurance",
        "Write the quality assurance framework",
        "exampleshire-plan-tracker-2022-11-02",
      ],
    ]);
  });

  it("keep the number, the measures and the tracker’s words for the day beside the action", () => {
    expect(history.actions[0]?.note).toBe("No. 1 in the tracker. Success measures: In post by Christmas.");
    expect(history.actions[2]?.note).toBe("No. 3 in the tracker. Due in the tracker’s words: “ongoing”.");
  });

  it("are a source each, of the copy’s day", () => {
    expect(history.sources.map(({ id, date }) => [id, date.edtf])).toEqual([
      ["exampleshire-plan-tracker-2022-09-07", "2022-09-07"],
      ["exampleshire-plan-tracker-2022-10-05", "2022-10-05"],
      ["exampleshire-plan-tracker-2022-11-02", "2022-11-02"],
    ]);
  });

  it("give the themes in the order of the tracker, and one for rows that stand under none", () => {
    expect(history.themes.map(({ name }) => name)).toEqual(["Leadership", "Workforce", "No theme given"]);
  });

  it("tell each re-dating, each rewording and each status, dated by the copy that told it", () => {
    expect(told("1")).toEqual([
      ["2022-09-07", "Amber", "Comments: Advert placed."],
      ["2022-10-05", "re-dated", "Due 30 November 2022; was 31 October 2022."],
      ["2022-10-05", "Amber", "Comments: No appointment made; advertised again."],
      ["2022-11-02", "re-dated", "Due 31 December 2022; was 30 November 2022."],
      ["2022-11-02", "Red", "Now worded: “Recruit and induct a Principal Social Worker” Comments: Advert placed."],
    ]);
  });

  it("follow a row that was renumbered by its wording", () => {
    expect(told("4")).toEqual([
      ["2022-09-07", "Red", null],
      ["2022-10-05", "Red", "Number now: 5; was: 4."],
      ["2022-11-02", "Amber", null],
    ]);
  });

  it("take equal words for a day as an equal day, whatever year was supplied for them", () => {
    expect(updatesOf(history, "4").filter(({ status }) => status === "re-dated")).toEqual([]);
  });

  it("keep the council’s own steps as they stand", () => {
    expect(told("3").map(([day, status]) => [day, status])).toEqual([
      ["2022-09-07", "amber E"],
      ["2022-10-05", "amber D"],
      ["2022-11-02", "dated"],
      ["2022-11-02", "amber D"],
    ]);
  });

  it("say that a row is gone, and do not call it closed; and that it is there again", () => {
    expect(told("5")).toEqual([
      ["2022-10-05", "not in the tracker", "Not in the copy of 5 October 2022; why is not said."],
      ["2022-11-02", "no status given", "In the tracker again."],
    ]);
  });

  it("quote the tracker’s own words, and not ours", () => {
    expect(updatesOf(history, "1").map(({ status, quoted }) => [status, quoted])).toEqual([
      ["Amber", true],
      ["re-dated", false],
      ["Amber", true],
      ["re-dated", false],
      ["Red", true],
    ]);
  });

  it("ask about a number that stands before other wording, and keep the two apart until told", () => {
    expect(history.questions.map(({ earlier, later, why }) => [earlier.row.words, later.row.words, why])).toEqual([
      ["Adopt the supervision policy", "Write the quality assurance framework", "same-number"],
    ]);
  });
});

describe("an answer", () => {
  const key = history.questions[0]?.key ?? "";
  const answered = (answer: "same" | "different") =>
    trackerHistory([SEPTEMBER, OCTOBER, NOVEMBER], { ...CHOICES, answers: new Map([[key, answer]]) });

  it("“same” makes one action of the two, reworded", () => {
    const same = answered("same");
    expect(same.questions).toEqual([]);
    expect(same.actions).toHaveLength(6);
    expect(updatesOf(same, "2").at(-1)?.words).toContain("Now worded: “Write the quality assurance framework”");
  });

  it("“different” leaves two actions and asks no more", () => {
    expect(answered("different").questions).toEqual([]);
    expect(answered("different").actions).toHaveLength(7);
  });
});

describe("the due day of an action", () => {
  it("is the last one given; the first is kept, and each later one counted", () => {
    const [action] = history.actions;
    const due = action && actionDue(action, updatesOf(history, "1"));
    expect([due?.firstDue.edtf, due?.due.edtf, due?.timesRedated]).toEqual(["2022-10-31", "2022-12-31", 2]);
  });

  it("that comes after “ongoing” is a first day, and no re-dating", () => {
    const action = history.actions[2];
    const due = action && actionDue(action, updatesOf(history, "3"));
    expect([due?.firstDue.edtf, due?.due.edtf, due?.timesRedated]).toEqual(["2023-06-30", "2023-06-30", 0]);
  });

  it("in a column of its own beside the first is a re-dating told by that copy", () => {
    const row = trackerRow({ words: "Train staff", due: dueOn("2022-06-30"), revised: dueOn("2022-09-30") });
    const { actions, updates } = trackerHistory([trackerCopy("2022-07-06", [row])], CHOICES);
    expect(actions[0]?.due.edtf).toBe("2022-06-30");
    expect(updates.map(({ status, newDue }) => [status, newDue.edtf])).toEqual([["re-dated", "2022-09-30"]]);
  });

  it("that is emptied is told in words and sets no day", () => {
    const row = trackerRow({ number: "1", words: "Train staff", due: dueOn("2022-06-30"), rating: "Amber" });
    const later = { ...row, due: trackerRow({ words: "" }).due };
    const { updates } = trackerHistory([trackerCopy("2022-07-06", [row]), trackerCopy("2022-08-03", [later])], CHOICES);
    expect(updates.at(-1)).toMatchObject({ status: "Amber", words: "Due not given; was 30 June 2022." });
  });
});

describe("the last word on an action", () => {
  it("is the tracker’s own, not that it was re-dated or that it is gone", () => {
    expect(lastWord(updatesOf(history, "1"))?.status).toBe("Red");
    expect(lastWord(updatesOf(history, "5").slice(0, 1))).toBeNull();
  });

  it("is said to be lost where the tracker no longer gives one", () => {
    const row = trackerRow({ number: "1", words: "Train staff", rating: "Amber" });
    const copies = [trackerCopy("2022-07-06", [row]), trackerCopy("2022-08-03", [{ ...row, rating: null }])];
    const { updates } = trackerHistory(copies, CHOICES);
    expect(updates.at(-1)).toMatchObject({ status: "no status given", quoted: false, words: "The status was “Amber”" });
  });

  it("is never a paragraph: a long status is told as progress", () => {
    const status = "Two posts were filled in May, one more is out to advert, and agency cover is in place until then";
    const { updates } = trackerHistory([trackerCopy("2022-07-06", [trackerRow({ words: "Train", status })])], CHOICES);
    expect(updates[0]).toMatchObject({ status: "no status given", words: `Status: ${status}.` });
  });
});

it("a word typed with other capitals or one more space is no change", () => {
  const [july, august] = [
    trackerCopy("2022-07-31", [trackerRow({ words: "Recruit", rating: "red " })]),
    trackerCopy("2022-08-31", [trackerRow({ words: "Recruit", rating: "RED" })]),
  ];
  expect(trackerHistory([july, august], CHOICES).updates.map(({ status }) => status)).toEqual(["red ", "unchanged"]);
});

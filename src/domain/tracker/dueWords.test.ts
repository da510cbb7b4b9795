import { describe, expect, it } from "vitest";
import type { TrackerDue } from "./copy.ts";
import { actionDue } from "./due.ts";
import { trackerHistory } from "./history.ts";
import { CHOICES, dueOn, dueWord, trackerCopy, trackerRow } from "./trackers.fixture.ts";

describe("words that name no day", () => {
  const rowDue = (due: TrackerDue) => trackerRow({ number: "1", words: "Train staff", due, rating: "Amber" });
  const wordsAfter = (...dues: readonly TrackerDue[]) => {
    const copies = dues.map((due, place) => trackerCopy(`2022-0${place + 6}-01`, [rowDue(due)]));
    const { actions, updates } = trackerHistory(copies, CHOICES);
    return actions.map((action) => actionDue(action, updates).dueWords);
  };

  it("are kept as the tracker has them", () => {
    expect(wordsAfter(dueWord("ongoing"))).toEqual(["ongoing"]);
    expect(wordsAfter(dueWord("31/02/2022"))).toEqual(["31/02/2022"]);
  });

  it("give way to the words of a later copy, and to its day", () => {
    expect(wordsAfter(dueWord("ongoing"), dueWord("TBC"))).toEqual(["TBC"]);
    expect(wordsAfter(dueWord("ongoing"), dueOn("2022-12-01"))).toEqual([null]);
  });

  it("are told where they take the place of a day", () => {
    const slipped = "31/10/22, slipped to 30/11/22";
    expect(wordsAfter(dueOn("2022-10-31"), dueWord(slipped))).toEqual([slipped]);
  });

  it("in the column of later days take the place of the first day", () => {
    const row = { ...rowDue(dueOn("2022-06-30")), revised: dueWord("TBC") };
    const { actions, updates } = trackerHistory([trackerCopy("2022-07-06", [row])], CHOICES);
    expect(actions.map((action) => actionDue(action, updates).dueWords)).toEqual(["TBC"]);
  });
});

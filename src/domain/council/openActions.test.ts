import { describe, expect, it } from "vitest";
import { isoDay } from "#domain/dates/day.ts";
import { UNKNOWN_DATE } from "#domain/dates/edtf.ts";
import { NOTHING, source } from "#domain/joining/files.fixture.ts";
import { knownOn } from "#domain/knowing/knownOn.ts";
import type { Update } from "#domain/model/told.ts";
import { RECRUIT, toldOf } from "#domain/thread/thread.fixture.ts";
import type { ActionState } from "#domain/thread/thread.ts";
import { onOnePage, openActions } from "./openActions.ts";

const known = knownOn({ ...NOTHING, sources: [source("tracker", "2022-09-01")] }, isoDay("2023-01-01"));
const early = isoDay("2022-10-01");
const red = toldOf("2022-09-01", "Red");

/** An action whose first update is the last word on it. */
function action(words: string, updates: readonly Update[], due = RECRUIT.due): ActionState {
  return { action: { ...RECRUIT, words, due }, theme: null, latest: updates[0] ?? null, updates };
}

describe("the open actions in a pack", () => {
  it("begin with the one re-dated most often; one without a day stands last, and one that is done nowhere", () => {
    const moved = [toldOf("2022-10-01", "re-dated", "2023-01-31"), toldOf("2022-11-01", "re-dated", "2023-03-31")];
    const done = toldOf("2022-09-01", "Complete");
    const actions = [
      action("Without a day", [red], UNKNOWN_DATE),
      action("Due in October", [red]),
      action("Moved twice", [red, ...moved]),
      action("Done", [done]),
    ];
    expect(openActions(known, { actions }).map((state) => state.action.words)).toEqual([
      "Moved twice",
      "Due in October",
      "Without a day",
    ]);
  });

  it("are no more than a page of paper holds, fewer where they are long, and one in any case", () => {
    const many = (words: string) => Array.from({ length: 60 }, () => action(words, [red]));
    expect(onOnePage(early, many("Train staff"))).toHaveLength(16);
    expect(onOnePage(early, many("Train every manager in reflective supervision ".repeat(8)))).toHaveLength(2);
    expect(onOnePage(early, many("Train ".repeat(600)))).toHaveLength(1);
    expect(onOnePage(early, many("Train staff").slice(0, 4))).toHaveLength(4);
  });

  it("take more room for each word that they had before, and none for copies in which they stand unaltered", () => {
    const many = (...updates: readonly Update[]) => Array.from({ length: 60 }, () => action("Train staff", updates));
    const later = ["2022-10-05", "2022-11-02", "2022-12-07"];
    expect(onOnePage(early, many(red, ...later.map((day) => toldOf(day, "unchanged"))))).toHaveLength(16);
    expect(onOnePage(early, many(red, toldOf("2022-10-05", "Amber")))).toHaveLength(8);
  });

  it("take more room once their day has passed, which is said of each", () => {
    const many = Array.from({ length: 60 }, () => action("Train staff", [red]));
    expect(onOnePage(isoDay("2022-10-31"), many)).toHaveLength(16);
    expect(onOnePage(isoDay("2022-11-01"), many)).toHaveLength(13);
  });
});

import { describe, expect, it } from "vitest";
import { proposeDay } from "./proposeDay.ts";
import { bookOf } from "./trackers.fixture.ts";

describe("the day of a copy", () => {
  const dayOf = (file: string, title: string) => {
    const proposed = proposeDay(bookOf(file, [[title], ["No", "Action", "Owner"]]), "Action plan");
    return proposed && [proposed.day, proposed.where, proposed.isMonth];
  };

  it.each([
    ["plan.xlsx", "Position as at 7 September 2022", ["2022-09-07", "title", false]],
    ["Tracker 5 Oct 22.xlsx", "Position as at 07/09/22", ["2022-09-07", "title", false]],
    ["Tracker Sept 22.xlsx", "Improvement Plan 2021-22", ["2022-09-30", "file", true]],
    ["Tracker_2022-09-07_v2.xlsx", "", ["2022-09-07", "file", false]],
    ["20220907 tracker.csv", "", ["2022-09-07", "file", false]],
    ["Tracker 7th September 2022 FINAL.ods", "", ["2022-09-07", "file", false]],
    ["tracker 7.9.22.xlsx", "", ["2022-09-07", "file", false]],
    ["plan.xlsx", "Board, 7 September 2022", ["2022-09-07", "title", false]],
    ["plan v1.2.60.xlsx", "", null],
    ["plan.xlsx", "Improvement plan", null],
  ])("of the file “%s” with the title “%s” is %j", (file, title, day) => {
    expect(dayOf(file, title)).toEqual(day);
  });
});

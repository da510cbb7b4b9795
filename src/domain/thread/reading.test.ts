import { expect, it } from "vitest";
import { MEETING } from "#domain/clock/rules.fixture.ts";
import { isoDay } from "#domain/dates/day.ts";
import { council, NOTHING, source } from "#domain/joining/files.fixture.ts";
import { knownOn } from "#domain/knowing/knownOn.ts";
import type { Meeting } from "#domain/model/records.ts";
import { readingOf } from "./reading.ts";
import { RECRUIT, toldOf } from "./thread.fixture.ts";

const CABINET: Meeting = { ...MEETING, source: "tracker", authority: "barford" };

/** How the word is read in a paper, together with the paper's other words. */
function readingIn(meetings: readonly Meeting[], word: string, ...others: readonly string[]) {
  const updates = [word, ...others].map((status) => toldOf("2022-09-01", status));
  const tables = {
    ...NOTHING,
    authorities: [council("barford")],
    sources: [source("tracker", "2022-09-01")],
    actions: [RECRUIT],
    meetings,
    updates,
  };
  return readingOf(knownOn(tables, isoDay("2023-01-01")), updates[0] ?? null);
}

it.each([
  "not started",
  "amber E",
  "In progress – delayed",
  "no status given",
  "Red",
  "under way",
  "to be developed",
  "Delayed",
  "Off track",
  "Overdue",
  "Green",
  "On track",
  "Ongoing",
  "Started",
  "Not complete",
  "G",
])("a tracker’s “%s” is open", (word) => {
  expect(readingIn([], word)).toBe("open");
});

it.each(["Complete", "Completed – no further action", "Delivered", "blue – closed", "Green (completed)"])(
  "“%s” is done",
  (word) => {
    expect(readingIn([], word)).toBe("done-or-running");
  },
);

it.each(["drafted", "Blue", "Step 3", "Complete by June", "Delivered in part", "Completed 50%", "not applicable"])(
  "“%s” is neither plainly open nor plainly done",
  (word) => {
    expect(readingIn([], word)).toBe("not-read");
  },
);

it("no word at all leaves an action open", () => {
  expect(readingOf(knownOn(NOTHING, isoDay("2023-01-01")), null)).toBe("open");
});

it("what minutes say was started is running; in a paper that rates by colour it is still to be done", () => {
  expect(readingIn([CABINET], "started")).toBe("done-or-running");
  expect(readingIn([CABINET], "started", "Amber")).toBe("open");
});

it("minutes that say “delayed” leave it open", () => {
  expect(readingIn([CABINET], "delayed")).toBe("open");
});

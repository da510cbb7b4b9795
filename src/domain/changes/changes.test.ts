import { describe, expect, it } from "vitest";
import { isoDay } from "#domain/dates/day.ts";
import { council, NOTHING } from "#domain/joining/files.fixture.ts";
import { knownOn } from "#domain/knowing/knownOn.ts";
import { recordView } from "#domain/records/record.ts";
import { actionStates, lastHeard } from "#domain/thread/thread.ts";
import type { TrackerRow } from "#domain/tracker/copy.ts";
import { trackerHistory } from "#domain/tracker/history.ts";
import { CHOICES, dueOn, trackerCopy, trackerRow } from "#domain/tracker/trackers.fixture.ts";
import { changesSince } from "./changes.ts";

const TRAIN = trackerRow({ number: "1", words: "Train every manager", due: dueOn("2022-06-30"), rating: "Red" });
const NOW_HALF = { progress: [{ label: "Status", words: "Half of them trained" }] };

/** What the second copy of a tracker changed, where the action stands in it otherwise than in the first. */
function knownWith(first: Partial<TrackerRow>, second: Partial<TrackerRow>) {
  const copies = [
    trackerCopy("2022-05-31", [{ ...TRAIN, ...first }]),
    trackerCopy("2022-06-30", [{ ...TRAIN, ...first, ...second }]),
  ];
  const { actions, updates, sources, themes } = trackerHistory(copies, CHOICES);
  return knownOn(
    { ...NOTHING, authorities: [council("exampleshire")], actions, updates, sources, themes },
    isoDay("2022-07-01"),
  );
}

function changedBy(second: Partial<TrackerRow>, first: Partial<TrackerRow> = {}) {
  return changesSince(knownWith(first, second), "exampleshire", isoDay("2022-06-01")).list.flatMap(({ parts }) =>
    parts.map(({ words }) => words),
  );
}

describe("what changed on an action from one copy of a tracker to the next", () => {
  it("is its new rating, with the one before", () => {
    expect(changedBy({ rating: "Amber" })).toEqual(["Train every manager “Amber”, before: “Red”"]);
  });

  it("is that it was reworded or has new details where its rating is the same", () => {
    expect(changedBy({ words: "Train every manager twice" })).toEqual(["Train every manager: reworded, still “Red”"]);
    expect(changedBy(NOW_HALF)).toEqual(["Train every manager: new details, still “Red”"]);
  });

  it("is the day to which it was re-dated, and its rating is not told again", () => {
    expect(changedBy({ due: dueOn("2022-09-30") })).toEqual(["Train every manager: re-dated to 30 September 2022"]);
  });

  it("is the day it was given where it had none", () => {
    const without = { due: trackerRow({ words: "" }).due };
    expect(changedBy({ due: dueOn("2022-09-30") }, without)).toEqual([
      "Train every manager: given a day, 30 September 2022",
    ]);
  });

  it("is that it has no rating any more, and new details where it never had one", () => {
    expect(changedBy({ rating: null })).toEqual(["Train every manager: no status given, before: “Red”"]);
    expect(changedBy(NOW_HALF, { rating: null })).toEqual(["Train every manager: new details, without a status"]);
  });

  it("is nothing where both copies say the same", () => {
    expect(changedBy({})).toEqual([]);
  });
});

it("an action that a later copy has as it was is heard of in that copy, and its word stays that of the first", () => {
  const known = knownWith({}, {});
  const states = actionStates(known, "exampleshire");
  expect(states.map((state) => [lastHeard(known, state), state.latest?.status, state.latest?.day.edtf])).toEqual([
    ["2022-06-30", "Red", "2022-05-31"],
  ]);
});

it("the record of a re-dating says to which day", () => {
  const known = knownWith({}, { due: dueOn("2022-09-30") });
  const titles = known.tables.updates.map(({ id }) => recordView(known, `updates/${id}`)?.title);
  expect(titles).toContain("Train every manager: re-dated to 30 September 2022");
});

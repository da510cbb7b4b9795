import { describe, expect, it } from "vitest";
import { isoDay } from "#domain/dates/day.ts";
import { BUNDLED, council } from "#domain/joining/files.fixture.ts";
import { knownOn } from "#domain/knowing/knownOn.ts";
import type { Finding } from "#domain/model/records.ts";
import type { Update } from "#domain/model/told.ts";
import { RECRUIT, toldOf } from "#domain/thread/thread.fixture.ts";
import { councilOf } from "./council.ts";
import { needsOf } from "./needs.ts";

const FINDINGS: readonly Finding[] = [1, 2].map((number) => ({
  id: `barford-2021.${number}`,
  source: "report",
  audience: "public",
  note: null,
  from: "inspections/barford-2021",
  number,
  words: "The front door",
  topics: ["front door"],
  framework: null,
}));

/** What needs the Board of Barford, whose tracker came after its report, with an action for each list of findings. */
function needsWith(...linked: readonly (readonly string[])[]) {
  const actions = linked.map((findings, place) => ({ ...RECRUIT, id: `action-${place}`, source: "minutes", findings }));
  const known = knownOn({ ...BUNDLED, visits: [], findings: FINDINGS, actions }, isoDay("2022-09-08"));
  return needsOf(known, councilOf(known, council("barford"))).map(({ title, words }) => `${title} ${words}`);
}

it("findings to which no action is linked are not said to have none, where an action is linked to no finding", () => {
  expect(needsWith([], [])).toContain(
    "2 findings of 2 have no action linked to them here; 2 actions are not linked to a finding.",
  );
  expect(needsWith(["barford-2021.1"], [])).toContain(
    "1 finding of 2 has no action linked to it here; 1 action is not linked to a finding.",
  );
});

it("they have none in the documents loaded where every action is linked to a finding", () => {
  expect(needsWith(["barford-2021.1"])).toContain("1 finding of 2 has no action in the documents loaded here.");
});

describe("actions whose own day has passed", () => {
  /** What needs the Board where the actions are due on 31 October 2022 and stand as they are said to. */
  function needsAfter(...lists: readonly (readonly Update[])[]) {
    const actions = lists.map((_, place) => ({ ...RECRUIT, id: `action-${place}`, source: "minutes" }));
    const updates = lists.flatMap((list, place) =>
      list.map((update) => ({
        ...update,
        id: `${place}.${update.id}`,
        source: "minutes",
        record: `actions/action-${place}`,
      })),
    );
    const known = knownOn({ ...BUNDLED, visits: [], actions, updates }, isoDay("2022-11-01"));
    return needsOf(known, councilOf(known, council("barford")));
  }

  it("one is named, with its day and its last word, and leads to its evidence", () => {
    expect(needsAfter([toldOf("2022-10-20", "Amber")])[0]).toMatchObject({
      title: "Recruit a principal social worker.",
      words: "Its day, 31 October 2022, has passed; last word: “Amber”, as at 20 October 2022.",
      record: "actions/action-0",
    });
  });

  it("several are counted with their last words, and stand before those that are quiet", () => {
    const needs = needsAfter(
      [toldOf("2022-10-20", "Amber")],
      [toldOf("2022-10-20", "Amber")],
      [toldOf("2022-08-01", "Blue")],
      [toldOf("2022-08-01", "Complete")],
    );
    expect(needs.map(({ title, words, mark }) => [`${title} ${words}`, mark])).toEqual([
      [
        "3 actions are past their own day, 1 of them in words that we cannot read as open or done; last words: “Amber” 2, “Blue” 1.",
        "passed",
      ],
      [expect.stringMatching(/^1 open action has had no update for 60 days/), "quiet"],
    ]);
  });

  it("those last heard of before the latest inspection are history, and only the others are counted and led to", () => {
    const early = toldOf("2016-01-01", "Red");
    const late = toldOf("2022-10-20", "Amber");
    expect(needsAfter([early], [late], [late])[0]).toMatchObject({ title: "2 actions", mark: "passed-since" });
    expect(needsAfter([early])).toEqual([]);
  });
});

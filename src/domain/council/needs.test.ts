import { expect, it } from "vitest";
import { isoDay } from "#domain/dates/day.ts";
import { BUNDLED, council } from "#domain/joining/files.fixture.ts";
import { knownOn } from "#domain/knowing/knownOn.ts";
import type { Finding } from "#domain/model/records.ts";
import { RECRUIT } from "#domain/thread/thread.fixture.ts";
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

import { describe, expect, it } from "vitest";
import { isoDay } from "#domain/dates/day.ts";
import { council, NOTHING, source } from "#domain/joining/files.fixture.ts";
import { knownOn } from "#domain/knowing/knownOn.ts";
import type { Update } from "#domain/model/told.ts";
import { RECRUIT, toldOf } from "./thread.fixture.ts";
import { actionStates, lastHeard } from "./thread.ts";
import { wordsThrough } from "./wordsThrough.ts";

function stateAfter(updates: readonly Update[]) {
  const tables = {
    ...NOTHING,
    authorities: [council("barford")],
    sources: [source("tracker", "2022-09-01")],
    actions: [RECRUIT],
    updates,
  };
  const known = knownOn(tables, isoDay("2023-01-01"));
  const [state] = actionStates(known, "barford");
  if (state === undefined) throw new Error("there is no action");
  return { state, heard: lastHeard(known, state) };
}

describe("the last word on an action", () => {
  it("is the last one that says how it stands; a later re-dating says only that it was heard of", () => {
    const { state, heard } = stateAfter([
      toldOf("2022-09-07", "Amber"),
      toldOf("2022-10-05", "re-dated", "2022-12-31"),
    ]);
    expect(state.latest?.status).toBe("Amber");
    expect(heard).toBe("2022-10-05");
  });

  it("stays where a later copy leaves the action out", () => {
    const { state, heard } = stateAfter([
      toldOf("2022-09-07", "Red"),
      toldOf("2022-10-05", "dated", "2022-12-31"),
      toldOf("2022-11-02", "not in the tracker"),
    ]);
    expect(state.latest?.status).toBe("Red");
    expect(heard).toBe("2022-11-02");
  });

  it("is none where it was only re-dated, and it counts as heard of then", () => {
    const { state, heard } = stateAfter([toldOf("2022-10-05", "re-dated", "2022-12-31")]);
    expect(state.latest).toBeNull();
    expect(heard).toBe("2022-10-05");
  });

  it("is none where nothing was told, and it counts as heard of from the day of its own paper", () => {
    const { state, heard } = stateAfter([]);
    expect(state.latest).toBeNull();
    expect(heard).toBe("2022-09-01");
  });
});

describe("the words through time", () => {
  it("stand once each, from the day that they were first said, without re-datings", () => {
    const through = wordsThrough([
      toldOf("2022-09-07", "Amber"),
      toldOf("2022-10-05", "re-dated", "2022-12-31"),
      toldOf("2022-10-05", "Amber"),
      toldOf("2022-11-02", "Red"),
      toldOf("2022-12-07", "not in the tracker"),
      toldOf("2023-01-04", "Amber"),
    ]);
    expect(through.map(({ word, day }) => [word, day.edtf])).toEqual([
      ["Amber", "2022-09-07"],
      ["Red", "2022-11-02"],
      ["Amber", "2023-01-04"],
    ]);
  });
});

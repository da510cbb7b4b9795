import { describe, expect, it } from "vitest";
import { isoDay } from "#domain/dates/day.ts";
import { NOTHING } from "#domain/joining/files.fixture.ts";
import { knownOn } from "#domain/knowing/knownOn.ts";
import { planRows } from "#domain/plan/rows.ts";
import { RECRUIT, toldOf } from "#domain/thread/thread.fixture.ts";
import type { ActionState } from "#domain/thread/thread.ts";
import { actionChart, actionCounts } from "./actionChart.ts";

const known = knownOn(NOTHING, isoDay("2023-01-01"));

/** All of a plan, shown whole. */
function wholeOf(actions: readonly ActionState[]) {
  const all = planRows(known, { actions, latest: null });
  return { all, shown: all };
}

const FREE = [
  "Delayed",
  "Delayed",
  "Ongoing",
  "Ongoing",
  "Started",
  "Started",
  "Overdue",
  "Overdue",
  "Paused",
  "Paused",
];

function saying(words: readonly string[], theme = "Workforce"): readonly ActionState[] {
  return words.map((word) => {
    const told = toldOf("2022-09-07", word);
    return {
      action: RECRUIT,
      theme: { id: theme, kind: "plan", name: theme, authority: "barford" },
      latest: told,
      updates: [told],
    };
  });
}

const seriesOf = (words: readonly string[]) => actionChart(wholeOf(saying(words))).series.map((series) => series.words);

describe("the chart of actions", () => {
  it("keeps a council's red, amber and green together and first, however rare they are", () => {
    expect(seriesOf([...FREE, "Green", "amber E", "Red"])).toEqual([
      "Red",
      "amber E",
      "Green",
      "Delayed",
      "Ongoing",
      "other words",
    ]);
  });

  it("sets a scheme's steps together where they are too many for the fills", () => {
    expect(seriesOf(["Red", "amber A", "amber B", "amber C", "amber D", "Green", "Blue"])).toEqual([
      "Red",
      "amber and its steps",
      "Green",
      "Blue",
    ]);
  });

  it("sets no single word under other words while a fill is left for it", () => {
    expect(seriesOf(["On track", "Off-track", "Red", "Delayed", "Ongoing", "Started"])).toEqual([
      "Red",
      "Off-track",
      "On track",
      "Delayed",
      "Ongoing",
      "Started",
    ]);
  });

  it("keeps a colour without a word apart from the word that it looks like, also where steps stand together", () => {
    const words = ["Red", "amber A", "amber B", "amber C", "Green", "Blue", "filled amber, no word given"];
    expect(seriesOf(words)).toEqual(["Red", "amber and its steps", "filled amber, no word given", "Green", "Blue"]);
  });

  it("makes one series of “red”, “Red ” and “RED” of one tracker, as its earliest copy wrote it, and of nothing else", () => {
    const state = (word: string, source: string, day: string): ActionState => {
      const told = { ...toldOf(day, word), source };
      return { action: RECRUIT, theme: null, latest: told, updates: [told] };
    };
    const actions = [
      state("red", "barford-plan-tracker-2022-10-05", "2022-10-05"),
      state("Red ", "barford-plan-tracker-2022-09-07", "2022-09-07"),
      state("RED", "barford-plan-tracker-2022-11-02", "2022-11-02"),
      state("Red – late", "barford-plan-tracker-2022-11-02", "2022-11-02"),
      state("red", "barford-send-tracker-2022-11-02", "2022-11-02"),
    ];
    expect(actionCounts(wholeOf(actions)).map(({ word, count }) => [word, count])).toEqual([
      ["red", 1],
      ["Red", 3],
      ["Red – late", 1],
    ]);
  });

  it("gives words of no scheme the order in which the plan first used them, and not that of their counts", () => {
    const [ongoing, delayed, again] = saying(["Ongoing", "Delayed", "Delayed"]).map((state, place) => {
      const told = toldOf(["2022-09-07", "2022-10-05", "2022-11-02"][place] ?? "", state.latest?.status ?? "");
      return { ...state, latest: told, updates: [told] };
    });
    const actions = [again, delayed, ongoing].flatMap((state) => state ?? []);
    expect(actionChart(wholeOf(actions)).series.map(({ words }) => words)).toEqual(["Ongoing", "Delayed"]);
  });

  it("keeps the words of the whole plan in their places when only a part of it is shown", () => {
    const { all } = wholeOf(saying(["Red", "Amber", "Green"]));
    const green = actionChart({ all, shown: all.slice(2) });
    expect(green.series.map(({ words }) => words)).toEqual(["Red", "Amber", "Green"]);
    expect(green.rows.map(({ counts }) => counts)).toEqual([[0, 0, 1]]);
  });

  it("names each word of a part, where the words of the whole plan are too many for the fills", () => {
    const { all } = wholeOf(saying([...FREE, "Red", "Held", "Agreed"]));
    const part = actionChart({ all, shown: all.slice(-3) });
    expect(part.series.map(({ words }) => words)).toEqual(["Red", "Held", "Agreed"]);
  });

  it("has in its table a row for each word of a theme, and no word that the theme does not use", () => {
    const actions = [...saying(["Delayed", "Delayed", "Red"]), ...saying(["Ongoing"], "Leadership")];
    expect(actionCounts(wholeOf(actions))).toEqual([
      { theme: "Workforce", word: "Red", count: 1 },
      { theme: "Workforce", word: "Delayed", count: 2 },
      { theme: "Leadership", word: "Ongoing", count: 1 },
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { RECRUIT, toldOf } from "#domain/thread/thread.fixture.ts";
import type { ActionState } from "#domain/thread/thread.ts";
import { actionChart, actionCounts } from "./actionChart.ts";

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

const seriesOf = (words: readonly string[]) => actionChart(saying(words)).series.map((series) => series.words);

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

  it("has in its table a row for each word of a theme, and no word that the theme does not use", () => {
    const actions = [...saying(["Delayed", "Delayed", "Red"]), ...saying(["Ongoing"], "Leadership")];
    expect(actionCounts(actions)).toEqual([
      { theme: "Workforce", word: "Red", count: 1 },
      { theme: "Workforce", word: "Delayed", count: 2 },
      { theme: "Leadership", word: "Ongoing", count: 1 },
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { isoDay } from "#domain/dates/day.ts";
import type { TrackerRow } from "./copy.ts";
import { matchRows } from "./match.ts";
import { trackerRow } from "./trackers.fixture.ts";

type Given = Partial<TrackerRow> & Pick<TrackerRow, "words">;

function match(earlier: readonly Given[], later: readonly Given[]) {
  const dated = (day: string, rows: readonly Given[]) =>
    rows.map((row) => ({ day: isoDay(day), row: trackerRow(row) }));
  const { pairs, questions } = matchRows(dated("2022-09-07", earlier), dated("2022-10-05", later), new Map());
  return {
    pairs: [...pairs].map(([second, first]) => `${first} is ${second}`).sort(),
    asked: questions.map(({ why, earlier: one, later: other }) => `${why}: ${one.row.words} / ${other.row.words}`),
  };
}

const NONE: readonly string[] = [];

describe("rows of two copies", () => {
  it("are matched by number where the wording is not too far off", () => {
    const later = [{ number: "1", words: "Recruit team managers and team leaders" }];
    expect(match([{ number: "1", words: "Recruit team managers" }], later)).toEqual({ pairs: ["0 is 0"], asked: NONE });
  });

  it("are matched by wording where all were renumbered", () => {
    const rows = ["Recruit managers", "Train social workers", "Publish the strategy"].map((words) => ({ words }));
    const numbered = (first: number) => rows.map((row, place) => ({ ...row, number: String(first + place) }));
    expect(match(numbered(1), numbered(2))).toEqual({ pairs: ["0 is 0", "1 is 1", "2 is 2"], asked: NONE });
  });

  it("are asked about where another number stands before wording that is only similar", () => {
    expect(
      match([{ number: "1", words: "Recruit team managers" }], [{ number: "9", words: "Recruit team leaders" }]),
    ).toEqual({ pairs: NONE, asked: ["similar-wording: Recruit team managers / Recruit team leaders"] });
  });

  it("are asked about where only a figure differs, however alike the rest", () => {
    const earlier = [{ words: "Train cohort 1 of the social workers in court work" }];
    const later = [{ words: "Train cohort 2 of the social workers in court work" }];
    expect(match(earlier, later).asked).toHaveLength(1);
  });

  it("are asked about where one is as like to two", () => {
    const twins = [
      { words: "Recruit managers", rating: "Red" },
      { words: "Recruit managers", rating: "Green" },
    ];
    const later = twins.map((row) => ({ ...row, rating: "Amber" }));
    expect(match(twins, later).asked).toEqual([
      "several-alike: Recruit managers / Recruit managers",
      "several-alike: Recruit managers / Recruit managers",
    ]);
  });

  it("are not asked about where two equal rows stand unaltered", () => {
    const twins = [
      { words: "Recruit managers", rating: "Red" },
      { words: "Recruit managers", rating: "Green" },
    ];
    expect(match(twins, [...twins].reverse())).toEqual({ pairs: ["0 is 1", "1 is 0"], asked: NONE });
  });

  it("of one wording are told apart by their themes", () => {
    const row = (theme: string, rating: string) => ({ words: "Recruit managers", theme, rating });
    expect(match([row("A", "Red"), row("B", "Red")], [row("B", "Green"), row("A", "Green")])).toEqual({
      pairs: ["0 is 1", "1 is 0"],
      asked: NONE,
    });
  });

  it("that share nothing are neither matched nor asked about", () => {
    expect(
      match([{ number: "1", words: "Recruit managers" }], [{ number: "2", words: "Publish the strategy" }]),
    ).toEqual({
      pairs: NONE,
      asked: NONE,
    });
  });
});

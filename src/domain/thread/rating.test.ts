import { expect, it } from "vitest";
import { ratedAmong } from "./rating.ts";
import { RECRUIT, toldOf } from "./thread.fixture.ts";

const ratings = (words: readonly string[]) =>
  ratedAmong(
    words.map((word) => {
      const told = toldOf("2022-09-07", word);
      return { action: RECRUIT, theme: null, latest: told, updates: [told] };
    }),
  ).map(({ rating }) => rating.status);

it("a council’s colour, its steps, its letter and “on track” are ratings; so is a colour without a word", () => {
  const words = ["Red", "amber E", "G", "On track", "filled red, no word given", "filled #C6EFCE, no word given"];
  expect(ratings(words)).toEqual(words);
});

it("a word of progress rates nothing, and neither does silence", () => {
  expect(ratings(["advert placed", "In progress", "no status given"])).toEqual([]);
  expect(ratedAmong([{ action: RECRUIT, theme: null, latest: null, updates: [] }])).toEqual([]);
});

import { expect, it } from "vitest";
import { grouped } from "./words.ts";

it.each([
  [0, "0"],
  [999, "999"],
  [1_204, "1,204"],
  [-1_204, "-1,204"],
  [100_000, "100,000"],
  [12_345_678, "12,345,678"],
  [1_342.5, "1,342.5"],
  [1_342.5678, "1,342.5678"],
  [0.12345, "0.12345"],
])("%d is written %s", (number, words) => {
  expect(grouped(number)).toBe(words);
});

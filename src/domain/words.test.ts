import { describe, expect, it } from "vitest";
import { grouped, inNameOrder } from "./words.ts";

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

describe("names in the order in which a reader looks for them", () => {
  const ordered = (...names: string[]) => [...names].sort(inNameOrder);

  it("pays no heed to capitals, and counts", () => {
    expect(ordered("Red", "red")).toEqual(["red", "Red"]);
    expect(ordered("Area 10", "bury", "Area 9", "Bradford")).toEqual(["Area 9", "Area 10", "Bradford", "bury"]);
    expect(ordered("Isles of Scilly", "Isle of Wight", "Islington")).toEqual([
      "Isle of Wight",
      "Isles of Scilly",
      "Islington",
    ]);
  });

  it("puts letters with accents beside those without", () => {
    expect(ordered("Zennor", "Éast", "East", "Eden")).toEqual(["East", "Éast", "Eden", "Zennor"]);
  });

  it("is the collator’s own order for the councils whose names are nearly alike", () => {
    const names = [
      "St. Helens",
      "South Tyneside",
      "South Gloucestershire",
      "Southampton",
      "Southend-on-Sea",
      "Southwark",
      "Bath and North East Somerset",
      "Barnsley",
      "Kingston upon Thames",
      "Kingston upon Hull, City of",
      "Kingston & Richmond (Achieving for Children)",
      "Brighton and Hove",
      "Brent",
      "Bournemouth, Christchurch and Poole",
    ];
    expect([...names].sort(inNameOrder)).toEqual([...names].sort((a, b) => a.localeCompare(b, "en-GB")));
  });
});

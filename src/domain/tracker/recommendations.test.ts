import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namedRecommendations } from "./recommendations.ts";

describe("the recommendations that a cell names", () => {
  it.each([
    ["Rec 1", [1]],
    ["Recommendation 12", [12]],
    ["R1", [1]],
    ["R1, R4", [1, 4]],
    ["Rec. no. 3: the quality of plans", [3]],
    ["Recs 1, 2 and 5", [1, 2, 5]],
    ["Recommendations 2 to 4", [2, 3, 4]],
    ["REC 7\nREC 8", [7, 8]],
    ["Finding 2", [2]],
  ])("by number: %s", (cell, numbers) => {
    expect(namedRecommendations(cell, "Ofsted").numbers).toEqual(numbers);
  });

  it.each(["Rec 1.2", "Rec 1-3", "Record 1", "Form R123", "ER1", "Progress of 4 cases", "Area 3", "1", "receive 2"])(
    "are none where the number may be something else: %s",
    (cell) => {
      expect(namedRecommendations(cell, "Ofsted").numbers).toEqual([]);
    },
  );

  it("stand alone where the heading speaks of recommendations", () => {
    expect(namedRecommendations("3", "Ofsted recommendation").numbers).toEqual([3]);
    expect(namedRecommendations("1 & 4", "Rec No").numbers).toEqual([1, 4]);
    expect(namedRecommendations("3 of 7 done", "Ofsted recommendation").numbers).toEqual([]);
  });

  it("have the years that stand beside them or in the heading", () => {
    expect(namedRecommendations("Rec 1 (2019)", "Ofsted recommendation 2021").years).toEqual(["2021", "2019"]);
  });

  it("are found whatever number they have and however it is written", () => {
    const word = fc.constantFrom("Rec ", "R", "Recommendation ", "rec. ", "Rec no. ");
    fc.assert(
      fc.property(word, fc.integer({ min: 1, max: 99 }), (before, number) => {
        expect(namedRecommendations(`${before}${number}`, "Ofsted").numbers).toEqual([number]);
      }),
    );
  });
});

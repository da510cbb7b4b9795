import { describe, expect, it } from "vitest";
import { DOUBTFUL, likeness, numberKey, SURE, wordingOf } from "./likeness.ts";

function like(one: string, other: string): "sure" | "doubtful" | "different" {
  const share = likeness(wordingOf(one), wordingOf(other));
  return share >= SURE ? "sure" : share >= DOUBTFUL ? "doubtful" : "different";
}

describe("two wordings", () => {
  it.each([
    ["Recruit team managers", "Recruit team managers", "sure", "are the same letter by letter"],
    [
      "Recruit the team managers.",
      "RECRUIT TEAM MANAGER",
      "sure",
      "differ in capitals, a plural, a stop and an article",
    ],
    ["Review children’s plans", "Review childrens plans", "sure", "differ in an apostrophe"],
    ["Recruit a Principal Social Worker", "Recruit and induct a Principal Social Worker", "sure", "have one word more"],
    ["Recruit team managers", "Recruit team leaders", "doubtful", "differ in what they speak of"],
    [
      "Train cohort 1 of the social workers in court work",
      "Train cohort 2 of the social workers in court work",
      "doubtful",
      "differ in a figure alone",
    ],
    ["Recruit team managers", "Publish the sufficiency strategy", "different", "share nothing"],
    ["–", "…", "sure", "have no words"],
    ["–", "Recruit", "different", "of which one has no words"],
  ])("“%s” and “%s” are %s where they %s", (one, other, expected) => {
    expect(like(one, other)).toBe(expected);
  });

  it("are as like in one order as in the other", () => {
    const [one, other] = [wordingOf("Recruit team managers now"), wordingOf("Recruit managers")];
    expect(likeness(one, other)).toBe(likeness(other, one));
  });

  it("may hold the names that trip programs", () => {
    expect(like("__proto__ constructor", "constructor toString")).toBe("doubtful");
  });
});

describe("a tracker’s number", () => {
  it.each([
    ["5", "5"],
    ["05", "5"],
    ["Action 5.", "5"],
    ["No. 1.2", "1.2"],
    ["1.10", "1.10"],
    ["LM 3", "lm3"],
    [" ", null],
    [null, null],
  ])("%j is compared as %j", (number, key) => {
    expect(numberKey(number)).toBe(key);
  });
});

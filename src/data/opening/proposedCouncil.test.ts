import { describe, expect, it } from "vitest";
import { bundledTables } from "#data/bundle/bundled.fixture.ts";
import { proposedCouncil } from "./proposedCouncil.ts";
import { councilsInTitle } from "./titleCouncils.ts";

const councils = bundledTables().authorities;

function proposed(title: string, chosen: readonly string[], file = "Tracker.csv") {
  const rows = [[title], ["No.", "What", "Who"], ["1", "The council should recruit", "Head of Service"]];
  const book = { file, sheets: [{ name: "Plan", rows, links: new Map() }] };
  const { council, councilFound } = proposedCouncil(
    { opened: { form: "book", book }, sheet: "Plan", headerRow: 1 },
    { councils, chosen },
  );
  return [council?.id ?? null, councilFound];
}

describe("whose tracker a file is", () => {
  it("is taken from the council in view where the file names none, or that one", () => {
    expect(proposed("Improvement plan", ["bury"])).toEqual(["bury", { how: "in-view" }]);
    expect(proposed("Bury Children’s Services Improvement Plan", ["bury"])).toEqual(["bury", { how: "in-view" }]);
    expect(proposed("Bury Metropolitan Borough Council", ["bury"])).toEqual(["bury", { how: "in-view" }]);
  });

  it("is asked where the title names a council that is not the one in view, known or not", () => {
    const asked = (named: string) => [null, { how: "asked", named, inView: "Bury" }];
    expect(proposed("Anyshire Children's Services Improvement Plan", ["bury"])).toEqual(asked("Anyshire"));
    expect(proposed("Improvement plan", ["bury"], "Bradford tracker May 2022.xlsx")).toEqual(asked("Bradford"));
  });

  it("is taken from the title where no council is in view, and asked where that one is not known", () => {
    expect(proposed("Bradford MBC Improvement Plan", [])).toEqual(["bradford", { how: "named" }]);
    expect(proposed("Anyshire MBC Improvement Plan", [])).toEqual([
      null,
      { how: "asked", named: "Anyshire", inView: null },
    ]);
    expect(proposed("Improvement plan", [])).toEqual([null, null]);
  });
});

describe("a council in a title", () => {
  it.each([
    ["Anyshire Children’s Services Improvement Plan", ["Anyshire"]],
    ["ANYSHIRE COUNTY COUNCIL", ["ANYSHIRE"]],
    ["Improvement Plan for West Anyshire and Dale Council", ["West Anyshire and Dale"]],
    ["Royal Borough of Any upon Thames", ["Any upon Thames"]],
    ["Improvement Plan - Anyshire MBC, 2022", ["Anyshire"]],
  ])("is the name before or after what it is: %s", (title, names) => {
    expect(councilsInTitle(title)).toEqual(names);
  });

  it.each([
    "Director of Children’s Services",
    "Children’s Services Improvement Plan",
    "Adults and Children’s Services",
    "Action Plan: the council",
    "Position as at 7 September 2022",
  ])("is not read out of a title that names none: %s", (title) => {
    expect(councilsInTitle(title)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { bundledTables } from "#data/bundle/bundled.fixture.ts";
import { COUNCILS_OF_ENGLAND, notLoaded } from "#domain/authorities/choosable.ts";
import { proposedCouncil } from "./proposedCouncil.ts";
import type { ChosenCouncil } from "./settings.ts";
import { councilsInTitle } from "./titleCouncils.ts";

const councils = bundledTables().authorities;

interface Beside {
  readonly file?: string;
  readonly owners?: ReadonlyMap<string, ChosenCouncil>;
}

function proposed(title: string, chosen: readonly string[], { file = "Tracker.csv", owners = new Map() }: Beside = {}) {
  const rows = [[title], ["No.", "What", "Who"], ["1", "The council should recruit", "Head of Service"]];
  const book = { file, sheets: [{ name: "Plan", rows, links: new Map() }] };
  const { council, councilFound } = proposedCouncil(
    { opened: { form: "book", book }, sheet: "Plan", headerRow: 1, headingKey: "no|what|who" },
    { councils, others: notLoaded(councils), chosen, owners },
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
    expect(proposed("Improvement plan", ["bury"], { file: "Bradford tracker May 2022.xlsx" })).toEqual(
      asked("Bradford"),
    );
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

describe("a council of England that is not loaded", () => {
  it.each([
    ["Dorset Council: improvement plan", "dorset"],
    ["North Somerset children's services", "north-somerset"],
    ["Hull City Council action plan", "kingston-upon-hull"],
    ["Reading Borough Council improvement plan", "reading"],
    ["Bath & North East Somerset Council", "bath-and-north-east-somerset"],
  ])("is proposed where the title names it: %s", (title, id) => {
    expect(proposed(title, [])).toEqual([id, { how: "named" }]);
  });

  it("is proposed where the file's name has it", () => {
    const file = "leicestershire_tracker_may_2026.xlsx";
    expect(proposed("Improvement plan", [], { file })).toEqual(["leicestershire", { how: "named" }]);
  });

  it("is not read out of a word that is no council, or chosen between two", () => {
    expect(proposed("Reading and phonics: action plan", [])).toEqual([null, null]);
    expect(proposed("Dorset and Devon: joint plan", [])).toEqual([null, null]);
  });

  it("is asked where another is in view", () => {
    expect(proposed("Dorset Council", ["bury"])).toEqual([null, { how: "asked", named: "Dorset", inView: "Bury" }]);
  });

  it("is proposed by its name, each of them, and no other", () => {
    const named = COUNCILS_OF_ENGLAND.map(({ name }) => proposed(`${name} Council: improvement plan`, [])[0]);
    expect(named).toEqual(COUNCILS_OF_ENGLAND.map(({ id }) => id));
  });
});

describe("whose a tracker with such headings was before", () => {
  const owners = new Map([["no|what|who", { id: "dorset", name: "Dorset" }]]);

  it("is proposed where neither the view nor the titles name a council", () => {
    expect(proposed("Improvement plan", [], { owners })).toEqual(["dorset", { how: "before" }]);
    expect(proposed("Improvement plan", ["bury"], { owners })).toEqual(["bury", { how: "in-view" }]);
  });

  it("is not where the titles name another", () => {
    expect(proposed("Devon County Council", [], { owners })[0]).toBe("devon");
    expect(proposed("Anyshire MBC", [], { owners })[0]).toBeNull();
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

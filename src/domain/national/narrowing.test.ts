import { describe, expect, it } from "vitest";
import { countryKnownOn } from "./country.fixture.ts";
import { type Narrowing, NOT_NARROWED, narrowed } from "./narrowing.ts";
import { calledWords } from "./narrowingWords.ts";

const known = countryKnownOn("2026-09-01");

function ids(asked: Partial<Narrowing>): readonly string[] {
  return narrowed(known, known.tables.authorities, { ...NOT_NARROWED, ...asked }).map(({ id }) => id);
}

describe("the councils that a reader asks for", () => {
  it("are all of them where nothing is asked", () => {
    expect(ids({})).toHaveLength(7);
  });

  it("are found by letters of their name and by their region", () => {
    expect(ids({ name: "CUMB" })).toEqual(["cumbria", "cumberland"]);
    expect(ids({ region: "London" })).toEqual(["alderby", "borrowash"]);
    expect(ids({ region: "London", name: "bor" })).toEqual(["borrowash"]);
  });

  it("are found by the grade of their latest report, and by its having none", () => {
    expect(ids({ grade: "outstanding" })).toEqual(["fenwick"]);
    expect(ids({ grade: "none" })).toEqual(["cumberland", "dunford", "elmstead"]);
  });

  it("are found by the time since their latest report", () => {
    expect(ids({ since: "under 1 year" })).toEqual(["dunford"]);
    expect(ids({ since: "no report known here" })).toEqual(["cumberland"]);
  });

  it("are found by whether an intervention is recorded as running", () => {
    expect(ids({ isInIntervention: true })).toEqual([]);
    expect(ids({ isInIntervention: false })).toHaveLength(7);
  });
});

describe("what they are called", () => {
  const called = (asked: Partial<Narrowing>, councils = 24) => calledWords(councils, { ...NOT_NARROWED, ...asked });

  it("is their number where nothing is asked", () => {
    expect(called({}, 153)).toBe("153 councils");
  });

  it("is their region, with the article that it has", () => {
    expect(called({ region: "North West" })).toBe("the 24 councils of the North West");
    expect(called({ region: "London" })).toBe("the 24 councils of London");
    expect(called({ region: "East of England" }, 1)).toBe("the one council of the East of England");
    expect(called({ region: "Yorkshire and The Humber" })).toBe("the 24 councils of Yorkshire and The Humber");
  });

  it("says that a judgement is inadequate, and not the council", () => {
    expect(called({ grade: "inadequate" }, 19)).toBe("the 19 councils whose latest overall judgement is inadequate");
    expect(called({ grade: "none" }, 2)).toBe("the 2 councils whose latest report gives no overall grade here");
  });

  it("is all that is asked, in one phrase", () => {
    const asked = {
      region: "North West",
      isInIntervention: true,
      name: "bur",
      grade: "inadequate",
      since: "3 to 4 years",
    } as const;
    expect(called(asked, 1)).toBe(
      "the one council of the North West in intervention recorded as running whose name has “bur” in it and whose latest overall judgement is inadequate and whose latest report was published 3 to 4 years ago",
    );
  });
});

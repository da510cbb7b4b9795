import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { authorityId, nameKey, properName } from "./names.ts";

describe("the spellings of one council meet", () => {
  it.each([
    ["bath and north east somerset", ["Bath & North East Somerset", "BATH AND NORTH EAST SOMERSET COUNCIL", "B&NES"]],
    ["st helens", ["St Helens", "St. Helens", "St Helens Metropolitan Borough Council", "Saint Helens"]],
    ["kingston upon hull", ["Kingston upon Hull, City of", "Hull", "Hull City Council", "Kingston-upon-Hull"]],
    ["kensington and chelsea", ["Royal Borough of Kensington and Chelsea", "Kensington & Chelsea"]],
    ["barnet", ["London Borough of Barnet", "Barnet", "Barnet London Borough Council"]],
    ["durham", ["County Durham", "Durham", "Durham County Council"]],
    ["herefordshire", ["Herefordshire, County of", "County of Herefordshire", "Herefordshire Council"]],
    ["bristol", ["Bristol, City of", "Bristol City Council", "bristol", "City of Bristol"]],
    ["southend on sea", ["Southend-on-Sea", "Southend on Sea City Council", "Southend"]],
    [
      "bournemouth christchurch and poole",
      ["Bournemouth, Christchurch & Poole", "Bournemouth, Christchurch and Poole Council", "BCP Council"],
    ],
    [
      "bury",
      ["Bury Metropolitan Borough Council", "Bury MBC", "  bury ", "Bury [note 3]", "Bury (Greater Manchester)"],
    ],
    ["bradford", ["City of Bradford Metropolitan District Council", "Bradford"]],
    ["city of london", ["City of London", "london corporation", "The City of London", "City of London Corporation"]],
    ["isles of scilly", ["Isles of Scilly", "Council of the Isles of Scilly"]],
  ])("%s", (key, spellings) => {
    expect([...new Set(spellings.map(nameKey))]).toEqual([key]);
  });
});

describe("two councils never share a key", () => {
  it.each([
    ["Westmorland and Furness", "Cumbria"],
    ["Cumberland", "Cumbria"],
    ["Nottingham", "Nottinghamshire"],
    ["City of York", "North Yorkshire"],
    ["Kingston upon Thames", "Kingston upon Hull"],
    ["City of London", "London"],
    ["North Northamptonshire", "Northamptonshire"],
    ["Lincolnshire", "North Lincolnshire"],
    ["Bournemouth", "Bournemouth, Christchurch and Poole"],
    ["Derby City Council", "Derbyshire County Council"],
    ["East Sussex", "West Sussex"],
    ["Worcestershire", "Gloucestershire"],
  ])("%s is not %s", (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});

describe("the id of a council", () => {
  it("is its key with hyphens, as in the bundled data", () => {
    expect(["Bury", "Bradford", "Bath & North East Somerset", "Bristol, City of"].map(authorityId)).toEqual([
      "bury",
      "bradford",
      "bath-and-north-east-somerset",
      "bristol",
    ]);
  });

  it("is empty for a text without a letter, and harmless for one that trips programs", () => {
    expect(["", "???", "—"].map(authorityId)).toEqual(["", "", ""]);
    expect(authorityId("__proto__")).toBe("proto");
  });

  it("is one that the data may hold, or empty, for any text", () => {
    fc.assert(fc.property(fc.string(), (text) => /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/.test(authorityId(text))));
  });
});

describe("a name in small letters", () => {
  it("is written as names are", () => {
    expect(
      ["bath and north east somerset", "stockton-on-tees", "bournemouth, christchurch & poole"].map(properName),
    ).toEqual(["Bath and North East Somerset", "Stockton-on-Tees", "Bournemouth, Christchurch & Poole"]);
  });

  it("stays as it is once it has a capital", () => {
    expect(properName("County Durham")).toBe("County Durham");
  });
});

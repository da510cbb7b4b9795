import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownerRole } from "./owner.ts";

describe("an owner that is a role", () => {
  it.each([
    "Director of Children's Services",
    "Director of Children’s Services",
    "DCS",
    "Head of Service",
    "Heads of Service",
    "Assistant Director, Safeguarding and Quality Assurance",
    "AD Safeguarding",
    "Service Manager (MASH)",
    "Lead Member for Children and Young People",
    "ICB",
    "Chair of the Improvement Board",
    "Principal Social Worker",
    "PSW / Workforce Development Manager",
    "All Team Managers",
    "Vice-Chair",
    "Independent Reviewing Officers",
    "Virtual School Head & SEND Lead",
  ])("“%s” is kept as it stands", (owner) => {
    expect(ownerRole(owner)).toEqual({ role: owner, isNameLeftOut: false });
  });
});

describe("an owner that may be a person’s name", () => {
  it.each([
    "Alex Example",
    "A. Example",
    "AE",
    "AD",
    "Cllr Example",
    "S. Head",
    "Example",
    "Director Alex Example",
    "alex.example@example.gov.uk",
    "Will Young",
    "Grace Field",
    "Mark Hope",
    "Rose May",
    "May Court",
    "Faith Head",
  ])("“%s” is left out", (owner) => {
    expect(ownerRole(owner)).toEqual({ role: null, isNameLeftOut: true });
  });

  it.each([
    ["Alex Example (Head of Service)", "Head of Service"],
    ["Alex Example, Head of Service", "Head of Service"],
    ["Head of Service – Alex Example", "Head of Service"],
    ["Alex Example / DCS", "DCS"],
    ["DCS\nAlex Example\nHead of Service", "DCS; Head of Service"],
    ["DCS and Alex Example", "DCS"],
    ["Jane Smith (AD)", "AD"],
    ["Cllr Smith / Jane Jones (AD); Tom Hill (DCS)", "AD; DCS"],
    ["Jane Smith (A.D.)", "A.D."],
  ])("of “%s” the role is kept: %s", (owner, role) => {
    expect(ownerRole(owner)).toEqual({ role, isNameLeftOut: true });
  });

  it.each(["Jane Smith (JS)", "Amy Davis (AD)", "Davis, Amy (AD)", "Amy (AD)", "Harriet Rose (HR)", "Tom Mason (TM)"])(
    "of “%s” the letters are left out too: they may be the person’s own initials",
    (owner) => {
      expect(ownerRole(owner)).toEqual({ role: null, isNameLeftOut: true });
    },
  );

  const letter = fc.constantFrom(..."ABCDEFGHJKLMNOPRSTW");
  it("leaves no initials behind that are the person’s own", () => {
    fc.assert(
      fc.property(letter, letter, (one, other) => {
        const owner = `${one}xavian ${other}xample (${one}${other})`;
        return ownerRole(owner).role === null;
      }),
    );
  });

  const FIRST = ["Alex", "Chris", "Jo", "Sam", "Ngozi", "Zoë", "Mohammed", "Will", "Grace", "Mark", "May"];
  const LAST = ["Smith", "Young", "Head", "Chase", "O’Neill", "Patel", "Okafor", "Carer", "Court", "West"];
  it("never stays, alone or beside a post", () => {
    const name = fc.tuple(fc.constantFrom(...FIRST), fc.constantFrom(...LAST)).map((both) => both.join(" "));
    const cell = fc
      .tuple(fc.constantFrom("", "Head of Service ", "DCS, ", "Lead: "), name)
      .map((both) => both.join(""));
    fc.assert(
      fc.property(cell, (owner) => FIRST.every((first) => !(ownerRole(owner).role ?? "").includes(first))),
      { numRuns: 500 },
    );
  });
});

describe("an empty owner", () => {
  it.each(["", " ", "-", "TBC", "n/a", "to be confirmed", "Vacant"])(
    "“%s” is nobody, and no name was left out",
    (owner) => {
      expect(ownerRole(owner)).toEqual({ role: null, isNameLeftOut: false });
    },
  );
});

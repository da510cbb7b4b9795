import { describe, expect, it } from "vitest";
import { areaIn, gradeIn } from "./grades.ts";
import { kindIn } from "./kinds.ts";
import { themesIn } from "./themes.ts";

describe("a grade", () => {
  it.each([
    ["Requires improvement to be good", "requires-improvement"],
    ["Requires Improvement", "requires-improvement"],
    ["requires improvement", "requires-improvement"],
    ["RI", "requires-improvement"],
    ["3. Requires improvement", "requires-improvement"],
    ["INADEQUATE", "inadequate"],
    ["Good [note 1]", "good"],
    ["Outstanding ", "outstanding"],
  ])("is read as it is worded: %s", (words, grade) => {
    expect(gradeIn(words)).toEqual({ kind: "grade", grade });
  });

  it.each([
    ["", "nothing"],
    ["-", "nothing"],
    ["N/A", "nothing"],
    ["Not judged", "nothing"],
    ["nan", "nothing"],
    ["Adequate", "not-understood"],
    ["4", "not-understood"],
    ["Not inadequate", "not-understood"],
    ["constructor", "not-understood"],
    ["data_unreadable", "unreadable"],
  ])("is not guessed from “%s”", (words, kind) => {
    expect(gradeIn(words)).toEqual({ kind });
  });
});

describe("a kind of inspection or visit", () => {
  it.each([
    ["ILACS Standard Inspection", "ILACS standard inspection"],
    ["short", "ILACS short inspection"],
    ["ILACS Focused Visit", "Ofsted focused visit"],
    ["focussed visit", "Ofsted focused visit"],
    ["LA Monitoring visit", "Ofsted monitoring visit"],
    ["JTAI - domestic abuse", "Joint targeted area inspection (JTAI)"],
    ["Area SEND monitoring inspection", "Area special educational needs and disabilities (SEND) inspection"],
    [
      "SIF",
      "Inspection of services for children in need of help and protection, children looked after and care leavers",
    ],
    ["ILACS", "Inspection of local authority children’s services"],
  ])("is read from “%s”", (words, title) => {
    expect(kindIn(words)?.title).toBe(title);
  });

  it("is not guessed", () => {
    expect(["Engagement", "", "toString"].map(kindIn)).toEqual([null, null, null]);
  });
});

describe("an area", () => {
  it.each([
    ["The experiences and progress of children in care and care leavers", "children-in-care-and-care-leavers"],
    ["Care leavers", "care-leavers"],
    ["Children looked after and achieving permanence", "children-in-care"],
    ["Children who need help & protection", "help-and-protection"],
    ["Leadership, management and governance", "leadership"],
    ["Overall effectiveness", "overall"],
    ["Partnership", null],
  ])("is read from “%s”", (words, area) => {
    expect(areaIn(words)).toBe(area);
  });
});

describe("a visit's themes", () => {
  it("are Ofsted's six, one or several, and what is none is left in its own words", () => {
    expect(themesIn("Children in need/subject to a plan").themes.map((theme) => theme.id)).toEqual([
      "children-in-need-or-subject-to-a-plan",
    ]);
    expect(themesIn("The front door; Care leavers, front door").themes.map((theme) => theme.id)).toEqual([
      "front-door",
      "care-leavers",
    ]);
    expect(themesIn("Care leavers; strategy")).toMatchObject({ themes: [{ id: "care-leavers" }], left: ["strategy"] });
  });
});

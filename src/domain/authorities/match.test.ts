import { describe, expect, it } from "vitest";
import { council } from "./authorities.fixture.ts";
import { abolishedCouncil, currentCode, readOnsCode } from "./codes.ts";
import { lookUpAuthority, matchAuthority } from "./match.ts";

const bury = council("Bury", "E08000002");
const barnsley = council("Barnsley", "E08000016");
const dorset = council("Dorset", "E06000059");
const cumberland = council("Cumberland", "E06000063");
const furness = council("Westmorland and Furness", "E06000064");
const hull = council("Kingston upon Hull, City of");
const known = [bury, barnsley, dorset, cumberland, furness, hull];

describe("a council of a file is matched", () => {
  it.each([
    ["its code and its name", { code: "E08000002", name: "bury" }, bury, "code"],
    ["its code alone", { code: "E08000002", name: "" }, bury, "code"],
    ["a newer code after a boundary order", { code: "E08000038", name: "Barnsley" }, barnsley, "changed-code"],
    ["an earlier code of the county before it", { code: "E10000009", name: "Dorset" }, dorset, "changed-code"],
    [
      "its name where the code before it fits both successors",
      { code: "E10000006", name: "cumberland" },
      cumberland,
      "changed-code",
    ],
    ["its name where there is no code", { code: null, name: "Hull" }, hull, "name"],
    ["its name where its own code is not known", { code: "E06000010", name: "Kingston upon Hull" }, hull, "name"],
    ["its name where the code is no code", { code: "n/a", name: "Bury" }, bury, "name"],
  ] as const)("by %s", (_, told, ...[authority, by]) => {
    expect(matchAuthority(known, told)).toEqual({ authority, by });
  });

  it("by its name in full too", () => {
    const bradford = { ...council("Bradford"), fullName: "City of Bradford Metropolitan District Council" };
    expect(matchAuthority([bradford], { code: null, name: "Bradford MDC" })?.authority).toBe(bradford);
  });
});

describe("a council is not guessed", () => {
  it("where its code and its name are those of two councils", () => {
    const told = { code: "E08000002", name: "Barnsley" };
    expect(matchAuthority(known, told)).toBeNull();
    expect(lookUpAuthority(known, told)).toEqual({ kind: "contradiction", byCode: [bury], byName: [barnsley] });
  });

  it("where the code is known under another name, even if that name is nobody's here", () => {
    expect(lookUpAuthority([bury], { code: "E08000002", name: "Salford" })).toEqual({
      kind: "contradiction",
      byCode: [bury],
      byName: [],
    });
  });

  it("where two councils share its name", () => {
    const twins = [council("Bury"), council("Bury")];
    expect(lookUpAuthority(twins, { code: null, name: "Bury" })).toEqual({
      kind: "contradiction",
      byCode: [],
      byName: twins,
    });
  });

  it("where it is not there: the council before two others is neither of them", () => {
    expect(lookUpAuthority(known, { code: "E10000006", name: "Cumbria" })).toEqual({ kind: "unknown" });
    expect(lookUpAuthority(known, { code: null, name: "" })).toEqual({ kind: "unknown" });
  });

  it("by names that trip programs", () => {
    expect(matchAuthority(known, { code: "constructor", name: "__proto__" })).toBeNull();
  });
});

describe("codes", () => {
  it("follow a council that kept its name", () => {
    expect(currentCode("E08000020", "Gateshead")).toBe("E08000037");
    expect(currentCode("E10000002", "buckinghamshire")).toBe("E06000060");
  });

  it("of a council that is no more stay its own, but for a successor that is listed under it", () => {
    expect(currentCode("E10000006", "Cumbria")).toBe("E10000006");
    expect(currentCode("E10000006", "westmorland & furness")).toBe("E06000064");
  });

  it("are read in any case, and only where they are codes", () => {
    expect([" e08000002 ", "351", "E08000002 / E08000003"].map(readOnsCode)).toEqual(["E08000002", null, null]);
  });

  it("tell what took the place of a council that is no more", () => {
    expect(abolishedCouncil("Poole")?.successors.map((each) => each.name)).toEqual([
      "Bournemouth, Christchurch and Poole",
    ]);
    expect(abolishedCouncil("Bury")).toBeNull();
  });
});

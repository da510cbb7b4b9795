import { describe, expect, it } from "vitest";
import { isCombinedRegion, readRegion, regionOfCouncil } from "./region.ts";
import { regionWords } from "./words.ts";

const COMBINED = "North East, Yorkshire and the Humber";

describe("a region", () => {
  it.each([
    ["Yorkshire and the Humber", "Yorkshire and The Humber"],
    ["Yorkshire & Humber", "Yorkshire and The Humber"],
    ["East Of England", "East of England"],
    ["  north   west region", "North West"],
    ["GL", "London"],
    ["E12000008", "South East"],
  ])("is read as it is spelt: %s", (spelt, region) => {
    expect(readRegion(spelt)).toBe(region);
  });

  it("is not read from half of London, from two regions together, or from what is none", () => {
    expect(["Inner London", COMBINED, "nan", "", "Wales"].map(readRegion)).toEqual([null, null, null, null, null]);
    expect(isCombinedRegion("North East, Yorkshire & Humber")).toBe(true);
  });

  it("of a council in Ofsted's combined region is the half in which it lies", () => {
    expect(regionOfCouncil(COMBINED, { code: "E08000037", name: "Gateshead" })).toBe("North East");
    expect(regionOfCouncil(COMBINED, { code: "E08000020", name: "Gateshead" })).toBe("North East");
    expect(regionOfCouncil(COMBINED, { code: null, name: "County Durham" })).toBe("North East");
    expect(regionOfCouncil(COMBINED, { code: "E08000016", name: "Barnsley" })).toBe("Yorkshire and The Humber");
    expect(regionOfCouncil(COMBINED, { code: null, name: "Hull" })).toBe("Yorkshire and The Humber");
  });

  it("of a council is not known where the file does not tell, and London for half of London", () => {
    expect(regionOfCouncil(COMBINED, { code: null, name: "Bury" })).toBeNull();
    expect(regionOfCouncil("nan", { code: "E06000035", name: "medway" })).toBeNull();
    expect(regionOfCouncil("Inner London", { code: "E09000001", name: "City of London" })).toBe("London");
    expect(regionWords(null)).toBe("Region not known");
  });
});

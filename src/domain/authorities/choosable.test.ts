import { describe, expect, it } from "vitest";
import { council } from "./authorities.fixture.ts";
import { COUNCILS_OF_ENGLAND, choosable, notLoaded } from "./choosable.ts";
import { currentCode } from "./codes.ts";

describe("the councils of England", () => {
  it("are 153, each with an id and a code of its own that is in force", () => {
    expect(COUNCILS_OF_ENGLAND).toHaveLength(153);
    expect(new Set(COUNCILS_OF_ENGLAND.map(({ id }) => id)).size).toBe(153);
    expect(new Set(COUNCILS_OF_ENGLAND.map(({ onsCode }) => onsCode)).size).toBe(153);
    expect(COUNCILS_OF_ENGLAND.map(({ onsCode, name }) => currentCode(onsCode ?? "", name))).toEqual(
      COUNCILS_OF_ENGLAND.map(({ onsCode }) => onsCode),
    );
  });

  it("have a region and a code, and no number that we do not know", () => {
    expect(COUNCILS_OF_ENGLAND.find(({ id }) => id === "dorset")).toEqual({
      id: "dorset",
      name: "Dorset",
      fullName: "Dorset",
      region: "South West",
      ofstedUrn: null,
      laCode: null,
      onsCode: "E06000059",
    });
  });
});

describe("the councils that may be chosen", () => {
  it("are those loaded, then the others of England, each once", () => {
    const loaded = [council("Bury", "E08000002"), council("County Durham"), council("Exampleshire")];
    const names = choosable(loaded).map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(["Bury", "County Durham", "Exampleshire"]);
    expect(names.slice(3)).toEqual(notLoaded(loaded).map(({ name }) => name));
    expect(names.filter((name) => /Bury|Durham/.test(name))).toEqual(["Bury", "County Durham"]);
    expect(names).toHaveLength(154);
  });

  it("are matched where a loaded one has an earlier code", () => {
    expect(notLoaded([council("Barnsley", "E08000016")]).some(({ name }) => name === "Barnsley")).toBe(false);
  });
});

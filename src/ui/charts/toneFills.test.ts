import fc from "fast-check";
import { expect, it } from "vitest";
import { fillsOf } from "./toneFills.ts";

const PLUM = "#801650";
const ORANGE = "#F46A25";
const TEAL = "#28A197";
const NAVY = "#12436D";
const GREY = "#3D3D3D";
const coloursOf = (...words: readonly string[]) => fillsOf(words).map(({ colour }) => colour);

it("a word that names a colour has the tone near it, wherever it stands", () => {
  expect(coloursOf("Red", "Amber", "Green", "Blue")).toEqual([PLUM, ORANGE, TEAL, NAVY]);
  expect(coloursOf("Blue – complete", "R", "filled amber, no word given", "Grey")).toEqual([NAVY, PLUM, ORANGE, GREY]);
});

it("every other word has the next colour that no word names", () => {
  expect(coloursOf("Red", "Delayed", "Green", "Ongoing")).toEqual([PLUM, NAVY, TEAL, ORANGE]);
  expect(coloursOf("Reduced", "Greenfield site")).toEqual([NAVY, TEAL]);
});

it("the steps of one colour have its tone, each with a pattern of its own", () => {
  const fills = fillsOf(["amber A", "amber E", "Red"]);
  expect(fills.map(({ colour }) => colour)).toEqual([ORANGE, ORANGE, PLUM]);
  expect(fills[0]).not.toEqual(fills[1]);
});

it("no two of six words have one pattern, so that they are told apart in black and white", () => {
  const words = ["Red", "red – late", "Amber", "amber E", "Yellow", "Green", "Blue", "Grey", "Delayed", "other words"];
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...words), { maxLength: 6 }), (chosen) => {
      const patterns = fillsOf(chosen).map(({ pattern }) => pattern);
      expect(new Set(patterns).size).toBe(chosen.length);
    }),
  );
});

import { expect, it } from "vitest";
import { isSaidWith } from "./said.ts";

const WORDS = ["draft", "in progress", "amber", "red"];

it.each(["Amber", "amber E", "In progress – delayed", "in progress: advert placed", "Red, no cover", " red ", "draft"])(
  "“%s” is one of the words, or begins with one and goes on",
  (status) => {
    expect(isSaidWith(status, WORDS)).toBe(true);
  },
);

it.each(["drafted", "draft-considered", "reduced", "not in progress", "", "re"])(
  "“%s” is another word, though it looks like one",
  (status) => {
    expect(isSaidWith(status, WORDS)).toBe(false);
  },
);

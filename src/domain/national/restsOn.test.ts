import { expect, it } from "vitest";
import { isoDay } from "#domain/dates/day.ts";
import { NOTHING, source } from "#domain/joining/files.fixture.ts";
import { knownOn } from "#domain/knowing/knownOn.ts";
import { groundWords, restsOn } from "./restsOn.ts";

const listed = { publisher: "Ofsted", locator: "listed in Ofsted’s official statistics, sheet History" };
const known = knownOn(
  {
    ...NOTHING,
    sources: [
      source("a", "2024-01-01", listed),
      source("b", "2024-02-01", { ...listed, locator: "listed in Ofsted’s official statistics, sheet In-year" }),
      source("c", "2024-03-01", { publisher: "Ofsted" }),
      ...["d", "e", "f"].map((id) => source(id, "2024-03-01")),
    ],
  },
  isoDay("2025-01-01"),
);
const facts = (...sources: readonly string[]) => sources.map((each) => ({ source: each }));

it("what facts rest on is counted by list or publisher, each paper once", () => {
  expect(groundWords(restsOn(known, facts("a", "a", "b", "c")))).toBe(
    "2 papers listed in Ofsted’s official statistics; 1 paper of Ofsted",
  );
});

it("of five publishers three are named, and the others counted together", () => {
  expect(groundWords(restsOn(known, facts("a", "b", "c", "d", "e", "f")))).toBe(
    "2 papers listed in Ofsted’s official statistics; 1 paper of Ofsted; 1 paper of Publisher of d; 2 papers of 2 others",
  );
});

it("a fourth publisher is named sooner than called another", () => {
  expect(groundWords(restsOn(known, facts("a", "c", "d", "e")))).toMatch(
    /; 1 paper of Publisher of d; 1 paper of Publisher of e$/,
  );
});

it("a source that is not known on the day is no ground", () => {
  expect(groundWords(restsOn(known, facts("later")))).toBe("nothing that is loaded here");
});

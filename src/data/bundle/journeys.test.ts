import { expect, it } from "vitest";
import { courseOf } from "#domain/council/council.ts";
import { isoDay } from "#domain/dates/day.ts";
import { readEdtf, UNKNOWN_DATE } from "#domain/dates/edtf.ts";
import { joinedWords } from "#domain/dates/format.ts";
import { journeysOf } from "#domain/journeys/journeys.ts";
import { gradeIn, isPrelude } from "#domain/journeys/look.ts";
import { knownOn } from "#domain/knowing/knownOn.ts";
import { rowWithId } from "#domain/knowing/lookup.ts";
import { timelineEvents } from "#domain/timeline/events.ts";
import { bundledTables } from "./bundled.fixture.ts";

const tables = bundledTables();
const day = isoDay("2026-05-21");

function buryIn(all: typeof tables) {
  const known = knownOn(all, day);
  const authority = rowWithId(all.authorities, "bury");
  if (authority === null) throw new Error("no Bury");
  return { known, authority };
}

it("fieldwork of which only the first day is told stands with its report, as in Ofsted’s statistics", () => {
  const openEnded = {
    ...tables,
    inspections: tables.inspections.map((row) => ({ ...row, fieldwork: readEdtf("2021-10-25/..") ?? UNKNOWN_DATE })),
  };
  const { known, authority } = buryIn(openEnded);
  const looks = [...journeysOf(known, [authority]).look];
  const own = known.tables.inspections.filter((row) => row.authority === "bury");
  expect(looks.filter(isPrelude)).toHaveLength(own.length);
  expect(looks.filter((look) => gradeIn(look) !== null && isPrelude(look))).toEqual([]);
});

it("an intervention says from when to when, also to who hears it", () => {
  const { known, authority } = buryIn(tables);
  const periods = timelineEvents(known, courseOf(known, authority)).filter(({ kind }) => kind === "intervention");
  const said = periods.map(({ when }) => joinedWords(when));
  expect(said).toContain("January 2022 until winter 2025 to 2026");
  expect(periods.filter(({ name }, place) => !name.includes(said[place] ?? "?"))).toEqual([]);
});

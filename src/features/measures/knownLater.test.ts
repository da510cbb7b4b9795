import { expect, it } from "vitest";
import { bundledTables } from "#data/bundle/bundled.fixture.ts";
import type { OpenedReading } from "#data/opening/opened.ts";
import { textFile, toldOf } from "#data/opening/reading.fixture.ts";
import { isoDay } from "#domain/dates/day.ts";
import { knownOn } from "#domain/knowing/knownOn.ts";
import { isKnownLater } from "./knownLater.ts";

const CENSUS = `time_period,time_identifier,geographic_level,country_name,region_name,old_la_code,new_la_code,la_name,agency_rate_fte
2025,Reporting year,National,England,,,,,13
`;

/** What is open once DfE's file has been opened and accepted. */
async function workforceOpened(): Promise<readonly OpenedReading[]> {
  const { readings, openedOn } = { ...(await toldOf([textFile("csww.csv", CENSUS)])), openedOn: isoDay("2026-05-21") };
  return readings.map((each) => ({ ...each, names: ["csww.csv"], openedOn }));
}

it.each([
  ["a day long before its opening", "2022-01-20", true],
  ["the day before it", "2026-05-20", true],
  ["the day of its opening", "2026-05-21", false],
])("on %s, %s, DfE's file being known only later is %s", async (_, day, isLater) => {
  const known = knownOn(bundledTables(), isoDay(day));
  expect(isKnownLater(known, await workforceOpened())).toBe(isLater);
});

it("is never said where no file with measures was opened", async () => {
  const { readings } = await toldOf([textFile("notes.csv", "Some words\nand more\n")]);
  const opened = readings.map((each) => ({ ...each, names: ["notes.csv"], openedOn: isoDay("2026-05-21") }));
  expect(isKnownLater(knownOn(bundledTables(), isoDay("2022-01-20")), opened)).toBe(false);
});

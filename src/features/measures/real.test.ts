import { describe, expect, it } from "vitest";
import { bundledTables } from "#data/bundle/bundled.fixture.ts";
import { isWithoutRealFiles, REAL, realBook } from "#data/recognise/grid/real.fixture.ts";
import { OPENED } from "#data/recognise/grid/whole.fixture.ts";
import { recogniseWorkforce } from "#data/recognise/workforce/recogniseWorkforce.ts";
import { joined } from "#domain/joining/joined.ts";
import { type Known, knownOn } from "#domain/knowing/knownOn.ts";
import { indicatorsOf } from "#domain/measures/indicators.ts";
import { headlineOf } from "#domain/measures/words.ts";
import type { Authority } from "#domain/model/records.ts";
import { measureData, measureTable } from "./measureFigure.ts";

const LONG = 60_000;

let opened: Promise<Known> | null = null;

/** The bundled data with DfE's file, on the day of its opening. */
function workforceKnown(): Promise<Known> {
  opened ??= realBook(REAL.workforce).then((book) => {
    const tables = recogniseWorkforce(book, OPENED)?.tables ?? {};
    return knownOn(joined(bundledTables(), [{ tables, file: REAL.workforce }]).tables, OPENED.openedOn);
  });
  return opened;
}

async function councilIn(id: string): Promise<{ readonly known: Known; readonly authority: Authority }> {
  const known = await workforceKnown();
  const authority = known.tables.authorities.find((each) => each.id === id);
  if (authority === undefined) throw new Error(`no council ${id}`);
  return { known, authority };
}

describe.skipIf(isWithoutRealFiles)("DfE's workforce file of 2025, where shared/real is at hand", () => {
  it(
    "gives Bury seven measures through nine years, beside the North West and England",
    async () => {
      const { known, authority } = await councilIn("bury");
      const views = indicatorsOf(known, authority);
      expect(views).toHaveLength(7);
      expect(views.map(({ periods }) => periods.length)).toEqual([9, 9, 9, 9, 9, 9, 9]);
      expect(views[0] && headlineOf(views[0], authority.region)).toBe(
        "Agency social workers at 30 September: 24.2% in 2025; England 13.0%, North West 16.6%.",
      );
    },
    LONG,
  );

  it("gives Rutland a year of sickness absence without a number, and no nought for it", async () => {
    const { known, authority } = await councilIn("rutland");
    const absence = indicatorsOf(known, authority).find(({ what }) => what.startsWith("Social worker sickness"));
    if (absence === undefined) throw new Error("no absence");
    expect(measureTable(absence, authority).rows[4]?.cells).toEqual([
      "2021",
      "rounds to 0, but is not 0",
      "3.1%",
      "3.1%",
    ]);
    const data = measureData(absence, authority);
    expect(data.lines[0]?.values[4]).toBeNull();
    expect(data.missing).toEqual([4]);
  });
});

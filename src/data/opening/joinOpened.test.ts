import { describe, expect, it } from "vitest";
import { bundledTables } from "#data/bundle/bundled.fixture.ts";
import { partsOf } from "#data/keeping/parts.ts";
import { Rereading } from "#data/keeping/reread.ts";
import { isWithoutRealFiles, REAL } from "#data/recognise/grid/real.fixture.ts";
import { isoDay } from "#domain/dates/day.ts";
import { knownOn, type Reader } from "#domain/knowing/knownOn.ts";
import { lastDayOf, publishedFigures } from "./beyond.ts";
import { joinOpened } from "./joinOpened.ts";
import type { FileIn } from "./messages.ts";
import type { OpenedReading } from "./opened.ts";
import { DEADLINES_CSV, textFile, toldOf } from "./reading.fixture.ts";
import { realFile } from "./real.fixture.ts";

const base = bundledTables();

async function readingsOf(...files: readonly FileIn[]): Promise<readonly OpenedReading[]> {
  const { files: told, readings } = await toldOf(files);
  return readings.map((each) => ({ ...each, names: told.map(({ name }) => name), openedOn: isoDay("2026-07-01") }));
}

it("a council's own deadline stands beside the bundled ones for the board alone, from its source's day", async () => {
  const { tables } = await joinOpened(base, await readingsOf(textFile("Deadlines.csv", DEADLINES_CSV)));
  const deadlines = (day: string, reader: Reader) =>
    knownOn(tables, isoDay(day), reader).tables.deadlines.map(({ id }) => id);
  expect(deadlines("2022-01-11", "board")).not.toContain("bury-own-plan");
  expect(deadlines("2022-01-12", "board")).toContain("bury-own-plan");
  expect(deadlines("2022-01-12", "public")).not.toContain("bury-own-plan");
});

it("joining can be stopped half-way", async () => {
  const stopping = new AbortController();
  const joining = joinOpened(base, await readingsOf(textFile("Deadlines.csv", DEADLINES_CSV)), stopping.signal);
  stopping.abort(new Error("stopped"));
  await expect(joining).rejects.toThrow("stopped");
});

describe.skipIf(isWithoutRealFiles)(
  "the real files beside the bundled data (skipped where ../shared/real is absent)",
  () => {
    const opened = () => readingsOf(realFile(REAL.ofsted), realFile(REAL.d2i), realFile(REAL.workforce));

    it("Ofsted's 271 inspections and 60 visits, of which three and three are bundled, are told once", async () => {
      const { tables, conflicts, changes } = await joinOpened(base, await readingsOf(realFile(REAL.ofsted)));
      expect([tables.inspections.length, tables.visits.length]).toEqual([9 + 271 - 3, 23 + 60 - 3]);
      expect(conflicts).toEqual([]);
      const told = changes.filter(({ table }) => table === "inspections" || table === "visits");
      expect(told.map((each) => [each.table, each.new, each["told-again"]])).toEqual([
        ["inspections", 268, 3],
        ["visits", 57, 3],
      ]);
      expect(tables.inspections.slice(0, 9)).toEqual(base.inspections);
    });

    it("Data to Insight's overview tells again of 114, adds the later ones, and differs in one council", async () => {
      const [ofsted, d2i] = await opened();
      if (ofsted === undefined || d2i === undefined) throw new Error("two readings were expected");
      const one = await joinOpened(base, [ofsted, d2i]);
      const other = await joinOpened(base, [d2i, ofsted]);
      expect(one.tables.inspections).toHaveLength(319);
      const named = (tables: typeof one.tables) =>
        tables.inspections.map((row) => `${row.source} ${row.authority}`).sort();
      expect(named(other.tables)).toEqual(named(one.tables));
      expect(new Set(one.conflicts.map(({ record }) => record.split(".")[0]))).toEqual(
        new Set(["judgements/st-helens-2023"]),
      );
      expect(one.conflicts.map(({ stands }) => stands.source)).toEqual(Array(3).fill("ofsted-report-st-helens-2023"));
    });

    it("no council is told of twice, under whatever code or name a file has it", async () => {
      const { tables } = await joinOpened(base, await opened());
      expect(tables.authorities).toHaveLength(157);
      expect(new Set(tables.authorities.map(({ onsCode }) => onsCode)).size).toBe(157);
    });

    it("the data's last day is the last of a source, and never after today", async () => {
      const joined = await joinOpened(base, await opened());
      expect(lastDayOf(joined, isoDay("2026-05-21"), isoDay("2026-05-31"))).toBe("2026-05-21");
      expect(lastDayOf(joined, isoDay("2026-05-21"), isoDay("2026-08-01"))).toBe("2026-06-18");
    });

    it("the census's figures are published ones", async () => {
      const readings = await opened();
      expect(publishedFigures(base, readings).size).toBe(10_213);
    });

    it("are remembered row by row as they are", async () => {
      const readings = await opened();
      const again = new Rereading();
      for (const part of partsOf(readings, {
        answers: new Map(),
        columns: new Map(),
        colours: new Map(),
        councils: new Map(),
        reports: new Map(),
        reader: "public",
      }))
        again.add(structuredClone(part));
      expect(again.whole.readings.map(({ reading }) => reading.tables)).toEqual(
        readings.map(({ reading }) => reading.tables),
      );
    });
  },
);

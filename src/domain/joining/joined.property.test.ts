import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, type IsoDay, isoDay } from "#domain/dates/day.ts";
import { knownDaysOf } from "#domain/knowing/knownFrom.ts";
import { knownOn } from "#domain/knowing/knownOn.ts";
import { FACT_TABLES, type Tables } from "#domain/model/dataset.ts";
import type { Fact } from "#domain/model/records.ts";
import { BUNDLED, council, date, inspection, judgement, NOTHING, source, visit } from "./files.fixture.ts";
import { type FileTables, joined } from "./joined.ts";

const day = (days: number) => addDays(isoDay("2021-01-01"), days);
const month = (on: IsoDay) => on.slice(0, 7);

/** An inspection of one of two councils as some file tells of it: exactly, by the month, or half. */
const toldInspection = fc.record({
  council: fc.constantFrom("barford", "selwick"),
  start: fc.nat({ max: 600 }),
  length: fc.nat({ max: 12 }),
  how: fc.constantFrom("exact", "month", "published", "fieldwork"),
  grade: fc.constantFrom("good", "inadequate", null),
  audience: fc.constantFrom("public", "board", "2023-01-01"),
});

const toldVisit = fc.record({
  council: fc.constantFrom("barford", "selwick"),
  start: fc.nat({ max: 600 }),
  how: fc.constantFrom("exact", "month"),
  tookPlace: fc.boolean(),
});

type ToldInspection = typeof toldInspection extends fc.Arbitrary<infer T> ? T : never;
type ToldVisit = typeof toldVisit extends fc.Arbitrary<infer T> ? T : never;

function datesOf({ start, length, how }: ToldInspection) {
  const [first, last] = [day(start), day(start + length)];
  const published = day(start + length + 40);
  return {
    fieldwork: date(how === "published" ? "" : how === "month" ? month(first) : `${first}/${last}`),
    published: date(how === "fieldwork" ? "" : how === "month" ? month(published) : published),
  };
}

function writtenDates(told: ToldInspection): string {
  const { fieldwork, published } = datesOf(told);
  return `${told.council} ${fieldwork.edtf} ${published.edtf}`;
}

/** A file with a source of its own, known from its own day. */
const toldFile = fc.record({
  knownFrom: fc.nat({ max: 1_500 }),
  // Whoever keeps a file lists an inspection once.
  inspections: fc.uniqueArray(toldInspection, { maxLength: 6, selector: writtenDates }),
  visits: fc.array(toldVisit, { maxLength: 4 }),
});

const files = fc.array(toldFile, { minLength: 1, maxLength: 4 }).map((all) =>
  all.map(({ knownFrom, inspections, visits }, place): FileTables => {
    const name = `file${place}`;
    return {
      file: name,
      tables: {
        authorities: [council("barford"), council("selwick")],
        sources: [source(name, day(knownFrom))],
        inspections: inspections.map((told, row) =>
          inspection({
            id: `i${row}`,
            source: name,
            authority: told.council,
            audience: told.audience as "public",
            ...datesOf(told),
          }),
        ),
        judgements: inspections.map(({ grade }, row) =>
          judgement({
            id: `i${row}.overall`,
            source: name,
            inspection: `i${row}`,
            grade,
            noGrade: grade === null ? "unreadable" : null,
          }),
        ),
        visits: visits.map((told: ToldVisit, row) =>
          visit({
            id: `v${row}`,
            source: name,
            authority: told.council,
            when: date(told.how === "exact" ? day(told.start) : month(day(told.start))),
            tookPlace: told.tookPlace,
          }),
        ),
      },
    };
  }),
);

const base = fc.constantFrom(NOTHING, BUNDLED);

function inspectionsIn(tables: Tables): readonly string[] {
  return tables.inspections
    .map((row) => `${row.authority} ${row.framework} ${row.fieldwork.edtf} ${row.published.edtf} ${row.source}`)
    .sort();
}

const RUNS = { numRuns: 1_000 };

it("which inspections there are does not depend on the order of the files", () => {
  fc.assert(
    fc.property(base, files, fc.nat(), (all, opened, turn) => {
      const cut = turn % opened.length;
      const turned = [...opened.slice(cut), ...opened.slice(0, cut)];
      const orders = [opened, turned, [...opened].reverse()].map((order) => inspectionsIn(joined(all, order).tables));
      expect(orders[1]).toEqual(orders[0]);
      expect(orders[2]).toEqual(orders[0]);
    }),
    RUNS,
  );
});

it("opening the same files twice changes nothing", () => {
  fc.assert(
    fc.property(base, files, (all, opened) => {
      expect(joined(all, [...opened, ...opened]).tables).toEqual(joined(all, opened).tables);
    }),
    RUNS,
  );
});

it("what was joined, saved and opened again beside the same files is the same", () => {
  fc.assert(
    fc.property(base, files, (all, opened) => {
      const once = joined(all, opened).tables;
      expect(joined(all, [{ file: "saved.json", tables: once }]).tables).toEqual(once);
      expect(joined(once, opened).tables).toEqual(once);
    }),
    RUNS,
  );
});

it("every row of every file is new, changed, there already or told again: none is lost", () => {
  fc.assert(
    fc.property(base, files, (all, opened) => {
      const { changes } = joined(all, opened);
      const counted = changes.reduce((sum, each) => sum + each.new + each.changed + each.same + each["told-again"], 0);
      const rows = opened.reduce((sum, { tables }) => sum + Object.values(tables).flat().length, 0);
      expect(counted).toBe(rows);
    }),
    RUNS,
  );
});

it("nothing is known earlier by being joined, and nothing that was known is lost", () => {
  fc.assert(
    fc.property(base, files, fc.nat({ max: 1_600 }), (all, opened, at) => {
      const { tables } = joined(all, opened);
      const told = new Map(
        [all, ...opened.map((file) => file.tables)]
          .flatMap((each) => each.sources ?? [])
          .map((row) => [row.id, row.date.latest]),
      );
      const days = knownDaysOf(tables);
      const facts = FACT_TABLES.flatMap((name) => tables[name] as readonly Fact[]);
      expect(facts.every((fact) => days.get(fact.source)?.day === told.get(fact.source))).toBe(true);
      const before = knownOn(all, day(at)).tables;
      const after = knownOn(tables, day(at)).tables;
      const lost = FACT_TABLES.flatMap((name) => {
        const ids = new Set((after[name] as readonly Fact[]).map(({ id }) => id));
        return (before[name] as readonly Fact[]).filter(({ id }) => !ids.has(id));
      });
      expect(lost).toEqual([]);
    }),
    RUNS,
  );
});

it("no source's word is lost: each row of a file stands, or its source has an account of what stands", () => {
  fc.assert(
    fc.property(base, files, (all, opened) => {
      const { tables, changes } = joined(all, opened);
      const again = changes.reduce((sum, each) => sum + each["told-again"], 0);
      const pairs = new Set(tables.accounts.map(({ record, source: from }) => `${record} ${from}`));
      expect(pairs.size).toBe(again);
    }),
    RUNS,
  );
});

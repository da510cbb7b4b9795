import { readFileSync } from "node:fs";
import { bench, describe } from "vitest";
import { readTable, TABLE_NAMES } from "#data/bundle/queries.ts";
import { isoDay } from "#domain/dates/day.ts";
import { deadlinesOf } from "#domain/deadlines/deadlines.ts";
import { knownOn } from "#domain/knowing/knownOn.ts";
import type { Tables } from "#domain/model/dataset.ts";

const YEARS = 20;
const COUNCILS = 153;
const FIRST_YEAR = 2007;

/** The shipped rules and holidays, and 153 councils with a report a year for twenty years. */
const written = JSON.stringify(country());

function shipped(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../public/data/${name}.json`, import.meta.url), "utf8"));
}

function country(): Record<string, unknown> {
  const ids = Array.from({ length: COUNCILS }, (_, place) => `council-${place + 1}`);
  const reports = ids.flatMap((authority) =>
    Array.from({ length: YEARS }, (_, year) => report(authority, FIRST_YEAR + year)),
  );
  return {
    ...Object.fromEntries(TABLE_NAMES.map((name) => [name, []])),
    rules: shipped("rules"),
    holidays: shipped("holidays"),
    sources: [
      ...(shipped("sources") as unknown[]),
      {
        id: "reports",
        shortTitle: "Reports",
        title: "Reports",
        publisher: "Nobody",
        date: "2007-01-01",
        kind: "primary",
      },
    ],
    authorities: ids.map((id) => ({ id, name: id, fullName: id, region: "London" })),
    inspections: reports,
    judgements: reports.map(({ id }) => ({
      id: `${id}.overall`,
      source: "reports",
      inspection: id,
      area: "overall",
      grade: "inadequate",
    })),
  };
}

function report(authority: string, year: number) {
  return {
    id: `${authority}-${year}`,
    source: "reports",
    authority,
    framework: "ilacs",
    title: "Inspection",
    fieldwork: `${year}-03-01/${year}-03-12`,
    published: `${year}-05-10`,
  };
}

function read(): Tables {
  const parsed = JSON.parse(written) as Record<string, unknown>;
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, readTable(name, parsed[name])])) as unknown as Tables;
}

const tables = read();
const asAt = isoDay("2026-05-21");

describe(`every rule folded over ${COUNCILS} councils and ${YEARS} years, against reading the same JSON`, () => {
  bench("parsing the JSON alone", () => {
    JSON.parse(written);
  });
  bench("reading it through the door, field by field", () => {
    read();
  });
  bench("folding every rule of every report", () => {
    const known = knownOn(tables, asAt);
    for (const { id } of tables.authorities) deadlinesOf(known, id);
  });
});

import { expect, test } from "vitest";
import { decodeTable } from "#data/schema/decode.ts";
import { SCHEMA } from "#data/schema/tables.ts";
import type { TableName } from "#domain/model/dataset.ts";
import { LAST_DAY } from "#mocks/national/council.ts";
import { generateWorld } from "#mocks/national/world.ts";

const world = generateWorld();
const parts = Object.keys(world) as TableName[];

/** Rows of any table, as cells. */
function rowsOf(part: TableName): readonly Readonly<Record<string, unknown>>[] {
  return world[part] as readonly Readonly<Record<string, unknown>>[];
}

function idsOf(part: TableName): ReadonlySet<unknown> {
  return new Set(rowsOf(part).map(({ id }) => id));
}

test("every generated row can stand in the dataset", () => {
  const problems = parts.flatMap((part) => decodeTable(part, SCHEMA[part] as never, world[part]).problems);
  expect(problems).toEqual([]);
});

test("there are 153 councils, and each has a story of some twenty to a hundred rows", () => {
  const told: readonly TableName[] = ["inspections", "visits", "deadlines", "interventions", "meetings", "actions"];
  const counts = world.authorities.map(
    ({ id }) => told.flatMap(rowsOf).filter(({ authority }) => authority === id).length,
  );
  expect(counts).toHaveLength(153);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(8);
  expect(Math.max(...counts)).toBeLessThanOrEqual(60);
});

test("every generated fact names a council, a source, an inspection and a visit that are there", () => {
  const named: readonly (readonly [string, TableName])[] = [
    ["authority", "authorities"],
    ["source", "sources"],
    ["visit", "visits"],
    ["finding", "findings"],
    ["inspection", "inspections"],
    ["intervention", "interventions"],
    ["body", "bodies"],
  ];
  const lost = named.flatMap(([column, table]) => {
    const ids = idsOf(table);
    return parts.flatMap(rowsOf).filter((row) => column in row && !ids.has(row[column]));
  });
  expect(lost).toEqual([]);
});

test("nothing generated becomes known after the last day", () => {
  expect(world.sources.filter(({ date }) => date === undefined || date > LAST_DAY)).toEqual([]);
});

test("the generated country is the same each time, and has every grade", () => {
  expect(generateWorld()).toEqual(world);
  expect(new Set(world.judgements.map(({ grade }) => grade)).size).toBe(4);
});

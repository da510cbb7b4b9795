import { expect, it } from "vitest";
import { bundledTables } from "#data/bundle/bundled.fixture.ts";
import { quietActions } from "#domain/council/actions.ts";
import { councilOf } from "#domain/council/council.ts";
import { isoDay } from "#domain/dates/day.ts";
import { knownOn } from "#domain/knowing/knownOn.ts";

const known = knownOn(bundledTables(), isoDay("2022-09-07"));

it.each([
  ["bury", 5],
  ["bradford", 7],
] as const)("on 7 September 2022 %s has %i open actions of which nothing was heard for 60 days", (id, quiet) => {
  const councils = known.tables.authorities
    .filter((authority) => authority.id === id)
    .map((authority) => councilOf(known, authority));
  expect(councils.map((council) => quietActions(known, council).length)).toEqual([quiet]);
});

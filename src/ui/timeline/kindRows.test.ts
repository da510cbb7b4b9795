import fc from "fast-check";
import { expect, test } from "vitest";
import { anyEvents, event, THEMES } from "./events.fixture.ts";
import { dividedRows, wholeRows } from "./kindRows.ts";

const rows = (...events: Parameters<typeof dividedRows>[0][number][]) =>
  dividedRows(events, THEMES).map(({ name, events: own }) => [name, own.map(({ record }) => record)]);

test("a visit stands under its theme; one of several themes once, under several; one without under not recorded here", () => {
  expect(
    rows(
      event("visits/both", "2022-01-01", { themes: ["front-door", "care-leavers"] }),
      event("visits/none", "2022-02-01"),
      event("visits/leavers", "2022-03-01", { themes: ["care-leavers"] }),
      event("visits/door", "2022-04-01", { themes: ["front-door"] }),
    ),
  ).toEqual([
    ["Visits: front door", ["visits/door"]],
    ["Visits: care leavers", ["visits/leavers"]],
    ["Visits: several themes", ["visits/both"]],
    ["Visits: theme not recorded here", ["visits/none"]],
  ]);
});

test("stated deadlines, computed ones and what the usual course leads to expect stand apart, whatever became of them", () => {
  expect(
    rows(
      event("deadlines/stated", "2022-01-01", { kind: "deadline" }),
      event("deadlines/computed", "2022-01-02", { kind: "deadline", basis: "computed", state: "not-recorded" }),
      event("visits/usual", "2022-01-03", { basis: "usual-course", state: "expected" }),
      event("expectations/next", "2022-01-04", { kind: "inspection", basis: "usual-course", state: "expected" }),
      event("inspections/last", "2021-01-04", { kind: "inspection" }),
    ),
  ).toEqual([
    ["Inspections", ["inspections/last"]],
    ["Deadlines, stated", ["deadlines/stated"]],
    ["Deadlines, computed", ["deadlines/computed"]],
    ["Expected by the usual course", ["visits/usual", "expectations/next"]],
  ]);
});

test("every event stands in exactly one row, whole or divided", () => {
  fc.assert(
    fc.property(anyEvents(60), (events) => {
      const expected = events.map(({ record }) => record).sort();
      for (const made of [wholeRows(events), dividedRows(events, THEMES)]) {
        expect(made.flatMap((row) => row.events.map(({ record }) => record)).sort()).toEqual(expected);
      }
    }),
  );
});

import Papa from "papaparse";
import { expect, it } from "vitest";
import { bundledTables } from "#data/bundle/bundled.fixture.ts";
import { csvText } from "#data/out/csv.ts";
import { dayNumber, isoDay } from "#domain/dates/day.ts";
import { NO_FILTER, shownBy } from "#domain/journeys/filter.ts";
import { journeysOf } from "#domain/journeys/journeys.ts";
import { knownOn } from "#domain/knowing/knownOn.ts";
import { CSV_HEADINGS, csvRows } from "./journeyCsv.ts";

const asAt = isoDay("2022-03-25");
const known = knownOn(bundledTables(), asAt);
const journeys = journeysOf(
  known,
  known.tables.authorities.filter(({ id }) => id === "bury"),
);
const rows = csvRows({
  known,
  journeys,
  shown: shownBy(journeys, NO_FILTER),
  order: [0],
  dayless: [],
  clock: "calendar",
  window: { from: dayNumber(isoDay("2015-01-01")), to: dayNumber(isoDay("2023-01-01")) },
  asAt,
});
const rowOf = (record: string) => rows.find((row) => row.includes(record));

it("a date that ends before a day has no first day of ours in the file", () => {
  expect(rowOf("deadlines/bury-2022-improvement-plan-ofsted")?.slice(3, 6)).toEqual([
    "before the end of March 2022",
    null,
    "2022-03-31",
  ]);
});

it("a status is in the words of the list", () => {
  expect(rowOf("inspections/bury-2021")?.[7]).toBe("Took place");
  expect(rowOf("deadlines/bury-2022-improvement-plan")?.[7]).toMatch(/^Due soon/);
});

it("each event has its themes and the document that tells of it, as another reader of CSV finds them", () => {
  const later = knownOn(bundledTables(), isoDay("2026-05-21"));
  const bury = journeysOf(
    later,
    later.tables.authorities.filter(({ id }) => id === "bury"),
  );
  const text = csvText(
    CSV_HEADINGS,
    csvRows({
      known: later,
      journeys: bury,
      shown: shownBy(bury, NO_FILTER),
      order: [0],
      dayless: [],
      clock: "calendar",
      window: { from: dayNumber(isoDay("2015-01-01")), to: dayNumber(isoDay("2027-01-01")) },
      asAt: later.asAt,
    }),
  );
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true });
  expect(errors).toEqual([]);
  expect(data.filter(({ Source }) => Source === "")).toEqual([]);
  const visit = data.find(({ Record }) => Record === "visits/bury-mv-2023-11");
  expect(visit).toMatchObject({ Themes: "Care leavers", "As at": "2026-05-21" });
  expect(visit?.Source).toBe("Ofsted letter on the visit of 1 November 2023");
  expect(visit?.["Source address"]).toMatch(/^https:/);
  expect(data.find(({ Record }) => Record === "inspections/bury-2021")).toMatchObject({ Themes: "" });
});

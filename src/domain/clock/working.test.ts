import { expect, test } from "vitest";
import { calendarOn } from "#domain/dates/calendar.ts";
import { isoDay } from "#domain/dates/day.ts";
import { HOLIDAYS } from "#domain/dates/holidays.fixture.ts";
import type { Cell } from "./monthGrid.ts";
import { type Working, workingOf } from "./working.ts";

const calendar = calendarOn(HOLIDAYS, isoDay("2026-05-21"));

function worked(start: string, count: number, stated?: string): Working {
  const answer = workingOf(calendar, { start: isoDay(start), count }, stated === undefined ? null : isoDay(stated));
  if (answer.kind === "refused") throw new RangeError(answer.reason);
  return answer.value;
}

const cellsOf = (working: Working) =>
  working.months.flatMap((month) => month.weeks.flat()).filter((cell) => cell !== null);
const cellOn = (working: Working, day: string): Partial<Cell> =>
  cellsOf(working).find((cell) => cell.day === day) ?? {};

const bradford = worked("2018-10-29", 70, "2019-02-04");

test("Bradford's 70 days leave out 28 Saturdays and Sundays, Christmas Day, Boxing Day and New Year's Day", () => {
  expect(bradford).toMatchObject({
    start: "2018-10-29",
    dayOne: "2018-10-30",
    end: "2019-02-07",
    saturdays: 14,
    sundays: 14,
    isProvisional: false,
  });
  expect(bradford.holidays.map((holiday) => holiday.day)).toEqual(["2018-12-25", "2018-12-26", "2019-01-01"]);
  expect(bradford.holidays.map((holiday) => holiday.title)).toEqual(["Christmas Day", "Boxing Day", "New Year’s Day"]);
});

test("its months run from October 2018 to February 2019", () => {
  expect(bradford.months.map((month) => month.first)).toEqual([
    "2018-10-01",
    "2018-11-01",
    "2018-12-01",
    "2019-01-01",
    "2019-02-01",
  ]);
});

test.each([
  ["2018-10-26", "outside", null, []],
  ["2018-10-27", "weekend", null, []],
  ["2018-10-29", "day-0", 0, []],
  ["2018-10-30", "counted", 1, []],
  ["2018-11-12", "counted", 10, []],
  ["2018-12-25", "holiday", null, []],
  ["2019-02-04", "counted", 67, ["stated"]],
  ["2019-02-07", "counted", 70, ["computed"]],
  ["2019-02-08", "outside", null, []],
])("in the picture %s is %s, number %s, marked %j", (day, ...[state, count, marks]) => {
  expect(cellOn(bradford, day)).toMatchObject({ state, count, marks });
});

test("a month begins under its own weekday: 1 November 2018 was a Thursday", () => {
  const firstWeek = bradford.months[1]?.weeks[0] ?? [];
  expect(firstWeek.map((cell) => cell?.dayOfMonth ?? null)).toEqual([null, null, null, 1, 2, 3, 4]);
  expect(bradford.months[2]?.weeks.length).toBe(6);
});

test("a stated day after the computed one is drawn too, with its number, outside the count", () => {
  const bury = worked("2021-12-17", 70, "2022-03-31");
  expect(cellOn(bury, "2022-03-30")).toMatchObject({ state: "counted", count: 70, marks: ["computed"] });
  expect(cellOn(bury, "2022-03-31")).toMatchObject({ state: "outside", count: 71, marks: ["stated"], isInside: false });
});

test("a stated day that agrees carries both marks", () => {
  expect(cellOn(worked("2016-05-16", 70, "2016-08-23"), "2016-08-23").marks).toEqual(["stated", "computed"]);
});

test("a stated day before the start still stands in the picture", () => {
  expect(cellOn(worked("2018-10-29", 70, "2018-09-03"), "2018-09-03").marks).toEqual(["stated"]);
});

test("a misprinted year is not drawn: it would be a thousand months", () => {
  expect(worked("2018-10-29", 70, "2106-07-20").months.length).toBe(5);
});

test("a count from a Saturday begins on Monday", () => {
  expect(worked("2022-01-22", 5)).toMatchObject({ dayOne: "2022-01-24", end: "2022-01-28", saturdays: 0, sundays: 1 });
});

test("papers' clear days are counted backwards from the meeting", () => {
  const papers = worked("2022-01-20", -6);
  expect(papers).toMatchObject({ dayOne: "2022-01-19", end: "2022-01-12", saturdays: 1, sundays: 1 });
  expect(cellOn(papers, "2022-01-12")).toMatchObject({ state: "counted", count: 6, marks: ["computed"] });
});

test.each([
  ["2022-04-13", 3],
  ["2015-01-01", 250],
  ["2022-12-20", 70],
  ["2020-02-29", 100],
  ["2023-04-06", -80],
])("what is shown of %s and %i working days is what was counted", (start, count) => {
  const working = worked(start, count);
  const last = cellsOf(working).find((cell) => cell.count === Math.abs(count));
  expect(last?.day).toBe(working.end);
  expect(cellsOf(working).filter((cell) => cell.state === "counted").length).toBe(Math.abs(count));
});

test("before the calendar there is nothing to show", () => {
  const answer = workingOf(calendar, { start: isoDay("2014-05-23"), count: 70 });
  expect(answer).toEqual({ kind: "refused", reason: "before-calendar" });
});

test.each([0, 1.5, Number.NaN])("a count of %s is no count", (count) => {
  expect(() => workingOf(calendar, { start: isoDay("2022-01-20"), count })).toThrow(RangeError);
});

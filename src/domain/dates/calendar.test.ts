import DateHolidays from "date-holidays";
import { expect, test } from "vitest";
import { calendarOn, holidayOn, isWeekend } from "./calendar.ts";
import { addDays, isoDay } from "./day.ts";
import { HOLIDAYS } from "./holidays.fixture.ts";

const calendar = calendarOn(HOLIDAYS, isoDay("2030-12-31"));
// date-holidays knows the bank holidays of England, which are those of England and Wales.
const oracle = new DateHolidays("GB", "ENG", { types: ["public", "bank"] });
const YEARS = Array.from({ length: 14 }, (_, index) => 2015 + index);

test.each(YEARS)("the bank holidays on weekdays of %i are those that date-holidays gives", (year) => {
  const theirs = oracle.getHolidays(year).map((holiday) => isoDay(holiday.date.slice(0, 10)));
  const ours = [...calendar.titles.keys()].filter((day) => day.startsWith(String(year)));
  const onWeekdays = (days: readonly string[]) => [...new Set(days)].filter((day) => !isWeekend(isoDay(day))).sort();
  expect(onWeekdays(ours)).toEqual(onWeekdays(theirs));
});

test.each([
  ["2020-05-08", "2020-05-04"],
  ["2022-06-02", "2022-05-30"],
])("%s was a bank holiday in place of %s", (moved, usual) => {
  expect(holidayOn(calendar, isoDay(moved))).not.toBeNull();
  expect(holidayOn(calendar, isoDay(usual))).toBeNull();
});

test.each(["2022-06-03", "2022-09-19", "2023-05-08"])("%s was an extra bank holiday", (day) => {
  expect(holidayOn(calendar, isoDay(day))).not.toBeNull();
});

test.each([
  ["2020-05-08", "2019-06-07"],
  ["2022-06-02", "2020-11-12"],
  ["2022-06-03", "2020-11-12"],
  ["2022-09-19", "2022-09-10"],
  ["2023-05-08", "2022-11-06"],
])("the holiday of %s is known from %s, and not the day before", (day, announced) => {
  const known = isoDay(announced);
  expect(holidayOn(calendarOn(HOLIDAYS, known), isoDay(day))).not.toBeNull();
  expect(holidayOn(calendarOn(HOLIDAYS, addDays(known, -1)), isoDay(day))).toBeNull();
});

test("until it was moved, 4 May 2020 was expected to be a bank holiday", () => {
  const may = isoDay("2020-05-04");
  expect(holidayOn(calendarOn(HOLIDAYS, isoDay("2019-06-06")), may)).toBe("Early May bank holiday");
  expect(holidayOn(calendarOn(HOLIDAYS, isoDay("2019-06-07")), may)).toBeNull();
});

test("the calendar runs from 1 January 2015 to 31 December 2030, and is confirmed to the end of 2028", () => {
  expect(calendar).toMatchObject({ firstDay: "2015-01-01", lastDay: "2030-12-31", confirmedUntil: "2028-12-31" });
});

test("what it covers does not depend on the day as at which it speaks", () => {
  expect(calendarOn(HOLIDAYS, isoDay("2016-08-01"))).toMatchObject({ firstDay: "2015-01-01", lastDay: "2030-12-31" });
});

test("a table without rows covers nothing", () => {
  expect(calendarOn([], isoDay("2022-01-01"))).toMatchObject({ firstDay: null, lastDay: null, confirmedUntil: null });
});

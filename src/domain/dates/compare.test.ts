import { expect, test } from "vitest";
import { compareDates, compareToDay, isPast, rangeOfDays } from "./compare.ts";
import { isoDay } from "./day.ts";
import { readEdtf, UNKNOWN_DATE } from "./edtf.ts";

const date = (text: string) => readEdtf(text) ?? UNKNOWN_DATE;

test.each([
  ["2022-03-31", "before", "2022-04-01"],
  ["2022-03-31", "same", "2022-03-31"],
  ["2022-03-31", "after", "2022-03-30"],
  ["2022-10", "before", "2022-11-01"],
  ["2022-10", "after", "2022-09-30"],
  ["2022-10", "cannot-be-told", "2022-10-01"],
  ["2022-10", "cannot-be-told", "2022-10-31"],
  ["../2022-03-31", "before", "2022-04-01"],
  ["../2022-03-31", "cannot-be-told", "2022-03-01"],
  ["2022-01/..", "after", "2021-12-31"],
  ["2022-01/..", "cannot-be-told", "2022-01-01"],
  ["2016-02-22/2016-03-17", "cannot-be-told", "2016-03-01"],
  ["2022-03-31~", "cannot-be-told", "2022-03-31"],
  ["", "cannot-be-told", "2022-03-31"],
])("%s lies %s %s", (text, order, day) => {
  expect(compareToDay(date(text), isoDay(day))).toBe(order);
});

test("of autumn 2021 and October 2021 it cannot be told which came first", () => {
  expect(compareDates(date("2021-23"), date("2021-10"))).toBe("cannot-be-told");
});

test("autumn 2021 came before December 2021, and December after autumn", () => {
  expect(compareDates(date("2021-23"), date("2021-12"))).toBe("before");
  expect(compareDates(date("2021-12"), date("2021-23"))).toBe("after");
});

test("two Octobers of the same year need not be the same day", () => {
  expect(compareDates(date("2022-10"), date("2022-10"))).toBe("cannot-be-told");
});

test("the same span is the same", () => {
  expect(compareDates(date("2016-02-22/2016-03-17"), date("2016-02-22/2016-03-17"))).toBe("same");
});

test.each([
  ["2022-03-31", "2022-03-31", false],
  ["2022-03-31", "2022-04-01", true],
  ["2022-10", "2022-10-31", false],
  ["2022-10", "2022-11-01", true],
  ["../2022-03-31", "2022-03-31", false],
  ["../2022-03-31", "2022-04-01", true],
  ["2022-01/..", "2050-01-01", false],
  ["", "2050-01-01", false],
])("%s on %s: has passed is %s", (text, day, expected) => {
  expect(isPast(date(text), isoDay(day))).toBe(expected);
});

test.each([
  ["2022-10", 24, 54],
  ["2022-09-07", 0, 0],
  ["2022-09", -6, 23],
  ["../2022-09-30", null, 23],
  ["2022-10/..", 24, null],
  ["", null, null],
])("%s lies %s to %s days after 7 September 2022", (text, least, most) => {
  expect(rangeOfDays(date(text), isoDay("2022-09-07"))).toEqual({ least, most });
});

import DateHolidays from "date-holidays";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { calendarOn, type WorkingCalendar } from "./calendar.ts";
import { addDays, dayAt, dayNumber, type IsoDay, isoDay } from "./day.ts";
import { readEdtf, UNKNOWN_DATE } from "./edtf.ts";
import { HOLIDAYS } from "./holidays.fixture.ts";
import { type Answer, addWorkingDays, countdown, isWorkingDay, workingDaysBetween } from "./workingDays.ts";

const calendar = calendarOn(HOLIDAYS, isoDay("2030-12-31"));
const days = fc.integer({ min: dayNumber(isoDay("2015-06-01")), max: dayNumber(isoDay("2028-06-30")) }).map(dayAt);
const counts = fc.integer({ min: -100, max: 400 }).filter((count) => count !== 0);

function told<T>(answer: Answer<T>): T {
  if (answer.kind === "answer") return answer.value;
  throw new RangeError(answer.reason);
}

const between = (from: string, to: string, on: WorkingCalendar = calendar) =>
  told(workingDaysBetween(on, isoDay(from), isoDay(to)));
const add = (start: string, count: number, on: WorkingCalendar = calendar) =>
  told(addWorkingDays(on, isoDay(start), count));
const isWorking = (day: string) => told(isWorkingDay(calendar, isoDay(day)));

// The second method: day by day, with the holidays of a library that knows nothing of our table.
const oracle = new DateHolidays("GB", "ENG", { types: ["public", "bank"] });
const THEIRS = new Set(
  Array.from({ length: 16 }, (_, index) => oracle.getHolidays(2014 + index))
    .flat()
    .map((holiday) => dayNumber(isoDay(holiday.date.slice(0, 10)))),
);
function countOneByOne(from: IsoDay, to: IsoDay): number {
  let count = 0;
  for (let number = dayNumber(from) + 1; number <= dayNumber(to); number += 1) {
    const isWeekend = (((number + 3) % 7) + 7) % 7 > 4;
    if (!isWeekend && !THEIRS.has(number)) count += 1;
  }
  return count;
}

test.each([
  ["2022-01-20", "2022-03-31", 50],
  ["2018-12-10", "2019-02-04", 37],
  ["2016-08-01", "2016-08-23", 16],
  ["2022-03-23", "2022-03-31", 6],
  ["2022-01-20", "2022-02-02", 9],
  ["2022-01-20", "2022-01-20", 0],
  ["2022-01-21", "2022-01-23", 0],
  ["2022-01-21", "2022-01-24", 1],
])("from %s to %s there are %i working days, and back as many fewer", (from, to, count) => {
  expect(between(from, to)).toBe(count);
  expect(between(to, from)).toBe(0 - count);
});

test.each([
  ["2016-05-16", 70, "2016-08-23"],
  ["2018-10-29", 70, "2019-02-07"],
  ["2021-12-17", 70, "2022-03-30"],
  ["2026-05-21", 70, "2026-08-28"],
  ["2022-01-21", 1, "2022-01-24"],
  ["2022-01-22", 1, "2022-01-24"],
  ["2022-01-22", 0, "2022-01-22"],
  ["2022-01-22", -1, "2022-01-21"],
  ["2022-01-24", -1, "2022-01-21"],
  ["2022-04-19", -1, "2022-04-14"],
  ["2021-12-24", 1, "2021-12-29"],
])("%s and %i working days make %s", (start, count, end) => {
  expect(add(start, count)).toBe(end);
});

test("5,000 random pairs of days count the same as day by day with another library's holidays", () => {
  fc.assert(
    fc.property(days, days, (one, other) => {
      const [from, to] = one < other ? [one, other] : [other, one];
      expect(between(from, to)).toBe(countOneByOne(from, to));
    }),
    { numRuns: 5_000 },
  );
});

test("counting on and then back leads to where it began, from any working day", () => {
  fc.assert(
    fc.property(days.filter(isWorking), counts, (start, count) => {
      expect(add(add(start, count), -count)).toBe(start);
      expect(between(start, add(start, count))).toBe(count);
    }),
    { numRuns: 2_000 },
  );
});

test("counting on from any day reaches a day that lies so many working days after it", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 400 }), (start, count) => {
      expect(between(start, add(start, count))).toBe(count);
    }),
    { numRuns: 2_000 },
  );
});

test("a count never ends on a weekend or a bank holiday", () => {
  fc.assert(
    fc.property(days, counts, (start, count) => {
      expect(isWorking(add(start, count))).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test("a later start or a longer count never ends earlier", () => {
  fc.assert(
    fc.property(days, counts, (start, count) => {
      expect(add(addDays(start, 1), count) >= add(start, count)).toBe(true);
      expect(add(start, count + 1) >= add(start, count)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test.each(["2014-05-23", "2014-12-31"])("from %s nothing can be computed: it lies before the calendar", (day) => {
  const refused = { kind: "refused", reason: "before-calendar" };
  expect(addWorkingDays(calendar, isoDay(day), 70)).toEqual(refused);
  expect(workingDaysBetween(calendar, isoDay(day), isoDay("2022-01-01"))).toEqual(refused);
  expect(isWorkingDay(calendar, isoDay(day))).toEqual(refused);
});

test("counting back out of the calendar is refused too", () => {
  expect(addWorkingDays(calendar, isoDay("2015-01-05"), -10)).toEqual({ kind: "refused", reason: "before-calendar" });
});

test("without any bank holidays nothing is computed", () => {
  expect(addWorkingDays(calendarOn([], isoDay("2022-01-01")), isoDay("2022-01-01"), 1).kind).toBe("refused");
});

test.each([
  ["2028-06-01", 70, false],
  ["2028-10-02", 70, true],
  ["2030-12-02", 70, true],
  ["2035-01-02", 70, true],
])("%s and %i working days: provisional is %s", (start, count, isProvisional) => {
  expect(addWorkingDays(calendar, isoDay(start), count)).toMatchObject({ kind: "answer", isProvisional });
});

test("as at 7 September 2022 nobody knew of 19 September, so a count said one day fewer was needed", () => {
  const then = calendarOn(HOLIDAYS, isoDay("2022-09-07"));
  expect(between("2022-09-07", "2022-10-03", then)).toBe(18);
  expect(between("2022-09-07", "2022-10-03")).toBe(17);
});

test.each([
  ["2022-03-31", 70, 70, 50, 50],
  ["2022-03", 40, 70, 28, 50],
  ["../2022-03-31", null, 70, null, 50],
  ["2022-01-19", -1, -1, -1, -1],
  ["", null, null, null, null],
])(
  "on 20 January 2022, %s lies %s to %s days ahead, %s to %s working days",
  (text, ...[least, most, leastWorking, mostWorking]) => {
    expect(countdown(calendar, isoDay("2022-01-20"), readEdtf(text) ?? UNKNOWN_DATE)).toEqual({
      days: { least, most },
      workingDays: { least: leastWorking, most: mostWorking },
      isProvisional: false,
    });
  },
);

test("before the calendar a countdown has days but no working days", () => {
  const early = countdown(calendar, isoDay("2014-05-23"), readEdtf("2014-05-30") ?? UNKNOWN_DATE);
  expect(early).toEqual({ days: { least: 7, most: 7 }, workingDays: null, isProvisional: false });
});

test("a holiday that falls on a Saturday, or stands twice, takes no working day away", () => {
  const christmas = {
    id: isoDay("2021-12-25"),
    title: "Christmas Day",
    announced: null,
    withdrawn: null,
    isProvisional: false,
  };
  const more = calendarOn([...HOLIDAYS, christmas, ...HOLIDAYS], isoDay("2026-05-21"));
  expect(between("2021-12-17", "2022-03-31", more)).toBe(71);
});

test("the last confirmed day is confirmed, and the day after it provisional", () => {
  const start = isoDay("2028-12-01");
  expect(workingDaysBetween(calendar, start, isoDay("2028-12-31"))).toMatchObject({ isProvisional: false });
  expect(workingDaysBetween(calendar, start, isoDay("2029-01-01"))).toMatchObject({ isProvisional: true });
});

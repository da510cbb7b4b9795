import fc from "fast-check";
import { addDays as addDaysTo, create, toString as textOf } from "temporal-polyfill/fns/PlainDate";
import { expect, test } from "vitest";
import { addDays, addMonths, dayAt, dayNumber, daysBetween, isIsoDay, isoDay, lastOfMonth, weekdayOf } from "./day.ts";

test.each(["2022-03-31", "2024-02-29", "2000-02-29", "1970-01-01"])("%s is a day", (text) => {
  expect(isIsoDay(text)).toBe(true);
});

test.each([
  "2022-02-30",
  "2023-02-29",
  "1900-02-29",
  "2022-04-31",
  "2022-13-01",
  "2022-00-10",
  "2022-01-00",
  "2022-3-1",
  "31/03/2022",
  "0000-01-01",
  "9999-12-31",
  "2022-03-31T00:00",
  "",
])("%s is no day", (text) => {
  expect(isIsoDay(text)).toBe(false);
  expect(() => isoDay(text)).toThrow(RangeError);
});

test("days are numbered from 1 January 1970, before it too", () => {
  expect(dayNumber(isoDay("1970-01-01"))).toBe(0);
  expect(dayNumber(isoDay("1969-12-29"))).toBe(-3);
  expect(dayAt(19_082)).toBe("2022-03-31");
});

test("20 January to 31 March 2022 is 70 days, and back is 70 fewer", () => {
  expect(daysBetween(isoDay("2022-01-20"), isoDay("2022-03-31"))).toBe(70);
  expect(daysBetween(isoDay("2022-03-31"), isoDay("2022-01-20"))).toBe(-70);
});

test("the days on which clocks change are days like any other", () => {
  expect(addDays(isoDay("2026-03-28"), 2)).toBe("2026-03-30");
  expect(addDays(isoDay("2026-10-24"), 2)).toBe("2026-10-26");
});

test("three months after the end of November is the end of February", () => {
  expect(addMonths(isoDay("2021-11-30"), 3)).toBe("2022-02-28");
  expect(addMonths(isoDay("2021-12-17"), 3)).toBe("2022-03-17");
  expect(addMonths(isoDay("2022-03-31"), -1)).toBe("2022-02-28");
});

test("29 October 2018 was a Monday, 9 March 2024 a Saturday", () => {
  expect(weekdayOf(isoDay("2018-10-29"))).toBe(1);
  expect(weekdayOf(isoDay("2024-03-09"))).toBe(6);
});

test("February ends on the 29th in 2028", () => {
  expect(lastOfMonth(isoDay("2028-02-01"))).toBe("2028-02-29");
});

test("each day from the year 1000 to 8999 has the number that the calendar library gives it", () => {
  const numbers = fc.integer({ min: dayNumber(isoDay("1000-01-01")), max: dayNumber(isoDay("8999-12-31")) });
  fc.assert(
    fc.property(numbers, (number) => {
      const day = textOf(addDaysTo(create(1970, 1, 1), number));
      return dayAt(number) === day && dayNumber(isoDay(day)) === number;
    }),
    { numRuns: 5_000 },
  );
});

test("a text of four, two and two digits is a day exactly where the calendar library knows one", () => {
  const written = fc.tuple(
    fc.integer({ min: 1000, max: 8999 }),
    fc.integer({ min: 0, max: 14 }),
    fc.integer({ min: 0, max: 33 }),
  );
  fc.assert(
    fc.property(written, ([year, month, day]) => {
      const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
      return isIsoDay(text) === isKnownToLibrary(year, month, day);
    }),
    { numRuns: 5_000 },
  );
});

function isKnownToLibrary(year: number, month: number, day: number): boolean {
  try {
    create(year, month, day);
    return true;
  } catch {
    return false;
  }
}

import { expect, test } from "vitest";
import { isoDay } from "./day.ts";
import { readEdtf, UNKNOWN_DATE } from "./edtf.ts";
import {
  dayWithWeekday,
  dayWords,
  impreciseWords,
  machineDate,
  monthWords,
  shortDay,
  timeParts,
  weekdayName,
} from "./format.ts";

const date = (text: string) => readEdtf(text) ?? UNKNOWN_DATE;

test("a day is written as the British write it", () => {
  expect(dayWords(isoDay("2022-03-31"))).toBe("31 March 2022");
  expect(dayWords(isoDay("2022-01-03"))).toBe("3 January 2022");
  expect(dayWithWeekday(isoDay("2022-03-31"))).toBe("Thursday 31 March 2022");
  expect(shortDay(isoDay("2022-03-31"))).toBe("31 Mar");
  expect(monthWords(isoDay("2022-03-31"))).toBe("March 2022");
  expect(weekdayName(isoDay("2022-09-18"))).toBe("Sunday");
});

test.each([
  ["2022-03-31", "31 March 2022"],
  ["2016-02-22/2016-03-17", "22 February to 17 March 2016"],
  ["2018-07-25/2018-07-26", "25 and 26 July 2018"],
  ["2024-02-12/2024-02-16", "12 to 16 February 2024"],
  ["2019-07-31/2019-08-01", "31 July to 1 August 2019"],
  ["2016-12-20/2017-01-05", "20 December 2016 to 5 January 2017"],
  ["2022-10", "October 2022"],
  ["2021-23", "autumn 2021"],
  ["2022-21", "spring 2022"],
  ["2022-22", "summer 2022"],
  ["2025-24", "winter 2025 to 2026"],
  ["2019", "2019"],
  ["../2022-03-31", "before the end of March 2022"],
  ["../2022-09-06", "by 6 September 2022"],
  ["../2019", "before the end of 2019"],
  ["2022-01/..", "from January 2022"],
  ["2022-01-15/..", "from 15 January 2022"],
  ["2022/..", "from 2022"],
  ["[2018-11-06..2018-12-09]", "between 6 November and 9 December 2018"],
  ["[2018-11-06..2018-11-09]", "between 6 and 9 November 2018"],
  ["[2018-12-06..2019-01-09]", "between 6 December 2018 and 9 January 2019"],
  ["2022-10/2022-12", "between October and December 2022"],
  ["2023-21/2023-22", "between spring and summer 2023"],
  ["2023-23/2023-24", "between autumn 2023 and winter 2023 to 2024"],
  ["2019/2020", "between 2019 and 2020"],
  ["2022-09~", "about September 2022"],
  ["2022-03-31~", "about 31 March 2022"],
  ["2017-01/2017-03~", "about January to March 2017"],
  ["../2022-03~", "before about the end of March 2022"],
  ["../2022-09-06~", "by about 6 September 2022"],
  ["2022-09~/..", "from about September 2022"],
  ["", "date not known"],
])("%s reads %s", (text, words) => {
  expect(impreciseWords(date(text))).toBe(words);
});

test.each([
  ["2022-03-31", "2022-03-31"],
  ["2022-10", "2022-10"],
  ["2021-23", null],
  ["2019", null],
  ["2016-02-22/2016-03-17", null],
  ["[2018-11-06..2018-12-09]", null],
  ["../2022-03-31", null],
  ["2022-09~", null],
  ["2022-03-31~", null],
  ["", null],
])("to a machine %s is %s", (text, expected) => {
  expect(machineDate(date(text))).toBe(expected);
});

test("each end of a span stands in a time of its own", () => {
  expect(timeParts(date("2016-02-22/2016-03-17"))).toEqual([
    { text: "22 February", datetime: "2016-02-22" },
    { text: " to ", datetime: null },
    { text: "17 March 2016", datetime: "2016-03-17" },
  ]);
});

test("the end of March is a month to a machine, not its last day", () => {
  expect(timeParts(date("../2022-03-31"))).toEqual([
    { text: "before the end of ", datetime: null },
    { text: "March 2022", datetime: "2022-03" },
  ]);
});

test.each(["2021-23", "2019", "2022-09~", "2022-03-31~", "2017-01/2017-03~", "", "2022/.."])(
  "no piece of %s names a day or a month to a machine",
  (text) => {
    expect(timeParts(date(text)).map((part) => part.datetime)).not.toContainEqual(expect.any(String));
  },
);

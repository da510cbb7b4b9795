import { expect, test } from "vitest";
import { isoDay } from "./day.ts";
import { impreciseWords, machineDate } from "./format.ts";
import { readPhrase } from "./phrases.ts";
import type { Reading } from "./reading.ts";

const inMinutes = (text: string): Reading => readPhrase(text, { near: isoDay("2022-09-07") });
const meant = (reading: Reading): string =>
  reading.kind === "date" ? impreciseWords(reading.date) : `not understood: ${reading.name}`;

/** As minutes and trackers write it, and as it is shown. */
const PHRASES = [
  ["Autumn 2021", "autumn 2021"],
  ["early in 2017", "about January to March 2017"],
  ["before the end of March 2022", "before the end of March 2022"],
  ["w/c 5 September", "between 5 and 11 September 2022"],
  ["w/c 5 September 2022", "between 5 and 11 September 2022"],
  ["w/c 5/9/22", "between 5 and 11 September 2022"],
  ["Week commencing Monday 5th September 2022", "between 5 and 11 September 2022"],
  ["week ending 9 September 2022", "between 3 and 9 September 2022"],
  ["Q3 2022/23", "between October and December 2022"],
  ["Q1 2022-23", "between April and June 2022"],
  ["Quarter 4 2022/23", "between January and March 2023"],
  ["Q3 2022", "between July and December 2022"],
  ["in the new year", "about January to March 2023"],
  ["Sept 22", "September 2022"],
  ["Sept. 2022", "September 2022"],
  ["Sep-22", "September 2022"],
  ["October 2022", "October 2022"],
  ["10/2022", "October 2022"],
  ["2022-10", "October 2022"],
  ["end of March 2022", "about 25 to 31 March 2022"],
  ["mid-May 2016", "about 11 to 20 May 2016"],
  ["Early April 2022", "about 1 to 10 April 2022"],
  ["late summer 2022", "about July to August 2022"],
  ["late 2022", "about October to December 2022"],
  ["mid to late May 2022", "about 11 to 31 May 2022"],
  ["31st March 2022", "31 March 2022"],
  ["31/03/2022", "31 March 2022"],
  ["31/3/22", "31 March 2022"],
  ["31-Mar-22", "31 March 2022"],
  ["31.03.2022", "31 March 2022"],
  ["March 31, 2022", "31 March 2022"],
  ["Thursday 31st of March, 2022", "31 March 2022"],
  ["31/03/2022 00:00", "31 March 2022"],
  ["2022-03-31T00:00:00", "31 March 2022"],
  ["20 July 2106", "20 July 2106"],
  ["winter 2025/26", "winter 2025 to 2026"],
  ["spring/summer 2023", "between spring and summer 2023"],
  ["Jan/Feb 2022", "between January and February 2022"],
  ["July-September 2022", "between July and September 2022"],
  ["autumn term 2021", "about September to December 2021"],
  ["2022/23", "between April 2022 and March 2023"],
  ["2022-23", "between April 2022 and March 2023"],
  ["in 2019", "2019"],
  ["2021-10-25 to 2021-11-05", "25 October to 5 November 2021"],
  ["22 February to 17 March 2016", "22 February to 17 March 2016"],
  ["22 February 2016 – 17 March 2016", "22 February to 17 March 2016"],
  ["25 and 26 July 2018", "25 and 26 July 2018"],
  ["25/26 July 2018", "25 and 26 July 2018"],
  ["12–16 February 2024", "12 to 16 February 2024"],
  ["20 December to 5 January 2017", "20 December 2016 to 5 January 2017"],
  ["between 6 November and 9 December 2018", "between 6 November and 9 December 2018"],
  ["by 31 March 2022", "before the end of March 2022"],
  ["no later than 6 September 2022", "by 6 September 2022"],
  ["before March 2022", "before the end of February 2022"],
  ["from January 2022 onwards", "from January 2022"],
  ["after 5 September 2022", "from 6 September 2022"],
  ["about September 2022", "about September 2022"],
  ["c. September 2022", "about September 2022"],
  ["about 31 March 2022", "about 31 March 2022"],
  ["12 October", "12 October 2022"],
  ["spring", "spring 2022"],
  ["TBC", "date not known"],
  ["ongoing", "date not known"],
  ["", "date not known"],
  ["by Easter 2023", "not understood: no-date-in-it"],
  ["before the summer holidays", "not understood: no-date-in-it"],
  ["quarterly", "not understood: no-date-in-it"],
  ["as soon as possible after the next Board", "not understood: no-date-in-it"],
  ["30 February", "not understood: no-such-day"],
  ["01/01/1900", "not understood: placeholder"],
] as const;

test("sixty phrases and more are tried", () => {
  expect(PHRASES.length).toBeGreaterThanOrEqual(60);
});

test.each(PHRASES)("“%s” is read as: %s", (text, words) => {
  expect(meant(inMinutes(text))).toBe(words);
});

test.each([
  "Autumn 2021",
  "w/c 5 September",
  "end of March 2022",
  "mid-May 2016",
  "by 31 March 2022",
  "about 31 March 2022",
  "in the new year",
])("“%s” never becomes one day", (text) => {
  const reading = inMinutes(text);
  expect(reading.kind === "date" ? machineDate(reading.date) : null).toBeNull();
});

test("a year that was supplied is remarked upon", () => {
  expect(inMinutes("12 October")).toMatchObject({ warnings: [{ name: "year-assumed" }] });
});

test("without the day of the minutes, a date without a year is not understood", () => {
  expect(readPhrase("w/c 5 September")).toMatchObject({ kind: "not-understood", name: "no-year" });
  expect(readPhrase("in the new year")).toMatchObject({ kind: "not-understood", name: "no-year" });
});

test("a date without a year is the nearest: in January, December is of last year", () => {
  const reading = readPhrase("12 December", { near: isoDay("2022-01-20") });
  expect(reading).toMatchObject({ date: { edtf: "2021-12-12" } });
});

test("in January “the new year” may be this one or the next", () => {
  expect(readPhrase("in the new year", { near: isoDay("2022-01-20") })).toMatchObject({ name: "no-year" });
});

test("29 February without a year is the nearest leap day, or none", () => {
  expect(readPhrase("29 February", { near: isoDay("2023-06-01") })).toMatchObject({ date: { edtf: "2024-02-29" } });
  expect(readPhrase("29 February", { near: isoDay("2022-06-01") })).toMatchObject({ name: "no-such-day" });
});

test("a long text is a sentence, not a date", () => {
  expect(readPhrase(`31 March 2022${" ".repeat(100_000)}`)).toMatchObject({ kind: "not-understood" });
});

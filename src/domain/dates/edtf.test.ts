import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isoDay } from "./day.ts";
import { exactDay, readEdtf, UNKNOWN_DATE } from "./edtf.ts";

test.each([
  ["2022-03-31", "day", "2022-03-31", "2022-03-31"],
  ["2016-02-22/2016-03-17", "span", "2016-02-22", "2016-03-17"],
  ["2021-04-28/2021-04-28", "day", "2021-04-28", "2021-04-28"],
  ["[2018-11-06..2018-12-09]", "one-of", "2018-11-06", "2018-12-09"],
  ["2022-10", "month", "2022-10-01", "2022-10-31"],
  ["2024-02", "month", "2024-02-01", "2024-02-29"],
  ["2022-21", "season", "2022-03-01", "2022-05-31"],
  ["2022-22", "season", "2022-06-01", "2022-08-31"],
  ["2021-23", "season", "2021-09-01", "2021-11-30"],
  ["2025-24", "season", "2025-12-01", "2026-02-28"],
  ["2023-24", "season", "2023-12-01", "2024-02-29"],
  ["2019", "year", "2019-01-01", "2019-12-31"],
  ["../2022-03-31", "before", null, "2022-03-31"],
  ["[..2022-03]", "before", null, "2022-03-31"],
  ["2022-01/..", "after", "2022-01-01", null],
  ["[2022-01-15..]", "after", "2022-01-15", null],
  ["2017-01/2017-03", "one-of", "2017-01-01", "2017-03-31"],
  ["2023-21/2023-22", "one-of", "2023-03-01", "2023-08-31"],
  ["2019/2020", "one-of", "2019-01-01", "2020-12-31"],
  ["", "unknown", null, null],
  ["XXXX", "unknown", null, null],
  ["unknown", "unknown", null, null],
])("%s is read as a %s from %s to %s", (text, ...[precision, earliest, latest]) => {
  expect(readEdtf(text)).toMatchObject({ precision, earliest, latest, isAbout: false });
});

test.each(["2022-09~", "2022-03-31~", "2017-01/2017-03~", "2017-01~/2017-03", "../2022-03~", "2022~/.."])(
  "%s is about",
  (text) => {
    expect(readEdtf(text)?.isAbout).toBe(true);
  },
);

test.each([
  "2022-02-30",
  "2022-13",
  "2022-25",
  "2022-00",
  "22-03-31",
  "31/03/2022",
  "2022-03-31/2022-03-01",
  "[2018-12-09..2018-11-06]",
  "2022-03-01/2022-02",
  "../..",
  "[2022]",
  "2022/2023/2024",
  "2022-03-01/2022-02-30",
  "2022?",
  "soon",
  "March 2022",
  "2022-03-31T10:00",
  "~",
  "8999-24",
  "0000",
])("%s is not read", (text) => {
  expect(readEdtf(text)).toBeNull();
});

test.each(["2022-10", "2021-23", "2019", "../2022-03-31", "2022-01/..", "[2018-11-06..2018-12-09]", "2022-09~", ""])(
  "%s names no day, and never becomes one",
  (text) => {
    expect(readEdtf(text)?.precision).not.toBe("day");
  },
);

test.each(["2022-03-31", "[..2022-03]", "[2022-01..]", "2017-01/2017-03~", "unknown", "../2022~", "2022-10/2022-10"])(
  "what %s is kept as reads the same again",
  (text) => {
    const date = readEdtf(text);
    expect(readEdtf(date?.edtf ?? "?")).toEqual(date);
  },
);

test("spaces about a date do not matter", () => {
  expect(readEdtf(" 2022-03-31 ")).toEqual(exactDay(isoDay("2022-03-31")));
  expect(readEdtf("  ")).toBe(UNKNOWN_DATE);
});

test("no text makes the reader fail", () => {
  const nearly = fc.stringMatching(/^[[]?[0-9./~X-]{0,24}[\]]?$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), nearly), (text) => {
      const read = readEdtf(text);
      expect(read === null || typeof read.edtf === "string").toBe(true);
    }),
    { numRuns: 5_000 },
  );
});

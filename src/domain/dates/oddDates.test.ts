import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fromExcelSerial } from "./excelSerial.ts";
import { ODD_DATES, SERIALS } from "./oddDates.fixture.ts";
import { readPhrase } from "./phrases.ts";
import type { Reading } from "./reading.ts";

const said = (reading: Reading) =>
  reading.kind === "date" ? reading.warnings.map((warning) => warning.name) : [reading.name];
const words = (reading: Reading) =>
  reading.kind === "date" ? reading.warnings.map((warning) => warning.words) : [reading.reason];

test("there are more than 400 of them", () => {
  expect(ODD_DATES.length + SERIALS.length).toBeGreaterThan(400);
});

test.each(ODD_DATES)("of %s it is said: %s", (text, name) => {
  const reading = readPhrase(text);
  expect(said(reading)).toContain(name);
  expect(words(reading).join("")).not.toBe("");
});

test.each(SERIALS)("cell number %d in the %s system: %s", (serial, system, expected) => {
  const reading = fromExcelSerial(serial, system);
  const day = reading.kind === "date" ? reading.date.edtf : "";
  expect([day, ...said(reading)]).toContain(expected);
});

test.each(["29/02/2016", "29/02/20", "29 February 2024", "2028-02-29"])("%s is a leap day, and a day", (text) => {
  expect(readPhrase(text)).toMatchObject({ kind: "date", date: { precision: "day" }, warnings: [] });
});

test.each([
  ["05/09/2022", "05/09/22"],
  ["5/9/2022", "5.9.22"],
  ["01/02/2023", "1-2-23"],
])("%s and %s are the same day, the day first", (long, short) => {
  expect(readPhrase(short)).toEqual(readPhrase(long));
});

test("a year of two digits is of this century up to 50", () => {
  expect(readPhrase("31/03/50")).toMatchObject({ date: { edtf: "2050-03-31" } });
  expect(readPhrase("31/03/51")).toMatchObject({ date: { edtf: "1951-03-31" } });
});

test("5/9/22 is the fifth of September", () => {
  expect(readPhrase("5/9/22")).toMatchObject({ date: { edtf: "2022-09-05" } });
});

test("no text makes the reader fail, and what it reads is a date that the data can keep", () => {
  const scraps = fc.constantFrom(
    ..."31 30 29 0 13 2022 22 1900 march feb sept spring winter term early mid end of before by from to and - / q3 w/c about between new year tbc ~ .. [ ]".split(
      " ",
    ),
  );
  const phrases = fc.oneof(
    fc.string(),
    fc.array(scraps, { maxLength: 8 }).map((some) => some.join(" ")),
  );
  fc.assert(
    fc.property(phrases, (text) => {
      const reading = readPhrase(text);
      expect(["date", "not-understood"]).toContain(reading.kind);
    }),
    { numRuns: 5_000 },
  );
});

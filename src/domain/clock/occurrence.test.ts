import { expect, test } from "vitest";
import { readEdtf } from "#domain/dates/edtf.ts";
import { reportOccurrence } from "./occurrence.ts";
import { BRADFORD_2018 } from "./rules.fixture.ts";

const startedOn = (fieldwork: string) => {
  const date = readEdtf(fieldwork);
  return date === null
    ? undefined
    : reportOccurrence({ ...BRADFORD_2018, fieldwork: date }, []).days["fieldwork-started"];
};

test("an inspection of which a list tells the first day alone began on that day", () => {
  expect(startedOn("2024-06-10/..")).toMatchObject({ precision: "day", earliest: "2024-06-10" });
});

test("an inspection told by its month began on some day of it", () => {
  expect(startedOn("2024-06")).toMatchObject({ precision: "month" });
});

test("some day from a day on is no beginning on that day", () => {
  expect(startedOn("2024-06-10~/..")?.precision).not.toBe("day");
});

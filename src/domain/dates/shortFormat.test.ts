import { expect, it } from "vitest";
import { readEdtf, UNKNOWN_DATE } from "./edtf.ts";
import { shortWords } from "./shortFormat.ts";

it.each([
  ["2022-09-07", "7 Sep"],
  ["2021-12-17", "17 Dec 2021"],
  ["2022-10", "Oct"],
  ["2022-09~", "about Sep"],
  ["../2022-09-06", "by 6 Sep"],
  ["2022-05", "May"],
  ["2021-24", "winter 2021 to 2022"],
])("in 2022, %s stands in a narrow column as %s", (edtf, words) => {
  expect(shortWords(readEdtf(edtf) ?? UNKNOWN_DATE, "2022")).toBe(words);
});

import { expect, it } from "vitest";
import { givenAnswers } from "./givenAnswers.ts";
import { type Answers, type Dated, pairKey } from "./pairs.ts";
import { trackerCopy, trackerRow } from "./trackers.fixture.ts";

const may = trackerCopy("2026-05-01", [trackerRow({ number: "1", words: "Recruit: twelve → thirteen workers" })]);
const june = trackerCopy("2026-06-01", [trackerRow({ words: "Open a second front door" })]);
const [earlier, later] = [may, june].map(({ day, rows: [row] }) => ({ day, row })) as [Dated, Dated];
const ANSWERS: Answers = new Map([[pairKey(earlier, later), "same"]]);

it("an answer is told with the words of both rows as they stand in the copies", () => {
  expect(givenAnswers(ANSWERS, [may, june])).toEqual([
    {
      key: pairKey(earlier, later),
      answer: "same",
      earlier: { day: "2026-05-01", number: "1", words: "Recruit: twelve → thirteen workers" },
      later: { day: "2026-06-01", number: null, words: "Open a second front door" },
      isOfThese: true,
    },
  ]);
});

it("an answer of a tracker that is not open is told all the same, in the plain words that are kept of it", () => {
  expect(givenAnswers(ANSWERS, [june])).toMatchObject([
    { earlier: { number: "1", words: "recruit twelve thirteen workers" }, isOfThese: false },
  ]);
});

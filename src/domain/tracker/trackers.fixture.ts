import { isoDay } from "#domain/dates/day.ts";
import { exactDay, readEdtf, UNKNOWN_DATE } from "#domain/dates/edtf.ts";
import type { TrackerCopy, TrackerDue, TrackerRow } from "./copy.ts";
import type { HistoryChoices } from "./history.ts";

export const NO_DUE: TrackerDue = { date: UNKNOWN_DATE, words: null };

/** A date cell's day. */
export function dueOn(day: string): TrackerDue {
  return { date: exactDay(isoDay(day)), words: null };
}

/** A text cell, with the date that it was read as, if any. */
export function dueWord(words: string, edtf = ""): TrackerDue {
  return { date: readEdtf(edtf) ?? UNKNOWN_DATE, words };
}

export function trackerRow(given: Partial<TrackerRow> & Pick<TrackerRow, "words">): TrackerRow {
  return {
    row: 1,
    number: null,
    theme: null,
    owner: null,
    due: NO_DUE,
    revised: NO_DUE,
    status: null,
    rating: null,
    standing: [],
    progress: [],
    ...given,
  };
}

export function trackerCopy(day: string, rows: readonly TrackerRow[]): TrackerCopy {
  return {
    file: `Tracker ${day}.xlsx`,
    sheet: "Action plan",
    authority: "exampleshire",
    day: isoDay(day),
    audience: "public",
    rows: rows.map((row, place) => ({ ...row, row: place + 4 })),
  };
}

export const CHOICES: HistoryChoices = {
  authority: { id: "exampleshire", fullName: "Exampleshire Council" },
  plan: "plan",
  answers: new Map(),
};

const comment = (words: string) => [{ label: "Comments", words }];

const psw = trackerRow({
  number: "1",
  words: "Recruit a Principal Social Worker",
  theme: "Leadership",
  owner: "Director of Children’s Services",
  due: dueOn("2022-10-31"),
  rating: "Amber",
  standing: [{ label: "Success measures", words: "In post by Christmas" }],
  progress: comment("Advert placed"),
});
const supervision = trackerRow({
  number: "2",
  words: "Adopt the supervision policy",
  theme: "Leadership",
  due: dueOn("2022-09-30"),
  rating: "Green",
});
const caseloads = trackerRow({
  number: "3",
  words: "Reduce caseloads in the assessment teams",
  theme: "Workforce",
  due: dueWord("ongoing"),
  rating: "amber E",
});
const managers = trackerRow({
  number: "4",
  words: "Recruit four team managers in safeguarding",
  theme: "Workforce",
  due: dueWord("end of March", "[2023-03-25..2023-03-31~]"),
  rating: "Red",
});
const sufficiency = trackerRow({ number: "5", words: "Publish the sufficiency strategy", due: dueWord("TBC") });
const academy = trackerRow({ number: "3", words: "Launch the practice academy", theme: "Workforce", rating: "Red" });

/** A made-up council's tracker in three months: renumbered, re-dated, reworded, one row new, one gone. */
export const SEPTEMBER = trackerCopy("2022-09-07", [psw, supervision, caseloads, managers, sufficiency]);
export const OCTOBER = trackerCopy("2022-10-05", [
  { ...psw, due: dueOn("2022-11-30"), progress: comment("No appointment made; advertised again") },
  { ...supervision, rating: "Complete" },
  academy,
  { ...caseloads, number: "4", rating: "amber D" },
  { ...managers, number: "5" },
]);
export const NOVEMBER = trackerCopy("2022-11-02", [
  { ...psw, words: "Recruit and induct a Principal Social Worker", due: dueOn("2022-12-31"), rating: "Red" },
  trackerRow({ number: "2", words: "Write the quality assurance framework", theme: "Leadership", rating: "Red" }),
  academy,
  { ...caseloads, number: "4", rating: "amber D", due: dueOn("2023-06-30") },
  { ...managers, number: "5", rating: "Amber", due: dueWord("End of March", "[2022-03-25..2022-03-31~]") },
  sufficiency,
]);

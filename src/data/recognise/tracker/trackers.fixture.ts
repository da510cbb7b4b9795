import type { Book, Cell, Sheet } from "#data/sheets/book.ts";
import { isoDay } from "#domain/dates/day.ts";
import { People } from "#domain/tracker/people.ts";
import type { TrackerChoices } from "./choices.ts";
import { peopleWords } from "./names.ts";
import { proposeColumns } from "./propose.ts";
import { proposeDay } from "./proposeDay.ts";

export function sheetOf(rows: readonly (readonly Cell[])[], name = "Action plan"): Sheet {
  return { name, rows, links: new Map() };
}

export function bookOf(file: string, rows: readonly (readonly Cell[])[]): Book {
  return { file, sheets: [sheetOf([["Cover"], ["Exampleshire"]], "Cover"), sheetOf(rows)] };
}

/** A copy read as it is proposed, without corrections. */
export function asProposed(book: Book): TrackerChoices {
  const sheet = book.sheets.find(({ name }) => name === "Action plan") ?? sheetOf([]);
  const proposal = proposeColumns(sheet);
  const headerRow = proposal?.headerRow ?? 0;
  const roles = new Map(proposal?.columns.map(({ column, role }) => [column, role]));
  const { owners, texts } = peopleWords(sheet, { headerRow, roles });
  return {
    sheet: sheet.name,
    headerRow,
    roles,
    colours: new Map(),
    authority: "exampleshire",
    day: proposeDay(book, sheet.name)?.day ?? isoDay("2022-09-07"),
    audience: "public",
    people: new People(owners, texts),
  };
}

const HEADINGS = [
  "No.",
  "What",
  "Who",
  "How",
  "When",
  "Success measures",
  "Current status",
  "Outcome Q1",
  "Outcome Q2",
  "Ofsted recommendation",
  "BRAG",
  "Comments",
];

const day = (iso: string) => ({ iso });

/** A made-up council's tracker, as councils keep them: titles, theme rows, merged cells, the council's own steps. */
export const SEPTEMBER = bookOf("Exampleshire tracker_Sept 22.xlsx", [
  ["Exampleshire Children’s Services Improvement Plan"],
  ["Position as at 7 September 2022"],
  [],
  HEADINGS,
  ["Theme 1: Leadership and management"],
  [
    1,
    "Recruit a Principal Social Worker",
    "Director of Children’s Services",
    "Advertise nationally",
    day("2022-10-31"),
    "In post by Christmas",
    "In progress",
    "Advert placed",
    null,
    "Rec 2",
    "Amber",
    "Two applications so far",
  ],
  [null, null, null, "Ask the agency", null, null, null, null, null, null, null, "Agency asked on 1 September"],
  [
    2,
    "Adopt the supervision policy",
    "Alex Example",
    null,
    "Sept 22",
    null,
    "Complete",
    null,
    null,
    null,
    "Blue",
    null,
  ],
  ["Theme 2: Workforce"],
  HEADINGS,
  [
    3,
    "Reduce caseloads in the assessment teams",
    "Heads of Service",
    null,
    "ongoing",
    null,
    null,
    null,
    null,
    null,
    "amber E",
  ],
  [
    4,
    "Recruit four team managers in safeguarding",
    "HR / Sam Example",
    null,
    "end of March",
    null,
    null,
    null,
    null,
    null,
    "Red",
  ],
  [
    5,
    "Publish the sufficiency strategy",
    "Head of Commissioning",
    null,
    "w/c 5/9/22",
    null,
    null,
    null,
    null,
    null,
    "Green",
  ],
  [6, null, "Head of Service", null, "31/06/2022", null, null, null, null, null, "Red"],
  [7, "Hold practice weeks", "PSW", null, "when funding allows", null, null, null, null, null, "Red"],
  [],
  ["R", "Off track"],
  ["A", "Some slippage"],
]);

/** A month later: one row is new and takes a number, one is gone, one is re-dated. */
export const OCTOBER = bookOf("Exampleshire tracker_Oct 22.xlsx", [
  ["Exampleshire Children’s Services Improvement Plan"],
  ["Position as at 5 October 2022"],
  [],
  HEADINGS,
  ["Theme 1: Leadership and management"],
  [
    1,
    "Recruit a Principal Social Worker",
    "Director of Children’s Services",
    "Advertise nationally\nAsk the agency",
    day("2022-11-30"),
    "In post by Christmas",
    "In progress",
    "Advert placed",
    "No appointment made",
    "Rec 2",
    "Amber",
    "To be advertised again",
  ],
  [2, "Launch the practice academy", "Head of Service", null, "Jan 23", null, null, null, null, null, "Green"],
  ["Theme 2: Workforce"],
  [
    4,
    "Reduce caseloads in the assessment teams",
    "Heads of Service",
    null,
    "ongoing",
    null,
    null,
    null,
    null,
    null,
    "amber D",
  ],
  [5, "Recruit four team managers in safeguarding", "HR", null, "end of March", null, null, null, null, null, "Red"],
  [
    6,
    "Publish the sufficiency strategy",
    "Head of Commissioning",
    null,
    "w/c 5/9/22",
    null,
    null,
    null,
    null,
    null,
    "Green",
  ],
  [7, "Hold practice weeks", "PSW", null, "when funding allows", null, null, null, null, null, "Red"],
]);

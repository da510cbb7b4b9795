import { describe, expect, it } from "vitest";
import { bundledTables } from "#data/bundle/bundled.fixture.ts";
import { tableSheet } from "#data/out/workbook/tableSheet.ts";
import { recogniseWorkbook } from "#data/recognise/workbook/recogniseWorkbook.ts";
import { CONTEXT } from "#data/recognise/workbook/workbook.fixture.ts";
import { councilOf } from "#domain/council/council.ts";
import { isoDay } from "#domain/dates/day.ts";
import { updatesOf } from "#domain/knowing/fold.ts";
import { knownOn } from "#domain/knowing/knownOn.ts";
import type { Tables } from "#domain/model/dataset.ts";
import { lastWord } from "#domain/tracker/words.ts";
import { readTracker } from "./readTracker.ts";
import { trackerReading } from "./trackerReading.ts";
import { asProposed, OCTOBER, SEPTEMBER } from "./trackers.fixture.ts";

const CHOICES = {
  authority: { id: "exampleshire", fullName: "Exampleshire Council" },
  plan: "plan",
  answers: new Map(),
};
const copies = [SEPTEMBER, OCTOBER].map((book) => readTracker(book, asProposed(book)));
const { reading, questions } = trackerReading(copies, CHOICES);

describe("two monthly copies of a council’s tracker", () => {
  it("are one reading, with the days of which they speak", () => {
    expect(reading).toMatchObject({
      kind: "tracker",
      file: "Exampleshire tracker_Sept 22.xlsx, Exampleshire tracker_Oct 22.xlsx",
      what: "2 copies of a council’s tracker, 7 September 2022 to 5 October 2022",
    });
    expect(reading.tables.sources?.map(({ date }) => date.edtf)).toEqual(["2022-09-07", "2022-10-05"]);
  });

  it("follow the actions that were renumbered, and find the one that is new and the one that is gone", () => {
    expect(reading.tables.actions?.map(({ id }) => id)).toEqual([
      "exampleshire-plan-1",
      "exampleshire-plan-2",
      "exampleshire-plan-3",
      "exampleshire-plan-4",
      "exampleshire-plan-5",
      "exampleshire-plan-7",
      "exampleshire-plan-2-launch-the-practice-academy",
    ]);
    const gone = reading.tables.updates?.filter(({ status }) => status === "not in the tracker");
    expect(gone?.map(({ record }) => record)).toEqual(["actions/exampleshire-plan-2"]);
  });

  it("ask about the number that now stands before another action", () => {
    expect(questions.map(({ why, later }) => [why, later.row.words])).toEqual([
      ["same-number", "Launch the practice academy"],
    ]);
    expect(reading.notices.at(-1)).toMatchObject({
      file: "Exampleshire tracker_Oct 22.xlsx",
      cell: "A7",
      found: "“Launch the practice academy”, which may be “Adopt the supervision policy” of 7 September 2022",
    });
  });

  it("make rows that the model holds: written as our workbook and opened again they are the same", () => {
    const written = Object.entries(reading.tables).map(([name, rows]) => tableSheet(name as keyof Tables, rows));
    const book = { file: "x.xlsx", sheets: written.map(({ name, rows }) => ({ name, rows, links: new Map() })) };
    const opened = recogniseWorkbook(book, { ...CONTEXT, keepOwners: true });
    expect(opened?.tables).toEqual(reading.tables);
    expect(opened?.notices.filter(({ gravity }) => gravity === "error")).toEqual([]);
  });
});

describe("beside the bundled data, as at a day between the two copies", () => {
  const bundled = bundledTables();
  const authority = {
    ...bundled.authorities[0],
    id: "exampleshire",
    name: "Exampleshire",
  } as Tables["authorities"][number];
  const tables: Tables = { ...bundled, ...reading.tables, authorities: [...bundled.authorities, authority] };

  it("the council stands as the earlier copy has it", () => {
    const known = knownOn(tables, isoDay("2022-10-04"));
    const council = councilOf(known, authority);
    expect(council.actions.map(({ latest }) => latest?.status)).toEqual([
      "Amber",
      "Blue",
      "amber E",
      "Red",
      "Green",
      "Red",
    ]);
    expect(JSON.stringify(known.tables.sources)).not.toContain("2022-10-05");
  });

  it("and from the later copy’s day on as that one has it, with what was re-dated", () => {
    const known = knownOn(tables, isoDay("2022-10-05"));
    const updates = updatesOf(known, "actions/exampleshire-plan-1");
    expect(updates.map(({ status }) => status)).toEqual(["Amber", "re-dated", "Amber"]);
    expect(lastWord(updates)?.words).toBe("Outcome Q2: No appointment made. Comments: To be advertised again.");
  });
});

import { describe, expect, it } from "vitest";
import { bundledTables } from "#data/bundle/bundled.fixture.ts";
import type { OpenedReading } from "#data/opening/opened.ts";
import { textFile, toldOf, trackerCsv } from "#data/opening/reading.fixture.ts";
import { isoDay } from "#domain/dates/day.ts";
import { savingProblemsWords } from "./problemWords.ts";
import { councilsMoreWords, trackerWords } from "./rowsTold.ts";
import { toldRows } from "./toldRows.ts";

const THEMED = [
  "Action tracker",
  "No.,What,Who,When,Current status,Ofsted recommendation",
  "Theme 1: Leadership,,,,,",
  "1,Recruit twelve social workers,Head of Service,31/03/2022,Red,Rec 1",
  ",,Partnership Board,,,",
  "2,Train every manager,Principal Social Worker,30/06/2022,Red,Rec 2",
  "Theme 2: Practice,,,,,",
  "3,Publish the threshold document,Partnership Board,30/04/2022,Amber,Rec 40",
].join("\n");

async function readingsOf(files: Parameters<typeof toldOf>[0], councils: readonly string[] = ["bury"]) {
  const told = await toldOf(files, { councils });
  const names = told.files.map(({ name }) => name);
  const readings = told.readings.map((each): OpenedReading => ({ ...each, names, openedOn: isoDay("2026-05-21") }));
  return { told, readings };
}

describe("what is told of a tracker's rows", () => {
  it("speaks of the rows of its file, of the actions and updates that they become, and of every other row", async () => {
    const { readings } = await readingsOf([textFile("Tracker 2022-05-01.csv", THEMED)]);
    expect(readings.map(trackerWords)).toEqual([
      "3 rows of Tracker 2022-05-01.csv become 3 actions with 3 updates; 2 rows are headings of themes, kept with the actions below them; 1 row is the action above continued, and read with it. 3 actions name a recommendation by number; 2 are linked to the findings of the ILACS report published 17 December 2021. The others name a number that it does not have, or another year.",
    ]);
  });

  it("speaks of the copies together where there are several", async () => {
    const files = ["05", "06"].map((month) => textFile(`Tracker 2022-${month}-01.csv`, trackerCsv(month)));
    const { told, readings } = await readingsOf(files);
    expect(readings.map(trackerWords)).toEqual(["6 rows of the 2 copies together become 3 actions with 6 updates."]);
    expect(toldRows({ told, readings }).map(({ cells: [, , read] }) => read)).toEqual([
      "6 rows of 2 copies together, as 3 actions",
      "counted with Tracker 2022-05-01.csv",
    ]);
  });

  it("says of a file that is chosen twice that it is read once, and of a text under a workbook's name what it is", async () => {
    const file = () => textFile("Tracker 2022-05-01.xlsx", trackerCsv("Red"));
    const rows = toldRows(await readingsOf([file(), file()]));
    expect(rows.map(({ cells }) => cells.slice(1))).toEqual([
      [
        "A council’s tracker as at 1 May 2022: Bury, Improvement plan (a CSV text whose name ends in .xlsx)",
        "3 rows of the file, as 3 actions",
      ],
      ["the same file as Tracker 2022-05-01.xlsx", "read once, with it"],
    ]);
  });
});

describe("a council that is not loaded", () => {
  it("is one more in the list, by its name, region and code alone", async () => {
    const title = trackerCsv("Red").replace("Children’s services", "Dorset Council");
    const { readings } = await readingsOf([textFile("Tracker 2022-05-01.csv", title)], []);
    const [dorset] = readings.flatMap(({ reading }) => reading.tables.authorities ?? []);
    expect(dorset).toEqual({
      id: "dorset",
      name: "Dorset",
      fullName: "Dorset",
      region: "South West",
      ofstedUrn: null,
      laCode: null,
      onsCode: "E06000059",
    });
    const { authorities } = bundledTables();
    const after = [...authorities, ...readings.flatMap(({ reading }) => reading.tables.authorities ?? [])];
    expect(councilsMoreWords(authorities, after)).toBe("1 council more in the list: Dorset (South West, E06000059).");
    expect(councilsMoreWords(authorities, authorities)).toBeNull();
  });

  it("comes again with the next copy, while nothing else tells of it", async () => {
    const title = trackerCsv("Red").replace("Children’s services", "Dorset Council");
    const first = await toldOf([textFile("Tracker 2022-05-01.csv", title)]);
    const authorities = [
      ...bundledTables().authorities,
      ...first.readings.flatMap(({ reading }) => reading.tables.authorities ?? []),
    ];
    const next = await toldOf([textFile("Tracker 2022-06-01.csv", title)], {}, { ...bundledTables(), authorities });
    expect(next.readings.flatMap(({ reading }) => reading.tables.authorities ?? []).map(({ id }) => id)).toEqual([
      "dorset",
    ]);
  });
});

it("what is saved of problems is as many as is said", () => {
  expect([savingProblemsWords(15, 4), savingProblemsWords(11, 0), savingProblemsWords(5, 1)]).toEqual([
    "Save all 15 as CSV, the 4 passages about names too",
    "Save all 11 as CSV",
    "Save all 5 as CSV, the passage about names too",
  ]);
  expect([savingProblemsWords(1, 1), savingProblemsWords(3, 3)]).toEqual([
    "Save it as CSV: the passage about names",
    "Save all 3 as CSV: all about names",
  ]);
});

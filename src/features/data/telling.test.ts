import { expect, it } from "vitest";
import { bundledTables } from "#data/bundle/bundled.fixture.ts";
import { joinOpened } from "#data/opening/joinOpened.ts";
import { type OpenedReading, withReadings } from "#data/opening/opened.ts";
import { DEADLINES_CSV, textFile, toldOf, trackerCsv } from "#data/opening/reading.fixture.ts";
import type { Told } from "#data/opening/told.ts";
import { wouldChange } from "#data/opening/wouldChange.ts";
import { isoDay } from "#domain/dates/day.ts";
import { askedAbout } from "./asked.ts";
import { changeWords } from "./changeWords.ts";
import { possibleWords, savingWords } from "./problemWords.ts";
import type { Preview } from "./session.ts";
import { countUnchanged, lacksOf, problemCells, problemsOf, toldTables } from "./telling.ts";
import { toldRows } from "./toldRows.ts";
import { uncheckedWords } from "./unchecked.ts";

const base = bundledTables();

async function previewOf(...files: readonly (readonly [string, string])[]): Promise<Preview> {
  return previewBeside([], await toldOf(files.map(([name, text]) => textFile(name, text))));
}

async function previewBeside(before: readonly OpenedReading[], told: Told): Promise<Preview> {
  const readings = told.readings.map(
    (each): OpenedReading => ({ ...each, names: told.files.map(({ name }) => name), openedOn: isoDay("2026-05-21") }),
  );
  const together = withReadings(before, readings);
  const joined = await joinOpened(base, together);
  const asked = askedAbout([], readings, told.settings.answers);
  return {
    told,
    readings,
    together,
    joined,
    asked,
    would: await wouldChange(base, { before, readings, together, joined }),
  };
}

it("every row that is read is new, changed or there already", async () => {
  const [row = ""] = DEADLINES_CSV.split("\n").slice(1);
  const preview = await previewOf([
    "Deadlines.csv",
    `${DEADLINES_CSV}\n${row.replace("bury-own-plan", "bury-own-plan-b")}`,
  ]);
  expect(toldTables(preview)).toEqual([{ table: "deadlines", rows: 2, new: 2, changed: 0, same: 0, "told-again": 0 }]);
});

it("a value that would change is told with what it is now", async () => {
  const plan = base.deadlines.find(({ id }) => id === "bury-2022-improvement-plan");
  const text = `id,source,authority,what,recipient,due,audience\n${plan?.id},${plan?.source},bury,${plan?.what},${plan?.recipient},2022-04-30,public`;
  const changed = (await previewOf(["Deadlines.csv", text])).would.changed;
  expect(changed.filter(({ field }) => field === "due").map(({ former, now }) => [former, now])).toEqual([
    ["31 March 2022", "30 April 2022"],
  ]);
});

it("the next month’s copy of a tracker that is open is told against what is on screen", async () => {
  const council = { councils: ["bury"] };
  const may = await toldOf([textFile("Tracker 2022-05-01.csv", trackerCsv("Red"))], council);
  const { readings: before } = await previewBeside([], may);
  const copies = before.flatMap((reading) => reading.copies);
  const june = await toldOf([textFile("Tracker 2022-06-01.csv", trackerCsv("Amber"))], { ...council, copies });
  const tables = toldTables(await previewBeside(before, june));
  expect(tables.map(({ table, new: added, changed, same }) => [table, { added, changed, same }])).toEqual([
    ["sources", { added: 1, changed: 0, same: 1 }],
    ["themes", { added: 0, changed: 0, same: 1 }],
    ["actions", { added: 0, changed: 0, same: 3 }],
    // One status that changed, and two actions that June's copy still has as they were.
    ["updates", { added: 3, changed: 0, same: 3 }],
  ]);
});

it("updates that say only that an action stands as it was are counted apart from what changed", async () => {
  const files = ["2022-05-01", "2022-06-01", "2022-07-01"].map((day) =>
    textFile(`Tracker ${day}.csv`, trackerCsv(day === "2022-07-01" ? "Amber" : "Red")),
  );
  const told = await toldOf(files, { councils: ["bury"] });
  const preview = await previewBeside([], told);
  expect(countUnchanged(preview)).toBe(5);
  expect(toldTables(preview).find(({ table }) => table === "updates")?.new).toBe(9);
});

it("errors stand before warnings, a refused file among them, each by its place", async () => {
  const text = `${DEADLINES_CSV}\nx,bury-cabinet-2022-01-12,nowhere,Plan,2022-05-06\ny,bury-cabinet-2022-01-12,bury,Plan,31/02/2022`;
  const problems = problemsOf(await previewOf(["Deadlines.csv", text], ["milk.csv", "milk,2"]), null);
  expect(problems.map((problem) => problemCells(problem).slice(0, 4))).toEqual([
    ["error", "milk.csv", "", ""],
    ["error", "Deadlines.csv", "Deadlines", "E4"],
    ["warning", "Deadlines.csv", "Deadlines", "C3"],
  ]);
});

it("a tracker lacks its council and its day until they are chosen", async () => {
  const lacks = lacksOf(await previewOf(["Tracker.csv", trackerCsv("Red")]));
  expect(lacks.map(({ words }) => words)).toEqual(["Choose the council: Tracker.csv", "Choose the day: Tracker.csv"]);
});

it("a pair that was answered is still asked about, in its place, until its rows are read otherwise", async () => {
  const file = (day: string, text: string) => textFile(`Tracker ${day}.csv`, text);
  const anew = trackerCsv("Red").replace("Recruit twelve social workers", "Open a second front door");
  const files = () => [file("2022-05-01", trackerCsv("Red")), file("2022-06-01", anew)];
  const { readings, asked } = await previewBeside([], await toldOf(files(), { councils: ["bury"] }));
  const [question] = asked;
  expect(asked.map(({ later }) => later.row.words)).toEqual(["Open a second front door"]);
  const answers = new Map([[question?.key ?? "", "different"]] as const);
  const told = await toldOf(files(), { councils: ["bury"], answers });
  const after = (await previewBeside([], told)).readings;
  expect(after.flatMap(({ questions }) => questions)).toEqual([]);
  expect(askedAbout(asked, after, answers)).toEqual(asked);
  expect(askedAbout(asked, readings.slice(1), answers)).toEqual([]);
});

it("nothing is said to be checked of a tracker whose council is not chosen", async () => {
  const dated = () => textFile("Tracker 2022-05-01.csv", trackerCsv("Red"));
  const words = async (...files: Parameters<typeof toldOf>) => uncheckedWords(await toldOf(...files));
  expect(await words([dated()])).toEqual(["Nothing is checked until its council is chosen."]);
  expect(await words([dated(), textFile("Deadlines.csv", DEADLINES_CSV)])).toEqual([
    "Nothing of Tracker 2022-05-01.csv is checked until its council is chosen.",
  ]);
  expect(await words([dated()], { councils: ["bury"] })).toEqual([]);
});

it("the rows of copies that are read together are counted once", async () => {
  const files = ["2022-05-01", "2022-06-01"].map((day) => textFile(`Tracker ${day}.csv`, trackerCsv("Red")));
  const rows = toldRows(await previewBeside([], await toldOf(files, { councils: ["bury"] })));
  expect(rows.map(({ cells: [, , read] }) => read)).toEqual([
    "6 rows of 2 copies together, as 3 actions",
    "counted with Tracker 2022-05-01.csv",
  ]);
});

it("what changes is told by what is added, taken away or changed", () => {
  const change = (id: string, field: string, [former, now]: readonly [string, string]) => ({
    record: `authorities/${id}`,
    field,
    former,
    now,
    file: 0,
  });
  const changed = [
    change("bury", "ofstedUrn", ["nothing", "80443"]),
    change("bradford", "ofstedUrn", ["nothing", "80449"]),
    change("bury", "region", ["North", "North West"]),
  ];
  expect(changeWords(changed)).toEqual(["Councils: Ofsted’s number is added to 2; Region changes in 1."]);
});

it("one is one and many are many", () => {
  expect([0, 1, 3].map(possibleWords)).toEqual([
    "",
    " 1 passage may be a name and stands as it is.",
    " 3 passages may be names and stand as they are.",
  ]);
  expect([1, 1200].map(savingWords)).toEqual(["Save it as CSV", "Save all 1,200 as CSV"]);
});

import { describe, expect, it } from "vitest";
import { DEADLINES_CSV, textFile, toldOf, trackerCsv } from "./reading.fixture.ts";
import type { Told } from "./told.ts";

const BURY = { councils: ["bury"] };
const copiesIn = ({ readings }: Told) => readings.map(({ copies }) => copies.length);
const againIn = ({ files }: Told) => files.map(({ again }) => again ?? null);
const three = () =>
  ["05", "06", "07"].map((month) => textFile(`Tracker 2022-${month}-01.csv`, trackerCsv(`Red ${month}`)));

describe("the same file", () => {
  it("chosen twice is read once, whatever the second is called", async () => {
    const told = await toldOf(
      [textFile("Deadlines.csv", DEADLINES_CSV), textFile("Copy.csv", DEADLINES_CSV), ...three(), ...three()],
      BURY,
    );
    expect(copiesIn(told)).toEqual([0, 3]);
    expect(againIn(told).slice(0, 2)).toEqual([null, { as: "Deadlines.csv", isOpen: false }]);
    expect(againIn(told).slice(2)).toEqual([
      null,
      null,
      null,
      ...three().map(({ name }) => ({ as: name, isOpen: false })),
    ]);
    expect(told.files.map(({ refused }) => refused)).toEqual(told.files.map(() => null));
  });

  it("opened once more is open already: three copies of a tracker stay three", async () => {
    const before = await toldOf(three(), BURY);
    const copies = before.readings.flatMap((reading) => reading.copies);
    const told = await toldOf(three(), { copies });
    expect(copiesIn(told)).toEqual([3]);
    expect(againIn(told)).toEqual(three().map(({ name }) => ({ as: name, isOpen: true })));
    expect(told.readings[0]?.reading.what).toBe(before.readings[0]?.reading.what);
  });

  it("opened once more is proposed as it was read then", async () => {
    const of = () => [textFile("Tracker.csv", trackerCsv("Red").replace("Children’s services", "As at 1 May 2022"))];
    const before = await toldOf(of(), BURY);
    const told = await toldOf(of(), { copies: before.readings.flatMap((reading) => reading.copies) });
    expect([...told.settings.trackers.values()].map(({ council, day }) => [council?.id, day])).toEqual([
      ["bury", "2022-05-01"],
    ]);
  });

  it("under another day is another copy: June's tracker may stand as May's did", async () => {
    const same = ["05", "06"].map((month) => textFile(`Tracker 2022-${month}-01.csv`, trackerCsv("Red")));
    const told = await toldOf(same, BURY);
    expect([copiesIn(told), againIn(told)]).toEqual([[2], [null, null]]);
  });

  it("of our own tables is told to be open by what it is", async () => {
    const of = () => [textFile("Deadlines.csv", DEADLINES_CSV)];
    const open = (await toldOf(of())).readings.map(({ id }) => id);
    expect(againIn(await toldOf(of(), { open }))).toEqual([{ as: "Deadlines.csv", isOpen: true }]);
  });
});

describe("a file whose name says what it is not", () => {
  it("is read as what it is, and said to be", async () => {
    const told = await toldOf([textFile("Tracker 2022-05-01.xlsx", trackerCsv("Red"))], BURY);
    expect(told.files.map(({ kind, disguise }) => [kind, disguise])).toEqual([
      ["tracker", { is: "a CSV text", ending: ".xlsx" }],
    ]);
  });

  it("is refused with what it is and what to do, where it is nothing that is read here", async () => {
    const [file] = (await toldOf([textFile("Sales.xlsx", "milk,2\nbread,1")])).files;
    expect(file?.refused).toMatch(/^It is a CSV text whose name ends in \.xlsx, .*save the table as an Excel/);
  });

  it("is a web page where it is a table in HTML, and stays refused", async () => {
    const [file] = (await toldOf([textFile("Tracker.xls", "<table><tr><td>No.</td></tr></table>")])).files;
    expect([file?.kind, file?.refused]).toEqual([null, expect.stringContaining("web page under another name")]);
  });

  it("is none where a CSV is called .txt: it is text", async () => {
    const files = [textFile("Deadlines.txt", DEADLINES_CSV), textFile("Tracker 2022-05-01.txt", trackerCsv("Red"))];
    const told = await toldOf(files, BURY);
    expect(told.files.map(({ kind, disguise }) => [kind, disguise])).toEqual([
      ["workbook", undefined],
      ["tracker", undefined],
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { isWithoutRealFiles, REAL } from "#data/recognise/grid/real.fixture.ts";
import { DEADLINES_CSV, roomWith, textFile, toldOf, trackerCsv } from "./reading.fixture.ts";
import { realFile } from "./real.fixture.ts";
import type { Told } from "./told.ts";

describe("a file that is opened", () => {
  it("is told as what it is, with its rows, before anything changes", async () => {
    const { files, readings } = await toldOf([textFile("Deadlines.csv", DEADLINES_CSV)]);
    expect(files.map(({ name, kind, refused }) => [name, kind, refused])).toEqual([
      ["Deadlines.csv", "workbook", null],
    ]);
    expect(readings.map(({ reading }) => reading.tables.deadlines?.map(({ id }) => id))).toEqual([["bury-own-plan"]]);
    expect(readings[0]?.reading.notices).toEqual([]);
  });

  it("of our own tables is read beside the loaded ones: what refers to no row of either is named by its cell", async () => {
    const text = DEADLINES_CSV.replace(",bury,", ",nowhere,");
    const { readings } = await toldOf([textFile("Deadlines.csv", text)]);
    expect(readings[0]?.reading.notices.map(({ sheet, cell }) => [sheet, cell])).toEqual([["Deadlines", "C2"]]);
  });

  it("with a cell that cannot be read is told by file, sheet and cell", async () => {
    const text = DEADLINES_CSV.replace("2022-05-06", "31/02/2022");
    const { readings } = await toldOf([textFile("Deadlines.csv", text)]);
    expect(readings[0]?.reading.notices).toEqual([
      expect.objectContaining({ gravity: "error", file: "Deadlines.csv", sheet: "Deadlines", cell: "E2" }),
    ]);
  });

  it("that is none of what is read here says so, and costs the others nothing", async () => {
    const { files, readings } = await toldOf([
      textFile("shopping.csv", "milk,2\nbread,1"),
      textFile("page.xlsx", "<!doctype html><p>Sign in</p>"),
      textFile("empty.csv", ""),
      textFile("Deadlines.csv", DEADLINES_CSV),
    ]);
    expect(files.map(({ refused }) => refused?.slice(0, 40) ?? null)).toEqual([
      "No table in it is one that is read here:",
      expect.stringContaining("web page"),
      "This file is empty: it has 0 bytes. It m",
      null,
    ]);
    expect(readings).toHaveLength(1);
  });

  it("whose bytes could not be had says why", async () => {
    const { files } = await toldOf([{ ...textFile("gone.xlsx", ""), refused: "It was moved." }]);
    expect(files.map(({ refused }) => refused)).toEqual(["It was moved."]);
  });

  it("again, has the id that it had; changed, it has another", async () => {
    const id = async (text: string) => (await toldOf([textFile("Deadlines.csv", text)])).readings[0]?.id;
    expect(await id(DEADLINES_CSV)).toBe(await id(DEADLINES_CSV));
    expect(await id(`${DEADLINES_CSV}\n`)).not.toBe(await id(DEADLINES_CSV));
  });
});

it("CSVs of our tables opened together, or from one folder, are one workbook whose rows may refer to each other", async () => {
  const themes = "id,kind,name,authority\nown-theme,plan,Front door,bury";
  const actions = "id,source,authority,theme,words\na-1,bury-cabinet-2022-01-12,bury,own-theme,Recruit";
  const together = await toldOf([textFile("themes.csv", themes), textFile("actions.csv", actions)]);
  const folder = await toldOf([textFile("x.csv", themes, "Own"), textFile("actions.csv", actions, "Own")]);
  expect(together.readings.map(({ reading }) => [reading.tables.actions?.length, reading.notices])).toEqual([[1, []]]);
  expect(folder.files.map(({ name }) => name)).toEqual(["Own"]);
});

it("JSON as it was downloaded is opened", async () => {
  const json = JSON.stringify({ themes: [{ id: "t", kind: "plan", name: "Workforce", authority: "bury" }] });
  const { readings } = await toldOf([textFile("dataset.json", json)]);
  expect(readings[0]?.reading.tables.themes).toEqual([{ id: "t", kind: "plan", name: "Workforce", authority: "bury" }]);
});

function audiencesOf({ readings }: Pick<Told, "readings">): readonly string[] {
  const { actions = [], updates = [] } = readings[0]?.reading.tables ?? {};
  return [...new Set([...actions, ...updates].map(({ audience }) => audience))];
}

describe("our own workbook", () => {
  it("is for the board alone where its rows do not say who may see them", async () => {
    const audiences = async (text: string) =>
      (await toldOf([textFile("Deadlines.csv", text)])).readings[0]?.reading.tables.deadlines?.map(
        ({ audience }) => audience,
      );
    expect(await audiences(DEADLINES_CSV)).toEqual(["board"]);
    const [headings = "", row = ""] = DEADLINES_CSV.split("\n");
    expect(await audiences(`${headings},audience\n${row},public`)).toEqual(["public"]);
  });
});

describe("a council's tracker", () => {
  const files = () => [
    textFile("Tracker 2022-03-01.csv", trackerCsv("Red")),
    textFile("Tracker 2022-04-01.csv", trackerCsv("Amber")),
  ];

  it("is proposed with its columns and its day, and not read before its council is chosen", async () => {
    const { files: told, readings, settings } = await toldOf(files());
    expect(told.map(({ kind, trackers }) => [kind, trackers[0]?.day?.day])).toEqual([
      ["tracker", "2022-03-01"],
      ["tracker", "2022-04-01"],
    ]);
    expect([...settings.trackers.values()].map(({ council }) => council)).toEqual([null, null]);
    expect(readings).toEqual([]);
  });

  it("is taken for that of the one council in the address; its copies become history", async () => {
    const { readings } = await toldOf(files(), { councils: ["bury"] });
    const [tracker] = readings;
    expect(tracker?.reading.tables.actions?.map(({ words }) => words)).toContain("Recruit twelve social workers");
    const told = tracker?.reading.tables.updates?.filter(({ record }) => record.endsWith("-1"));
    expect(told?.map(({ day, status }) => [day.edtf, status])).toEqual([
      ["2022-03-01", "Red"],
      ["2022-04-01", "Amber"],
    ]);
    expect(tracker?.reading.tables.authorities).toBeUndefined();
  });

  it("of a council that is not known brings that council with it", async () => {
    const { told, settle } = await roomWith(files());
    const trackers = new Map(
      [...told.settings.trackers].map(([key, each]) => [key, { ...each, council: { id: null, name: "Exampleshire" } }]),
    );
    const { readings } = await settle({ ...told.settings, trackers });
    expect(readings[0]?.reading.tables.authorities?.map(({ id, name }) => [id, name])).toEqual([
      ["exampleshire", "Exampleshire"],
    ]);
  });

  it("of a council that is known from its own tracker alone brings that council again", async () => {
    const own = { id: "exampleshire", name: "Exampleshire", fullName: "Exampleshire" };
    const chosen = { ...own, region: null, ofstedUrn: null, laCode: null, onsCode: null };
    const { readings } = await toldOf(files(), { councils: ["exampleshire"] }, { authorities: [chosen] });
    expect(readings[0]?.reading.tables.authorities?.map(({ id }) => id)).toEqual(["exampleshire"]);
  });

  it("with a comma too many in a row of a CSV is told, even where the last cell is empty", async () => {
    const text = trackerCsv("Red").replace("Train every manager in reflective", "Recruit, train every manager in");
    const { readings } = await toldOf([textFile("Tracker 2022-03-01.csv", text)], { councils: ["bury"] });
    const shifted = readings[0]?.reading.notices.filter(({ done }) => done.includes("more cells than headings"));
    expect(shifted?.map(({ cell, found }) => [cell, found])).toEqual([["G4", "7 cells"]]);
  });

  it("opened later is added to the copies that are open", async () => {
    const [march, april] = files();
    const first = await toldOf([march ?? textFile("", "")], { councils: ["bury"] });
    const copies = first.readings[0]?.copies ?? [];
    const second = await toldOf([april ?? textFile("", "")], { councils: ["bury"], copies });
    expect(second.readings.map(({ id, copies: all }) => [id, all.length])).toEqual([[first.readings[0]?.id, 2]]);
    const told = second.readings[0]?.reading.tables.updates?.map(({ day }) => day.edtf);
    expect(told).toEqual(expect.arrayContaining(["2022-03-01", "2022-04-01"]));
  });

  it("is read with the columns that were chosen for such headings before", async () => {
    const { told } = await roomWith(files());
    const key = told.files[0]?.trackers[0]?.columns.headingKey ?? "";
    const again = await toldOf(files(), { columns: new Map([[key, new Map([[1, "how"]])]]) });
    expect([...again.settings.trackers.values()].map(({ roles }) => [...roles])).toEqual([[[1, "how"]], [[1, "how"]]]);
  });

  it("is for the board alone unless something else is chosen", async () => {
    const { told, settle } = await roomWith(files(), { councils: ["bury"] });
    expect(audiencesOf(told)).toEqual(["board"]);
    const chosen = { audience: "public", sheetAudiences: new Map(), keepOwners: false, published: null } as const;
    const { readings } = await settle({
      ...told.settings,
      files: new Map([
        ["0", chosen],
        ["1", chosen],
      ]),
    });
    expect(audiencesOf({ readings })).toEqual(["public"]);
  });
});

describe.skipIf(isWithoutRealFiles)("the real files (skipped where ../shared/real is absent)", () => {
  it("are told together as what they are", async () => {
    const told = await toldOf(Object.values(REAL).map(realFile));
    expect(told.readings.map(({ reading }) => reading.kind)).toEqual(["ofsted", "d2i", "workforce"]);
    expect(told.readings[0]?.reading.tables.inspections).toHaveLength(271);
  });
});

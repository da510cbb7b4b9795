import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bundledTables } from "#data/bundle/bundled.fixture.ts";
import { isoDay } from "#domain/dates/day.ts";
import { joined } from "#domain/joining/joined.ts";
import { knownOn } from "#domain/knowing/knownOn.ts";
import { roomWith, textFile, toldOf } from "./reading.fixture.ts";
import { everythingSaid } from "./said.fixture.ts";
import type { Told } from "./told.ts";

const base = bundledTables();

/** Everything that could be said of what was read, to the board, and the list of problems that is sent to others. */
function saidOf({ readings }: Told): string {
  const { tables } = joined(
    base,
    readings.map(({ reading }) => ({ file: "own", tables: reading.tables })),
  );
  const notices = readings.flatMap(({ reading }) => reading.notices);
  return everythingSaid(knownOn(tables, isoDay("2026-05-21"), "board")) + JSON.stringify(notices);
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

function trackerOf(rows: readonly (readonly string[])[]): string {
  const headings = "No.,What,Who,When,Success measures,Current status,Outcome Q1,RAG,Comments";
  return [headings, ...rows.map((row, place) => [`${place + 1}`, ...row].map(quoted).join(","))].join("\n");
}

const FIRST = ["Jane", "Ngozi", "Zoë", "Mohammed", "Siobhan", "Priya"];
const LAST = ["Smithson", "O’Neill", "Pateleigh", "Okafor", "Smithson-Jones", "Kowalska"];
const person = fc.tuple(fc.constantFrom(...FIRST), fc.constantFrom(...LAST)).map(([first, last]) => ({ first, last }));
const post = fc.constantFrom("", " (Head of Service)", ", DCS", " / HR");
const words = (name: string) =>
  fc.constantFrom(
    `Agreed with ${name}.`,
    `${name} to confirm`,
    `Family Hub opened; ${name}’s paper is late`,
    `(${name})`,
  );

describe("with people’s names left out", () => {
  it("no owner’s name is in any screen, export or calendar, nor in the list of problems (60 trackers)", async () => {
    const row = fc
      .tuple(person, post)
      .chain(([{ first, last }, role]) =>
        fc.tuple(
          fc.constant(`${first} ${last}${role}`),
          ...[
            `${first} ${last}`,
            first,
            last,
            `${first.charAt(0)}. ${last}`,
            `${last}, ${first}`,
            `${first} ${last}`,
          ].map(words),
        ),
      )
      .map(([who, words, ...texts]) => [`Recruit: ${words}`, who, ...texts.slice(0, 4), "Red", ...texts.slice(4)]);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), async (rows) => {
        const told = await toldOf([textFile("Tracker 2022-03-01.csv", trackerOf(rows))], { councils: ["bury"] });
        const said = saidOf(told);
        expect([...FIRST, ...LAST].filter((name) => said.includes(name))).toEqual([]);
        expect(said).toContain("Recruit");
      }),
      { numRuns: 60 },
    );
  });

  const COMMENTS = trackerOf([
    ["Recruit", "Jane Smithson (DCS)", "soon", "", "", "", "Red", "Spoke to Jane. Kwame Boateng will help"],
    ["Family Hub", "Head of Service", "soon", "", "", "", "Red", "Cllr Example asked; Signs of Safety"],
  ]);

  it("each name that was left out is told by its cell, and so is what may be one", async () => {
    const { readings } = await toldOf([textFile("Tracker 2022-03-01.csv", COMMENTS)], { councils: ["bury"] });
    const told = readings[0]?.reading.notices.filter(({ topic }) => topic !== undefined);
    expect(told?.map(({ topic, cell, found }) => [topic, cell, found])).toEqual([
      ["name-left-out", "I2", "1 name"],
      ["possible-name", "I2", "“Kwame Boateng”"],
      ["name-left-out", "I3", "1 name"],
      ["name-left-out", "C1", "1 owner that may be a person’s name"],
    ]);
  });

  it("an owner of one copy is left out of another, and names stay where they were asked for", async () => {
    const later = trackerOf([["Recruit", "DCS", "soon", "", "", "", "Red", "Jane Smithson is on leave"]]);
    const files = [textFile("Tracker 2022-03-01.csv", COMMENTS), textFile("Tracker 2022-04-01.csv", later)];
    const { told, settle } = await roomWith(files, { councils: ["bury"] });
    expect(saidOf(told)).toContain("DCS is on leave");
    const kept = { audience: "board", sheetAudiences: new Map(), keepOwners: true, published: null } as const;
    const again = await settle({ ...told.settings, files: new Map([["1", kept]]) });
    expect(saidOf(again)).toContain("Jane Smithson is on leave");
  });

  it("our own workbook’s actions, updates and deadlines are without its owners’ names", async () => {
    const tables = {
      themes: [{ id: "own-theme", kind: "plan", name: "Jane Smithson’s theme", authority: "bury" }],
      actions: [
        {
          id: "a-1",
          source: "bury-cabinet-2022-01-12",
          authority: "bury",
          theme: "own-theme",
          words: "Smithson to recruit",
          owner: "Jane Smithson, DCS",
        },
      ],
      updates: [
        {
          id: "u-1",
          source: "bury-cabinet-2022-01-12",
          record: "actions/a-1",
          day: "2022-01-12",
          status: "Red",
          words: "Jane is on leave",
        },
      ],
      deadlines: [
        {
          id: "d-1",
          source: "bury-cabinet-2022-01-12",
          authority: "bury",
          what: "Mrs Smithson’s plan",
          due: "2022-05-06",
        },
      ],
    };
    const told = await toldOf([textFile("own.json", JSON.stringify(tables))]);
    const said = saidOf(told);
    expect(["Jane", "Smithson"].filter((name) => said.includes(name))).toEqual([]);
    expect(said).toContain("DCS to recruit");
  });

  it("the bundled data, downloaded and opened again, loses nothing", async () => {
    const { knownJson } = await import("#data/out/json.ts");
    const { bundledManifest } = await import("#data/bundle/bundled.fixture.ts");
    const whole = knownJson({ ...knownOn(base, isoDay("2026-05-21")), tables: base }, bundledManifest());
    const { readings } = await toldOf([textFile("whole.json", whole)]);
    const notices = readings[0]?.reading.notices ?? [];
    expect(notices).toEqual([]);
    expect(readings[0]?.reading.tables).toEqual(
      Object.fromEntries(Object.entries(base).filter(([, rows]) => rows.length > 0)),
    );
  });
});

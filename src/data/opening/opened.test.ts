import { beforeEach, describe, expect, it, vi } from "vitest";
import { bundledTables } from "#data/bundle/bundled.fixture.ts";
import { isoDay } from "#domain/dates/day.ts";
import { joinOpened } from "./joinOpened.ts";
import { changeOpened, loadedTables, type OpenedReading, opened, whenOpenedChanges, withReadings } from "./opened.ts";

const base = bundledTables();

function reading(id: string, file: string): OpenedReading {
  return {
    id,
    reading: { kind: "workbook", file, what: "A workbook", tables: {}, tallies: [], notices: [] },
    questions: [],
    copies: [],
    names: [file],
    openedOn: isoDay("2026-05-21"),
  };
}

beforeEach(() => changeOpened({ base: null, readings: [], joined: null, reader: "public" }));

describe("what is open", () => {
  it("tells whoever shows it of every change, until they have gone", () => {
    const tell = vi.fn();
    const leave = whenOpenedChanges(tell);
    changeOpened({ reader: "board" });
    leave();
    changeOpened({ reader: "public" });
    expect(tell).toHaveBeenCalledTimes(1);
    expect(opened().reader).toBe("public");
  });

  it("has the same file once: opened again it takes the last place", () => {
    const [one, two] = [reading("a", "one.xlsx"), reading("b", "two.xlsx")];
    const again = reading("a", "one again.xlsx");
    expect(withReadings([one, two], [again]).map(({ names }) => names)).toEqual([["two.xlsx"], ["one again.xlsx"]]);
  });

  it("is loaded once it is joined with the bundled data; before that the bundled data is", async () => {
    const readings = [reading("a", "one.xlsx")];
    const result = await joinOpened(base, readings);
    changeOpened({ base, readings, joined: { base, of: readings, result } });
    expect(loadedTables(opened())).toBe(result.tables);
    changeOpened({ readings: [] });
    expect(loadedTables(opened())).toBe(base);
  });
});

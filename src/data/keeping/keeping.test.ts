import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DEADLINES_CSV } from "#data/opening/reading.fixture.ts";
import { FakeIndexedDb } from "./fakeIndexedDb.fixture.ts";
import { newTab, someReading } from "./tabs.fixture.ts";

let database = new FakeIndexedDb();

beforeEach(() => {
  database = new FakeIndexedDb();
  vi.stubGlobal("indexedDB", database);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("what is open", () => {
  it("is not kept, and no storage is made, until it is asked for", async () => {
    const tab = await newTab();
    await tab.recallKept();
    tab.changeOpened({ readings: [await someReading()] });
    expect(database.opened).toBe(0);
  });

  it("is there again on the next visit once it is remembered, every row as it was", async () => {
    const tab = await newTab();
    const reading = await someReading();
    tab.changeOpened({
      readings: [reading],
      answers: new Map([["a", "same"]]),
      columns: new Map([["k", new Map([[0, "action"]])]]),
      colours: new Map([["k", new Map([["#FF0000", "Off track"]])]]),
      councils: new Map([["k", { id: "dorset", name: "Dorset" }]]),
      reports: new Map([["tracker bury plan", "bury-2021"]]),
      reader: "board",
    });
    await tab.remember();
    expect(tab.keptNow()).toMatchObject({ state: "on", line: { files: 1, rows: 1, day: "2026-05-21" }, problem: null });
    const next = await newTab();
    await next.recallKept();
    expect(next.opened().readings).toEqual([{ ...reading, reading: { ...reading.reading, notices: [] } }]);
    expect([...next.opened().answers, ...next.opened().columns.keys()]).toEqual([["a", "same"], "k"]);
    expect([next.opened().colours.get("k")?.get("#FF0000"), next.opened().reader]).toEqual(["Off track", "board"]);
    expect([next.opened().councils.get("k")?.name, ...next.opened().reports.values()]).toEqual(["Dorset", "bury-2021"]);
    expect(next.keptNow()).toMatchObject({ state: "on", line: { files: 1, rows: 1 } });
  });

  it("stays in step: what is opened or removed later is remembered too, and nothing is left lying about", async () => {
    const tab = await newTab();
    tab.changeOpened({ readings: [await someReading()] });
    await tab.remember();
    const before = [...database.kept.keys()];
    tab.changeOpened({ readings: [await someReading(`${DEADLINES_CSV}\n`)] });
    await vi.waitFor(() => {
      expect(tab.keptNow().state).toBe("on");
      expect([...database.kept.keys()]).not.toEqual(before);
    });
    expect(database.kept.size).toBe(before.length);
    tab.changeOpened({ readings: [] });
    await vi.waitFor(() => expect(tab.keptNow().line).toMatchObject({ files: 0, rows: 0 }));
  });

  it("is forgotten with one press, and stays open", async () => {
    const tab = await newTab();
    tab.changeOpened({ readings: [await someReading()] });
    await tab.remember();
    await tab.forgetKept();
    expect([tab.keptNow().state, database.kept.size, tab.opened().readings.length]).toEqual(["off", 0, 1]);
  });

  it("is not offered to be remembered where the page was opened from a disk", async () => {
    vi.stubGlobal("location", { protocol: "file:" });
    const tab = await newTab();
    await tab.remember();
    await tab.recallKept();
    expect([tab.keptNow().state, database.opened]).toEqual(["never", 0]);
  });
});

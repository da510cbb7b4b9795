import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DEADLINES_CSV } from "#data/opening/reading.fixture.ts";
import { FakeIndexedDb } from "./fakeIndexedDb.fixture.ts";
import { newTab, someReading } from "./tabs.fixture.ts";

let database = new FakeIndexedDb();

beforeEach(() => {
  database = new FakeIndexedDb();
  vi.stubGlobal("indexedDB", database);
});
afterEach(() => vi.unstubAllGlobals());

describe("two tabs", () => {
  it("the last to write counts, whole", async () => {
    const one = await newTab();
    one.changeOpened({ readings: [await someReading()] });
    await one.remember();
    const two = await newTab();
    two.changeOpened({ readings: [await someReading(`${DEADLINES_CSV}\n`)] });
    await two.remember();
    const next = await newTab();
    await next.recallKept();
    expect(next.opened().readings.map(({ id }) => id)).toEqual(two.opened().readings.map(({ id }) => id));
  });

  it("what one forgets the other does not write again", async () => {
    const one = await newTab();
    one.changeOpened({ readings: [await someReading()] });
    await one.remember();
    const two = await newTab();
    await two.forgetKept();
    one.changeOpened({ readings: [] });
    await vi.waitFor(() => expect(one.keptNow().problem).toMatch(/forgotten in another tab/));
    expect(database.kept.size).toBe(0);
  });

  it("what one forgets the other says at once, though nothing was changed in it, and keeps open", async () => {
    const one = await newTab();
    one.changeOpened({ readings: [await someReading()] });
    await one.remember();
    const two = await newTab();
    await two.recallKept();
    await two.forgetKept();
    await vi.waitFor(() => expect(one.keptNow().problem).toMatch(/^Not remembered any more/));
    expect([one.keptNow().state, one.opened().readings.length, two.keptNow().problem]).toEqual(["off", 1, null]);
  });
});

describe("storage that is cleared away while the page is open", () => {
  const remembered = async () => {
    const tab = await newTab();
    tab.changeOpened({ readings: [await someReading()] });
    await tab.remember();
    return tab;
  };

  it.each([
    ["and the browser tells of it", { isTold: true }],
    ["and the browser does not tell of it", { isTold: false }],
  ])("%s: it is said when one comes back to the page, and what is open stays open", async (_, how) => {
    const back = new EventTarget();
    vi.stubGlobal("addEventListener", back.addEventListener.bind(back));
    const tab = await remembered();
    database.clearAway(how);
    back.dispatchEvent(new Event("focus"));
    await vi.waitFor(() => expect(tab.keptNow().problem).toMatch(/^Not remembered any more/));
    expect([tab.keptNow().state, tab.opened().readings.length, database.kept.size]).toEqual(["off", 1, 0]);
  });

  it("is said once: the next change is not kept, and says nothing new", async () => {
    const tab = await remembered();
    database.clearAway({ isTold: true });
    tab.changeOpened({ readings: [] });
    await vi.waitFor(() => expect(tab.keptNow().problem).toMatch(/^Not remembered any more/));
    const said = tab.keptNow();
    tab.changeOpened({ readings: [await someReading()] });
    expect([tab.keptNow(), database.kept.size]).toEqual([said, 0]);
  });

  it("may be used again when it is asked for again", async () => {
    const tab = await remembered();
    database.clearAway({ isTold: false });
    await tab.remember();
    expect(tab.keptNow()).toMatchObject({ state: "on", problem: null, line: { files: 1 } });
    const next = await newTab();
    await next.recallKept();
    expect(next.opened().readings).toHaveLength(1);
  });

  it("while it is being written leaves no half behind", async () => {
    const tab = await newTab();
    tab.changeOpened({ readings: [await someReading()] });
    database.faults.clearedAt = 2;
    await tab.remember();
    expect([tab.keptNow().state, tab.keptNow().problem]).toEqual(["off", expect.stringMatching(/^Not remembered:/)]);
    const next = await newTab();
    await next.recallKept();
    expect([next.opened().readings, next.keptNow().problem]).toEqual([[], null]);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
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

describe("storage that fails costs nothing but the remembering, and says so once", () => {
  const remembered = async () => {
    const tab = await newTab();
    tab.changeOpened({ readings: [await someReading()] });
    const said: (string | null)[] = [];
    await tab.remember();
    said.push(tab.keptNow().problem);
    expect(tab.opened().readings).toHaveLength(1);
    return { tab, said };
  };

  it.each([
    ["that is switched off", { isDisabled: true }],
    ["that cannot be opened", { cannotOpen: true }],
    ["that is full from the start", { room: 0 }],
    ["that fills up half-way", { room: 2 }],
  ])("%s", async (_, faults) => {
    Object.assign(database.faults, faults);
    const { tab, said } = await remembered();
    expect([tab.keptNow().state, said]).toEqual(["off", [expect.stringMatching(/^Not remembered:/)]]);
    const next = await newTab();
    await next.recallKept();
    expect(next.opened().readings).toEqual([]);
  });

  it("that is blocked by another tab, after five seconds", async () => {
    const tab = await newTab();
    tab.changeOpened({ readings: [await someReading()] });
    database.faults.isBlocked = true;
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const done = tab.remember();
    await vi.advanceTimersByTimeAsync(5_000);
    await done;
    expect(tab.keptNow()).toMatchObject({ state: "off", problem: expect.stringMatching(/^Not remembered:/) });
  });

  it("that is full when more is opened: what was kept before is no longer written to, and nothing is tried again", async () => {
    const { tab } = await remembered();
    database.faults.room = 0;
    tab.changeOpened({ readings: [] });
    await vi.waitFor(() => expect(tab.keptNow().problem).toMatch(/^Not remembered:/));
    database.faults.room = 100;
    tab.changeOpened({ readings: [await someReading()] });
    expect(tab.keptNow().state).toBe("off");
  });

  it.each([
    ["switched off", { isDisabled: true }],
    ["not to be opened", { cannotOpen: true }],
  ])("that is %s says nothing before it is asked for", async (_, faults) => {
    const tab = await newTab();
    tab.changeOpened({ readings: [await someReading()] });
    await tab.remember();
    Object.assign(database.faults, faults);
    const next = await newTab();
    await next.recallKept();
    expect(next.keptNow()).toEqual({ state: "off", line: null, problem: null });
  });

  it("that is not there at all", async () => {
    vi.stubGlobal("indexedDB", undefined);
    const { tab } = await remembered();
    expect(tab.keptNow().state).toBe("off");
  });
});

describe("what was kept and cannot be read", () => {
  const damaged = async (damage: () => void) => {
    const tab = await newTab();
    tab.changeOpened({ readings: [await someReading()] });
    await tab.remember();
    damage();
    const next = await newTab();
    await next.recallKept();
    return next;
  };

  it.each([
    ["its list is nonsense", () => database.kept.set("contents", "nonsense")],
    [
      "its list is of another version",
      () => database.kept.set("contents", { ...(database.kept.get("contents") as object), version: 99 }),
    ],
    ["a part is gone", () => database.kept.delete([...database.kept.keys()].find((name) => name.endsWith("/1")) ?? "")],
    [
      "a row has a cell that may not stand",
      () => {
        const name = [...database.kept.keys()].find((each) => each.endsWith("/2")) ?? "";
        database.kept.set(name, { kind: "rows", table: "deadlines", rows: [{ id: "x" }] });
      },
    ],
    [
      "rows are of no table",
      () => {
        const name = [...database.kept.keys()].find((each) => each.endsWith("/2")) ?? "";
        database.kept.set(name, { kind: "rows", table: "__proto__", rows: [] });
      },
    ],
  ])("is said, and nothing of it is shown: %s", async (_, damage) => {
    const next = await damaged(damage);
    expect(next.opened().readings).toEqual([]);
    expect(next.keptNow()).toMatchObject({ state: "off", problem: expect.stringContaining("could not be read") });
  });

  it("is nothing where it was cleared away between two visits", async () => {
    const next = await damaged(() => database.shelves.clear());
    expect(next.keptNow()).toEqual({ state: "off", line: null, problem: null });
  });
});

import { describe, expect, it, test } from "vitest";
import { isoDay } from "#domain/dates/day.ts";
import { impreciseWords, joinedWords } from "#domain/dates/format.ts";
import { council, date, NOTHING, source } from "#domain/joining/files.fixture.ts";
import { EVENT_STATUSES, statusPlace } from "#domain/journeys/status.ts";
import { type Known, knownOn } from "#domain/knowing/knownOn.ts";
import type { Action } from "#domain/model/plan.ts";
import type { Update } from "#domain/model/told.ts";
import { recordView } from "#domain/records/record.ts";
import { RECRUIT, toldOf } from "#domain/thread/thread.fixture.ts";
import { atOnce } from "#domain/turns.ts";
import { actionEvents, daylessActions } from "./actionEvents.ts";

const BARFORD = { authority: council("barford") };
const COPIES = ["2022-06-01", "2022-09-01", "2022-12-01"];

/** A tracker of which three copies are loaded; the action stands in the first. What a copy says is known from its day. */
function knownAt(
  day: string,
  {
    due = "2022-10-31",
    dueWords = null,
    updates = [],
  }: { due?: string; dueWords?: string | null; updates?: readonly Update[] } = {},
): Known {
  const action: Action = { ...RECRUIT, source: "2022-06-01", due: date(due), dueWords };
  const tables = {
    ...NOTHING,
    authorities: [BARFORD.authority],
    sources: COPIES.map((copy) => source(copy, copy)),
    actions: [action],
    updates: updates.map((update) => ({ ...update, source: update.day.edtf })),
  };
  return knownOn(tables, isoDay(day));
}

const drawn = (known: Known) => atOnce(actionEvents(known, BARFORD)).map(({ when }) => joinedWords(when));
const stated = (known: Known) =>
  atOnce(actionEvents(known, BARFORD)).map(({ state, statusWords }) => [state, statusWords]);

describe("the day of an action", () => {
  it("is not drawn before the first paper that tells of it", () => {
    expect(drawn(knownAt("2022-05-31"))).toEqual([]);
    expect(drawn(knownAt("2022-06-01"))).toEqual(["31 October 2022"]);
  });

  it("moves with a re-dating, and only from when that is known", () => {
    const updates = [toldOf("2022-09-01", "re-dated", "2023-01")];
    expect(drawn(knownAt("2022-08-31", { updates }))).toEqual(["31 October 2022"]);
    expect(drawn(knownAt("2022-09-01", { updates }))).toEqual(["January 2023"]);
    const view = recordView(knownAt("2022-09-01", { updates }), "actions/recruit");
    expect(view?.words).toBe("First due 31 October 2022; re-dated 1 time.");
    expect(view?.when && impreciseWords(view.when)).toBe("January 2023");
  });

  it("is drawn from when a copy gives one; without any the action stands in the list alone", () => {
    const given = { due: "", updates: [toldOf("2022-09-01", "dated", "2022-11-30")] };
    expect(drawn(knownAt("2022-08-31", given))).toEqual([]);
    expect(daylessActions(knownAt("2022-08-31", given), BARFORD)).toEqual([
      {
        record: "actions/recruit",
        authority: "barford",
        kind: "action",
        state: "expected",
        status: "not-rated",
        label: "Recruit a principal social worker",
        statusWords: "Not rated",
        noDayWords: "no day given",
      },
    ]);
    expect(drawn(knownAt("2022-09-01", given))).toEqual(["30 November 2022"]);
    expect(daylessActions(knownAt("2022-09-01", given), BARFORD)).toEqual([]);
  });
});

describe("an action without a day", () => {
  const told = (known: Known) => daylessActions(known, BARFORD).map(({ noDayWords }) => noDayWords);

  it("stands in the list with the tracker’s own words, the last that are known", () => {
    const updates = [{ ...toldOf("2022-09-01", "Amber"), newDueWords: "TBC" }];
    const given = { due: "", dueWords: "ongoing", updates };
    expect(told(knownAt("2022-08-31", given))).toEqual(["no day: “ongoing”"]);
    expect(told(knownAt("2022-09-01", given))).toEqual(["no day: “TBC”"]);
    expect(recordView(knownAt("2022-08-31", given), "actions/recruit")?.whenWords).toBe("no day: “ongoing”");
  });

  it("has no words left once its day is taken back without any", () => {
    const updates = [{ ...toldOf("2022-09-01", "re-dated"), newDueWords: null }];
    expect(told(knownAt("2022-09-01", { due: "2022-10-31", dueWords: "soon", updates }))).toEqual(["no day given"]);
  });
});

describe("how an action stands", () => {
  it("is the council's own word in quotation marks, or not rated", () => {
    const updates = [toldOf("2022-09-01", "Amber E")];
    expect(stated(knownAt("2022-08-31", { updates }))).toEqual([["expected", "Not rated"]]);
    expect(stated(knownAt("2022-09-01", { updates }))).toEqual([["expected", "“Amber E”"]]);
  });

  it("is done where a source says so, and at no other word: a colour is not read", () => {
    const said = (word: string) => stated(knownAt("2022-12-01", { updates: [toldOf("2022-09-01", word)] }));
    expect(said("Complete")).toEqual([["took-place", "“Complete”"]]);
    expect(said("Green")).toEqual([["expected", "“Green”"]]);
    expect(said("Not complete")).toEqual([["expected", "“Not complete”"]]);
  });

  it("is not recorded from the day after its day, where no source has a word for it", () => {
    expect(stated(knownAt("2022-10-31"))).toEqual([["expected", "Not rated"]]);
    expect(stated(knownAt("2022-11-01"))).toEqual([
      ["not-recorded", "Not rated; not recorded here whether it was done"],
    ]);
  });

  it("keeps a word that was said before its day: a copy that repeats it makes no update", () => {
    expect(stated(knownAt("2022-12-01", { updates: [toldOf("2022-09-01", "amber")] }))).toEqual([
      ["expected", "“amber”"],
    ]);
  });

  it("is spoken as the council wrote it", () => {
    const known = knownAt("2022-09-01", { updates: [toldOf("2022-09-01", "RED – no cover")] });
    expect(atOnce(actionEvents(known, BARFORD)).map(({ name }) => name)).toEqual([
      "Barford, Recruit a principal social worker, 31 October 2022, “RED – no cover”",
    ]);
  });
});

test("a council's own word is not counted as ours, though it reads the same", () => {
  const known = knownAt("2022-09-01", { updates: [toldOf("2022-09-01", "overdue")] });
  expect(atOnce(actionEvents(known, BARFORD)).map((event) => EVENT_STATUSES[statusPlace(event)])).toEqual(["expected"]);
});

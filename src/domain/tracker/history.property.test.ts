import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isoDay } from "#domain/dates/day.ts";
import { updatesOf } from "#domain/knowing/fold.ts";
import { type Known, knownOn } from "#domain/knowing/knownOn.ts";
import { rowWithId } from "#domain/knowing/lookup.ts";
import type { Tables } from "#domain/model/dataset.ts";
import { currentDue, type TrackerCopy, type TrackerRow } from "./copy.ts";
import { actionDue } from "./due.ts";
import type { Followed } from "./follow.ts";
import { type TrackerHistory, trackerHistory } from "./history.ts";
import { CHOICES, dueOn, dueWord, NO_DUE, trackerCopy, trackerRow } from "./trackers.fixture.ts";
import { lastWord, stateWord } from "./words.ts";

const WORDS =
  "recruit train audit publish supervision policy managers social workers cohort 1 2 caseloads strategy".split(" ");

const row: fc.Arbitrary<TrackerRow> = fc
  .record({
    number: fc.option(fc.constantFrom("1", "2", "3", "4", "1.1", "A3"), { freq: 3 }),
    words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(" ")),
    theme: fc.constantFrom(null, "Workforce", "Leadership"),
    due: fc.constantFrom(
      NO_DUE,
      dueOn("2022-10-31"),
      dueOn("2022-12-31"),
      dueWord("ongoing"),
      dueWord("Q4", "2023-01"),
    ),
    rating: fc.constantFrom(null, "Red", "Amber", "amber E", "Green"),
    status: fc.constantFrom(null, "In progress", "Complete"),
    comment: fc.constantFrom("", "Advert placed", "On hold"),
  })
  .map(({ comment, ...rest }) =>
    trackerRow({ ...rest, progress: comment === "" ? [] : [{ label: "Comments", words: comment }] }),
  );

const copies: fc.Arbitrary<readonly TrackerCopy[]> = fc
  .array(fc.array(row, { maxLength: 8 }), { minLength: 1, maxLength: 5 })
  .map((all) => all.map((rows, place) => trackerCopy(addDays(isoDay("2022-01-12"), place * 28), rows)));

function rowsFollowed(history: TrackerHistory): readonly string[] {
  const entries = [...history.followed.values()].flatMap((action) => action.entries);
  return entries.map((entry) => `${entry.copy.day} row ${entry.row.row}`).sort();
}

function rowsGiven(given: readonly TrackerCopy[]): readonly string[] {
  return given.flatMap((copy) => copy.rows.map((each) => `${copy.day} row ${each.row}`)).sort();
}

describe("whatever the copies hold", () => {
  it("every row of every copy belongs to exactly one action, and every id stands once", () => {
    fc.assert(
      fc.property(copies, (given) => {
        const history = trackerHistory(given, CHOICES);
        expect(rowsFollowed(history)).toEqual(rowsGiven(given));
        const ids = [...history.actions, ...history.updates, ...history.sources].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 500 },
    );
  });

  it("the order in which they are given does not matter, and one opened twice adds nothing", () => {
    fc.assert(
      fc.property(copies, fc.nat(), (given, place) => {
        const { remarks: _, ...history } = trackerHistory(given, CHOICES);
        const { remarks: __, ...reversed } = trackerHistory([...given].reverse(), CHOICES);
        const again = given[place % given.length];
        const { remarks: ___, ...twice } = trackerHistory(again === undefined ? given : [...given, again], CHOICES);
        expect(reversed).toEqual(history);
        expect(twice).toEqual(history);
      }),
      { numRuns: 300 },
    );
  });

  it("as at a day between two copies each action stands as the earlier copy has it", () => {
    fc.assert(
      fc.property(copies, (given) => {
        const history = trackerHistory(given, CHOICES);
        for (const copy of given) {
          const known = knownOn(tablesOf(history), addDays(copy.day, 27));
          const begun = [...history.followed].filter(([, { entries }]) => entries[0].copy.day <= copy.day);
          expect(known.tables.actions.map(({ id }) => id)).toEqual(begun.map(([id]) => id));
          expect(statesShown(known, begun, copy)).toEqual(statesInCopy(begun, copy));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("an answered question is not asked again", () => {
    fc.assert(
      fc.property(copies, fc.constantFrom("same" as const, "different" as const), (given, answer) => {
        const { questions } = trackerHistory(given, CHOICES);
        const answers = new Map(questions.map(({ key }) => [key, answer]));
        const asked = trackerHistory(given, { ...CHOICES, answers }).questions;
        expect(asked.filter(({ key }) => answers.has(key) && answer === "different")).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

type Begun = readonly (readonly [string, Followed])[];

function rowIn({ entries }: Followed, copy: TrackerCopy): TrackerRow | undefined {
  return entries.find((entry) => entry.copy === copy)?.row;
}

/** The status and the day that a copy gives each of its actions, where it gives them. */
function statesInCopy(begun: Begun, copy: TrackerCopy): readonly (readonly (string | null)[])[] {
  return begun.flatMap(([id, action]) => {
    const row = rowIn(action, copy);
    return row === undefined ? [] : [[id, stateWord(row), currentDue(row).date.edtf]];
  });
}

/** The same as known from the updates; what the copy does not give is not compared. */
function statesShown(known: Known, begun: Begun, copy: TrackerCopy): readonly (readonly (string | null)[])[] {
  return begun.flatMap(([id, action]) => {
    const row = rowIn(action, copy);
    const stored = rowWithId(known.tables.actions, id);
    if (row === undefined || stored === null) return [];
    const updates = updatesOf(known, `actions/${id}`);
    const state = stateWord(row) === null ? null : (lastWord(updates)?.status ?? null);
    const due = currentDue(row).date.precision === "unknown" ? "" : actionDue(stored, updates).due.edtf;
    return [[id, state, due]];
  });
}

function tablesOf(history: TrackerHistory): Tables {
  const { actions, updates, sources, themes } = history;
  const authority = { id: "exampleshire" } as Tables["authorities"][number];
  const none = Object.fromEntries(
    "bodies inspections judgements findings visits views deadlines interventions requirements meetings measures accounts gaps glossary rules holidays pauses"
      .split(" ")
      .map((name) => [name, []]),
  ) as unknown as Tables;
  return { ...none, authorities: [authority], actions, updates, sources, themes };
}

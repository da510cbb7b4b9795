import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toldOf } from "#domain/thread/thread.fixture.ts";
import { answersOf, fitting, PLAN_FIELDS, type PlanFilter } from "./filter.ts";
import { inPlanOrder, PLAN_ORDERS } from "./order.ts";
import { rowsOn, type Said } from "./plan.fixture.ts";
import type { PlanRow } from "./rows.ts";
import { filterWords } from "./words.ts";

const ALL: PlanFilter = { word: null, theme: null, owner: null, mark: null, text: "" };
const PLAN: readonly Said[] = [
  { words: "Recruit", due: "2022-05-01", owner: "Head of Service", updates: [toldOf("2022-03-01", "Red")] },
  { words: "Audit", due: "2022-07-20", updates: [toldOf("2022-06-01", "red – no cover")] },
  { words: "Publish", due: "2022-04", owner: "Head of Service", updates: [toldOf("2022-06-01", "Complete")] },
  {
    words: "Train",
    owner: "Principal Social Worker",
    updates: [toldOf("2022-06-01", "Amber"), toldOf("2022-06-01", "re-dated", "2022-12-31")],
  },
  { words: "Listen" },
];
const { known, rows } = rowsOn("2022-07-01", PLAN);
const named = (found: readonly PlanRow[]) => found.map(({ state }) => state.action.words);
const asking = (filter: Partial<PlanFilter>) => named(fitting(rows, { ...ALL, ...filter }));

describe("the actions of a plan that are asked for", () => {
  it.each([
    [{ word: "Red" }, ["Recruit"]],
    [{ word: "any:red" }, ["Recruit", "Audit"]],
    [{ word: "no word recorded" }, ["Listen"]],
    [{ owner: "Head of Service" }, ["Recruit", "Publish"]],
    [{ owner: "not given" }, ["Audit", "Listen"]],
    [{ mark: "passed" }, ["Recruit"]],
    [{ mark: "soon" }, ["Audit"]],
    [{ mark: "redated" }, ["Train"]],
    [{ mark: "quiet" }, ["Recruit", "Listen"]],
    [{ text: " social WORKER " }, ["Train"]],
    [{ mark: "quiet", word: "Red" }, ["Recruit"]],
    [{ theme: "Leadership" }, []],
  ] as const)("%j gives %j", (filter, words) => {
    expect(asking(filter)).toEqual(words);
  });

  it("are all of them where nothing is asked for", () => {
    expect(fitting(rows, ALL)).toBe(rows);
  });

  it("are said in words, for paper", () => {
    expect(filterWords({ ...ALL, word: "any:red", owner: "Head of Service", mark: "passed", text: "front" })).toBe(
      "word: rated red, in whatever words; owner: Head of Service; its day has passed; with “front” in its words",
    );
    expect(filterWords(ALL)).toBe("");
  });
});

const filters: fc.Arbitrary<PlanFilter> = fc.record({
  word: fc.constantFrom(null, "Red", "any:red", "Complete", "Blue"),
  theme: fc.constantFrom(null, "workforce", "front door"),
  owner: fc.constantFrom(null, "Head of Service", "not given"),
  mark: fc.constantFrom(null, "passed", "soon", "redated", "quiet", "open"),
  text: fc.constantFrom("", "re", "x"),
});

it("the count beside each answer is what choosing it gives, whatever else is chosen", () => {
  fc.assert(
    fc.property(filters, fc.constantFrom(...PLAN_FIELDS), (filter, field) => {
      for (const [answer, count] of answersOf(rows, filter, field)) {
        expect(fitting(rows, { ...filter, [field]: answer })).toHaveLength(count);
      }
    }),
  );
});

it("what is chosen in a field leaves its other answers to choose from", () => {
  const words = answersOf(rows, { ...ALL, word: "Red", mark: "open" }, "word");
  expect([...words]).toEqual([
    ["Red", 1],
    ["any:red", 2],
    ["red – no cover", 1],
    ["Amber", 1],
    ["no word recorded", 1],
  ]);
});

describe("the order of a plan", () => {
  it.each([
    ["plan", ["Recruit", "Audit", "Publish", "Train", "Listen"]],
    ["day", ["Publish", "Recruit", "Audit", "Train", "Listen"]],
    ["word", ["Recruit", "Audit", "Train", "Publish", "Listen"]],
    ["heard", ["Recruit", "Listen", "Audit", "Publish", "Train"]],
  ] as const)("%s", (order, words) => {
    expect(named(inPlanOrder(known, rows, order))).toEqual(words);
  });

  it("loses and doubles no action", () => {
    expect(PLAN_ORDERS.map((order) => named(inPlanOrder(known, rows, order)).sort())).toEqual(
      PLAN_ORDERS.map(() => named(rows).sort()),
    );
  });
});

import { expect, test } from "vitest";
import { isoDay } from "#domain/dates/day.ts";
import { exactDay } from "#domain/dates/edtf.ts";
import { NOTHING, source } from "#domain/joining/files.fixture.ts";
import type { Deadline } from "#domain/model/records.ts";
import type { Account } from "#domain/model/told.ts";
import { knownOn } from "./knownOn.ts";
import { otherwiseWords } from "./otherwise.ts";

const RECORD = "deadlines/plan";

function account(more: Partial<Account>): Account {
  return {
    id: "told",
    source: "minutes",
    audience: "public",
    note: null,
    record: RECORD,
    kind: "differs",
    printed: "Due: 4 April 2022",
    readAs: null,
    ...more,
  };
}

const STATED: Deadline = {
  id: "plan",
  source: "minutes",
  audience: "public",
  note: null,
  authority: "barford",
  what: "Plan",
  recipient: null,
  due: exactDay(isoDay("2022-03-31")),
  dueWords: null,
  inspection: null,
  rule: null,
  comparedWith: null,
  statedRule: null,
};

const words = (...accounts: readonly Account[]) =>
  otherwiseWords(
    knownOn(
      { ...NOTHING, sources: [source("minutes", "2022-01-15"), source("letter", "2022-01-16")], accounts },
      isoDay("2026-01-01"),
    ),
    RECORD,
  );

test("another day for the same deadline is said as that day", () => {
  expect(words(account({}))).toBe("Another source says 4 April 2022");
});

test("anything else that differs is named, and words that are printed so stand in quotation marks", () => {
  expect(words(account({ printed: "Overall effectiveness: Good" }))).toBe(
    "Another source says overall effectiveness: Good",
  );
  expect(words(account({ printed: "To Ofsted, before the end of March 2022" }))).toBe(
    "Another source says “To Ofsted, before the end of March 2022”",
  );
});

test("what is long, and what several sources say, is read with the evidence", () => {
  expect(words(account({ printed: "What: ".padEnd(90, "words ") }))).toBe("Another source has it otherwise");
  expect(words(account({}), account({ id: "also", source: "letter" }))).toBe("2 other sources have it otherwise");
});

test("a source that agrees, is vaguer, or speaks of another record says nothing otherwise", () => {
  expect(words()).toBeNull();
  expect(words(account({ kind: "agrees" }), account({ kind: "vaguer" }))).toBeNull();
  expect(words(account({ record: "deadlines/other" }))).toBeNull();
});

test("what a record’s own source says is not put into the mouth of another", () => {
  const known = knownOn(
    {
      ...NOTHING,
      sources: [source("minutes", "2022-01-15")],
      deadlines: [STATED],
      accounts: [account({})],
    },
    isoDay("2026-01-01"),
  );
  expect(otherwiseWords(known, RECORD)).toBe("Another source has it otherwise");
});

import { describe, expect, it } from "vitest";
import { isoDay } from "#domain/dates/day.ts";
import { knownOn } from "#domain/knowing/knownOn.ts";
import type { Tables } from "#domain/model/dataset.ts";
import { BUNDLED, council, date, joinedWith, judgement, list, listed, source, visit } from "./files.fixture.ts";
import { joined } from "./joined.ts";

describe("a visit", () => {
  const told = (edtf: string, more: object = {}) =>
    joinedWith({ visits: [visit({ id: "v", source: "statistics", when: date(edtf), ...more })] });

  it("that was expected in October and took place in October is one visit, and is known to have taken place from then", () => {
    const { tables } = told("2022-10-18/2022-10-19");
    expect(tables.visits.map(({ id }) => id)).toEqual(["barford-mv-2022-10"]);
    expect(tables.updates.map(({ record, status, source }) => [record, status, source])).toEqual([
      ["visits/barford-mv-2022-10", "took-place", "statistics"],
    ]);
    expect(knownOn(tables, isoDay("2025-09-24")).tables.updates).toEqual([]);
    expect(knownOn(tables, isoDay("2025-09-25")).tables.updates).toHaveLength(1);
  });

  it("of another kind, or of another month, is another visit", () => {
    expect(told("2022-10-18", { kind: "focused" }).tables.visits).toHaveLength(2);
    expect(told("2022-11-18").tables.visits).toHaveLength(2);
  });

  it("that begins three days after another is the same, and four days after is not", () => {
    const base: Tables = { ...BUNDLED, visits: [visit({ id: "v", source: "report", when: date("2021-03-01") })] };
    const visits = (edtf: string) =>
      joined(base, [list({ visits: [visit({ id: "w", source: "statistics", when: date(edtf) })] })]).tables.visits;
    expect(visits("2021-03-04/2021-03-05")).toHaveLength(1);
    expect(visits("2021-03-05")).toHaveLength(2);
  });

  it("known from a letter without a day is not known earlier by being told twice", () => {
    const base: Tables = {
      ...BUNDLED,
      holidays: [
        { id: isoDay("2021-01-01"), title: "New Year’s Day", announced: null, withdrawn: null, isProvisional: false },
        { id: isoDay("2024-12-25"), title: "Christmas Day", announced: null, withdrawn: null, isProvisional: false },
      ],
      visits: [visit({ id: "v", source: "report", when: date("2021-03-01") })],
    };
    const { tables } = joined(base, [
      {
        file: "own.xlsx",
        tables: {
          sources: [source("letter", "")],
          visits: [visit({ id: "w", source: "letter", when: date("2021-03-01/2021-03-02") })],
        },
      },
    ]);
    const accounts = (day: string) => knownOn(tables, isoDay(day)).tables.accounts.length;
    expect([accounts("2021-04-27"), accounts("2021-04-28")]).toEqual([0, 1]);
  });
});

describe("the same row from a later file", () => {
  const deadline = {
    id: "barford-plan",
    source: "report",
    audience: "public",
    note: null,
    authority: "barford",
    what: "Improvement plan",
    recipient: null,
    due: date("2022-03-31"),
    dueWords: null,
    inspection: null,
    rule: null,
    comparedWith: null,
    statedRule: null,
  } as const;
  const base: Tables = { ...BUNDLED, deadlines: [deadline] };
  const own = (more: object) => ({
    file: "own.xlsx",
    tables: { sources: BUNDLED.sources, deadlines: [{ ...deadline, ...more }] } as Partial<Tables>,
  });

  it("counts, and what stood before is listed", () => {
    const { tables, changed, conflicts } = joined(base, [own({ due: date("2022-04-30") })]);
    expect(tables.deadlines[0]?.due.edtf).toBe("2022-04-30");
    expect(changed).toEqual([
      { record: "deadlines/barford-plan", field: "due", former: "31 March 2022", now: "30 April 2022", file: 0 },
    ]);
    expect(conflicts).toEqual([]);
  });

  it("that only the board may see hides nothing from the public: both are kept", () => {
    const { tables, conflicts } = joined(base, [own({ due: date("2022-04-30"), audience: "board" })]);
    expect(tables.deadlines.map(({ due, audience }) => [due.edtf, audience])).toEqual([["2022-03-31", "public"]]);
    expect(tables.accounts.map(({ kind, audience }) => [kind, audience])).toEqual([["differs", "board"]]);
    expect(conflicts[0]?.audience).toBe("board");
  });

  it("by another source is that source's account", () => {
    const { tables, conflicts } = joined(base, [own({ due: date("2022-04-30"), source: "minutes" })]);
    expect(tables.deadlines[0]?.due.edtf).toBe("2022-03-31");
    expect(tables.accounts.map(({ printed, source }) => [printed, source])).toEqual([
      ["Due: 30 April 2022", "minutes"],
    ]);
    expect(conflicts).toHaveLength(1);
  });

  it("of another council under the same id is another record", () => {
    const { tables } = joined(base, [own({ authority: "selwick" })]);
    expect(tables.deadlines.map(({ id, authority }) => [id, authority])).toEqual([
      ["barford-plan", "barford"],
      ["barford-plan-2", "selwick"],
    ]);
  });
});

describe("a source", () => {
  it("never moves to an earlier day, so that nothing is shown too early", () => {
    const { tables, checks } = joinedWith({ sources: [source("report", "2020-01-01")] });
    expect(tables.sources[0]?.date.edtf).toBe("2021-12-17");
    expect(checks.map(({ record }) => record)).toEqual(["sources/report"]);
  });

  it("for the board alone never takes the words of one that anyone may see, and that is said", () => {
    const title = "Report, with the chair’s remarks";
    const { tables, checks } = joinedWith({ sources: [source("report", "2021-12-17", { title, audience: "board" })] });
    expect(tables.sources[0]).toMatchObject({ title: "Paper report", audience: "public" });
    expect(checks.map(({ words }) => words)).toEqual([
      "Paper report: the file opened has it otherwise, for fewer people (title). What more people may see is kept.",
    ]);
  });

  it("of another title and publisher under the same id is another source", () => {
    const told = source("report", "2020-01-01", { title: "Our tracker", publisher: "Barford Council" });
    const { tables } = joinedWith({
      sources: [told],
      visits: [visit({ id: "v", source: "report", when: date("2019-10-18") })],
    });
    expect(tables.sources.map(({ id }) => id)).toEqual(["report", "minutes", "report-2"]);
    expect(tables.visits.at(-1)?.source).toBe("report-2");
  });
});

it("a reference that leads nowhere is named", () => {
  const { checks } = joinedWith({
    judgements: [judgement({ id: "j", source: "statistics", inspection: "nowhere", grade: "good" })],
  });
  expect(checks.map(({ record }) => record)).toContain("judgements/j");
});

it("ids and names out of JavaScript's own vocabulary are words like any other", () => {
  const { tables } = joinedWith({
    authorities: [council("constructor"), council("__proto__", { name: "Proto" })],
    inspections: [listed({ id: "constructor", authority: "constructor", published: date("2024-05-01") })],
  });
  expect(tables.authorities.map(({ id }) => id)).toEqual(["barford", "constructor", "__proto__"]);
  expect(tables.inspections.at(-1)?.authority).toBe("constructor");
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

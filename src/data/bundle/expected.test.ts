import { describe, expect, it } from "vitest";
import { councilOf } from "#domain/council/council.ts";
import { isoDay } from "#domain/dates/day.ts";
import { expectationsOf } from "#domain/deadlines/expectations.ts";
import { isInadequateReport } from "#domain/judgements/inadequate.ts";
import { knownOn } from "#domain/knowing/knownOn.ts";
import { rowWithId } from "#domain/knowing/lookup.ts";
import { recordView } from "#domain/records/record.ts";
import { timelineEvents } from "#domain/timeline/events.ts";
import { bundledTables } from "./bundled.fixture.ts";

const tables = bundledTables();

function at(id: string, day: string, loaded = tables) {
  const known = knownOn(loaded, isoDay(day));
  const authority = rowWithId(loaded.authorities, id);
  if (authority === null) throw new Error(`no council ${id}`);
  const council = councilOf(known, authority);
  return { known, council, expected: expectationsOf(known, council).map(({ record }) => record) };
}

describe("what the usual course leads to expect", () => {
  it("after Bradford’s report of 21 May 2026 the next inspection is drawn as wide as the observed figures", () => {
    const { known, council } = at("bradford", "2026-05-21");
    const next = timelineEvents(known, council).find(
      ({ record }) => record === "expectations/bradford-2026.next-inspection-requires-improvement",
    );
    expect(next).toMatchObject({ kind: "inspection", form: "imprecise", state: "expected", status: "expected" });
  });

  it("each expectation opens its evidence: the figure it rests on and the report it follows from", () => {
    const { known, expected } = at("bradford", "2026-05-21");
    expect(expected.length).toBeGreaterThan(0);
    for (const record of expected) expect(recordView(known, record)?.words).toMatch(/^Expected, not a duty: .+/);
    expect(recordView(known, expected[0] ?? "")?.follows).toMatch(/^(inspections|visits|interventions)\//);
  });

  it("a first monitoring visit is expected until one has taken place, and then no more", () => {
    const first = "expectations/bury-2021.first-monitoring-visit";
    expect(at("bury", "2022-01-20").expected).toContain(first);
    expect(at("bury", "2023-12-31").expected).not.toContain(first);
  });

  it("what is later than usual is never overdue", () => {
    const { known, council } = at("bury", "2022-09-07");
    const late = timelineEvents(known, council).filter(
      ({ record, status }) => record.startsWith("expectations/") && status === "no-record",
    );
    expect(late.map(({ statusWords }) => statusWords)).toEqual(late.map(() => "Later than usual, no record"));
  });

  it("of a council without papers only the next inspection is expected: the rest would be told in papers that are not here", () => {
    const without = { ...tables, meetings: [], deadlines: [], visits: [] };
    const { expected } = at("bradford", "2026-01-10", without);
    expect(expected.map((record) => record.split(".")[1])).toEqual(["reinspection", "reinspection-observed"]);
  });

  it("no rule is named by the programme: every expectation with a day says what it looks for", () => {
    const dated = tables.rules.filter((rule) => rule.nature === "expectation" && rule.length !== null);
    expect(dated.filter((rule) => rule.expects === null).map(({ id }) => id)).toEqual([]);
  });
});

describe("what makes a report inadequate", () => {
  const inadequate = { area: "leadership", grade: "inadequate" } as const;
  it("the overall judgement alone, where there is one", () => {
    expect(isInadequateReport([{ area: "overall", grade: "requires-improvement" }, inadequate])).toBe(false);
    expect(isInadequateReport([{ area: "overall", grade: "inadequate" }])).toBe(true);
  });
  it("any judgement, where there is no overall one, unless the setting says otherwise", () => {
    expect(isInadequateReport([{ area: "overall", grade: null }, inadequate])).toBe(true);
    expect(isInadequateReport([inadequate], "overall-only")).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { councilOf } from "#domain/council/council.ts";
import { isoDay } from "#domain/dates/day.ts";
import { distanceWords, workingWords } from "#domain/deadlines/words.ts";
import { judgementsOf } from "#domain/judgements/inspections.ts";
import { knownOn } from "#domain/knowing/knownOn.ts";
import { rowWithId } from "#domain/knowing/lookup.ts";
import { bundledTables } from "./bundled.fixture.ts";

const tables = bundledTables();

function councilAt(id: string, day: string) {
  const known = knownOn(tables, isoDay(day));
  const authority = rowWithId(tables.authorities, id);
  if (authority === null) throw new Error(`no council ${id}`);
  return { known, council: councilOf(known, authority) };
}

function deadlineAt(record: string, council: string, day: string) {
  const view = councilAt(council, day).council.deadlines.find((each) => each.record === record);
  return (
    view && {
      status: view.status,
      days: distanceWords(view.countdown.days),
      working: workingWords(view.countdown.workingDays),
    }
  );
}

function visitAt(record: string, council: string, day: string) {
  const all = councilAt(council, day).council;
  return [...all.visits, ...all.expected].find((each) => each.record === record);
}

describe("the stated deadlines, as at a day", () => {
  it.each([
    ["2022-01-20", "bury", "bury-2022-improvement-plan", "due", "in 70 days", "50 working days"],
    ["2018-12-10", "bradford", "bradford-2019-statement", "due", "in 56 days", "37 working days"],
    ["2016-08-01", "bury", "bury-2016-action-plan", "due", "in 22 days", "16 working days"],
    ["2022-03-23", "bury", "bury-2022-improvement-plan", "due-soon", "in 8 days", "6 working days"],
  ] as const)("on %s %s’s %s is %s: %s, %s", (...[day, council, id, status, days, working]) => {
    expect(deadlineAt(`deadlines/${id}`, council, day)).toEqual({ status, days, working });
  });

  it("on 7 September 2022 Bury’s plan shows no evidence recorded", () => {
    expect(deadlineAt("deadlines/bury-2022-improvement-plan", "bury", "2022-09-07")?.status).toBe("no-evidence");
  });

  it("a deadline without evidence says so from the day after it was due, and not on the day", () => {
    expect(deadlineAt("deadlines/bury-2022-improvement-plan", "bury", "2022-03-31")?.status).toBe("due-today");
    expect(deadlineAt("deadlines/bury-2022-improvement-plan", "bury", "2022-04-01")?.status).toBe("no-evidence");
  });

  it("on 1 December 2018 neither Bradford’s Statement of Action nor its workshop is known", () => {
    expect(deadlineAt("deadlines/bradford-2019-statement", "bradford", "2018-12-01")).toBeUndefined();
    expect(visitAt("visits/bradford-planning-workshop", "bradford", "2018-12-01")).toBeUndefined();
    expect(deadlineAt("deadlines/bradford-2019-statement", "bradford", "2018-12-08")).toBeUndefined();
    expect(deadlineAt("deadlines/bradford-2019-statement", "bradford", "2018-12-09")).toBeDefined();
  });

  it("on 11 January 2022 the improvement plan of 31 March is not known, and on the day after it is", () => {
    expect(deadlineAt("deadlines/bury-2022-improvement-plan", "bury", "2022-01-11")).toBeUndefined();
    expect(deadlineAt("deadlines/bury-2022-improvement-plan", "bury", "2022-01-12")).toBeDefined();
  });
});

describe("the computed deadlines, as at a day", () => {
  it("on 3 January 2022 Bury’s report is to be published by 2 February and its statement is due on 30 March", () => {
    const days = councilAt("bury", "2022-01-03").council.deadlines.filter((view) => view.status.startsWith("due"));
    expect(days.map((view) => [view.record, view.due.latest])).toEqual([
      ["deadlines/bury-2021.publish-report-30wd", "2022-02-02"],
      ["deadlines/bury-2021.action-plan-70wd", "2022-03-30"],
    ]);
  });

  it("on 21 May 2026 Bradford’s statement is computed for 28 August, 99 days and 70 working days away", () => {
    const record = "deadlines/bradford-2026.action-plan-70wd";
    expect(deadlineAt(record, "bradford", "2026-05-21")).toEqual({
      status: "due",
      days: "in 99 days",
      working: "70 working days",
    });
    const { council } = councilAt("bradford", "2026-05-21");
    expect(council.deadlines.find((view) => view.record === record)?.due.latest).toBe("2026-08-28");
    expect(
      council.deadlines.find((view) => view.record.endsWith("bradford-2026.publish-report-30wd"))?.due.latest,
    ).toBe("2026-07-03");
  });

  it("a stated deadline takes the place of the computed one that it names", () => {
    const records = councilAt("bradford", "2018-12-10").council.deadlines.map((view) => view.record);
    expect(records).toContain("deadlines/bradford-2019-statement");
    expect(records).not.toContain("deadlines/bradford-2018.action-plan-70wd");
    expect(councilAt("bradford", "2018-12-08").council.deadlines.map((view) => view.record)).toContain(
      "deadlines/bradford-2018.action-plan-70wd",
    );
  });

  it("the duties of a report that a later one has followed have no status", () => {
    const view = councilAt("bury", "2025-08-01").council.deadlines.find(
      (each) => each.record === "deadlines/bury-2021.action-plan-70wd",
    );
    expect(view?.status).toBe("would-have-fallen");
  });
});

describe("councils whose papers are not loaded", () => {
  it("show what would have fallen, and no count of what is not recorded", () => {
    const inspectionsOnly = { ...tables, meetings: [], deadlines: [], actions: [], updates: [] };
    const known = knownOn(inspectionsOnly, isoDay("2026-05-21"));
    const statuses = tables.authorities.flatMap((authority) =>
      councilOf(known, authority).deadlines.map((view) => view.status),
    );
    expect(new Set(statuses)).toEqual(new Set(["would-have-fallen"]));
  });
});

describe("the visits, as at a day", () => {
  it("on 20 January 2022 the visit of October 2022 does not exist", () => {
    expect(visitAt("visits/bury-mv-2022-10", "bury", "2022-01-20")).toBeUndefined();
  });

  it("on 7 September 2022 it is expected in 24 to 54 days, and is the next thing", () => {
    const { council } = councilAt("bury", "2022-09-07");
    expect(council.next).toMatchObject({
      kind: "visit",
      view: { record: "visits/bury-mv-2022-10", status: "expected" },
    });
    expect(council.next.kind === "visit" && distanceWords(council.next.countdown.days)).toBe("in 24 to 54 days");
  });

  it("on 10 December 2018 Bradford’s planning workshop is today", () => {
    const visit = visitAt("visits/bradford-planning-workshop", "bradford", "2018-12-10");
    expect(visit).toMatchObject({ status: "expected", visit: { when: { earliest: "2018-12-10" } } });
  });

  it("on 20 January 2022 a first monitoring visit is to be expected about March, by the usual course", () => {
    const visit = visitAt("visits/bury-2021.first-monitoring-visit", "bury", "2022-01-20");
    expect(visit).toMatchObject({ status: "expected", visit: { when: { edtf: "2022-03~", isAbout: true } } });
  });
});

describe("what comes first, and what is assumed", () => {
  it("a stated deadline is next, though a computed one falls earlier", () => {
    const { next } = councilAt("bury", "2022-01-20").council;
    expect(next).toMatchObject({ kind: "deadline", view: { record: "deadlines/bury-2022-improvement-plan" } });
  });

  it("a visit whose letter has no day is known from 42 working days after it began: 1 November 2023 from 3 January 2024", () => {
    expect(visitAt("visits/bury-mv-2023-11", "bury", "2024-01-02")).toBeUndefined();
    expect(visitAt("visits/bury-mv-2023-11", "bury", "2024-01-03")).toBeDefined();
  });
});

describe("the judgements, as at a day", () => {
  it("on 22 December 2021 Bury is judged inadequate overall and in two of its three areas", () => {
    const { known, council } = councilAt("bury", "2021-12-22");
    const grades = judgementsOf(known, council.latest?.id ?? "").map((judgement) => [judgement.area, judgement.grade]);
    expect(Object.fromEntries(grades)).toEqual({
      overall: "inadequate",
      leadership: "inadequate",
      "help-and-protection": "inadequate",
      "children-in-care-and-care-leavers": "requires-improvement",
    });
  });

  it("on 1 August 2025 it is judged requires improvement, with leaders good", () => {
    const { known, council } = councilAt("bury", "2025-08-01");
    const grades = Object.fromEntries(
      judgementsOf(known, council.latest?.id ?? "").map((judgement) => [judgement.area, judgement.grade]),
    );
    expect(grades).toMatchObject({ overall: "requires-improvement", leadership: "good" });
  });
});

import { expect, test } from "vitest";
import { calendarOn } from "#domain/dates/calendar.ts";
import { isoDay } from "#domain/dates/day.ts";
import { UNKNOWN_DATE } from "#domain/dates/edtf.ts";
import { impreciseWords } from "#domain/dates/format.ts";
import { HOLIDAYS } from "#domain/dates/holidays.fixture.ts";
import { dutiesOf, dutyOf, isApplied } from "./duties.ts";
import { meetingOccurrence, reportOccurrence, visitOccurrence } from "./occurrence.ts";
import {
  BRADFORD_2018,
  date,
  FOCUSED_VISIT,
  judged,
  MEETING,
  newRule,
  PAUSES,
  RULES,
  shippedRule,
} from "./rules.fixture.ts";

const calendar = calendarOn(HOLIDAYS, isoDay("2026-05-21"));
const context = { calendar, pauses: [] };
const INADEQUATE = [judged("overall", "inadequate"), judged("leadership", "requires-improvement")];
const bradford = reportOccurrence(BRADFORD_2018, INADEQUATE);
const ids = (occurrence: typeof bradford) => dutiesOf(occurrence, RULES, context).map((duty) => duty.rule.id);

test("Bradford's statement of action, counted from publication, falls no later than about 7 February 2019", () => {
  const duty = dutyOf(bradford, shippedRule("action-plan-70wd"), context);
  expect(duty).toMatchObject({
    id: "bradford-2018.action-plan-70wd",
    of: "inspections/bradford-2018",
    due: date("2019-02-07"),
    isNoLaterThan: true,
    isProvisional: false,
    noDay: null,
    working: { start: "2018-10-29", count: 70 },
  });
});

test("counted from a recorded receipt, the day is the day", () => {
  const received = reportOccurrence({ ...BRADFORD_2018, received: date("2018-10-24") }, INADEQUATE);
  const duty = dutyOf(received, shippedRule("action-plan-70wd"), context);
  expect(duty).toMatchObject({ due: date("2019-02-04"), isNoLaterThan: false, start: { kind: "received" } });
});

test("a report published some day in October gives a day between two, not one", () => {
  const vague = reportOccurrence({ ...BRADFORD_2018, published: date("2018-10") }, INADEQUATE);
  const duty = dutyOf(vague, shippedRule("action-plan-70wd"), context);
  expect(impreciseWords(duty.due)).toBe("between 10 January and 11 February 2019");
  expect(duty).toMatchObject({ usual: null, working: null });
});

test("a duty whose length no source gives has no day, and says why", () => {
  const duty = dutyOf(bradford, shippedRule("publish-statement"), context);
  expect(duty).toMatchObject({ due: UNKNOWN_DATE, noDay: "length-not-known" });
});

test("a report without a day of publication starts nothing that can be computed", () => {
  const undated = reportOccurrence({ ...BRADFORD_2018, published: UNKNOWN_DATE }, INADEQUATE);
  expect(dutyOf(undated, shippedRule("action-plan-70wd"), context)).toMatchObject({
    due: UNKNOWN_DATE,
    start: null,
    noDay: "start-not-known",
  });
});

test("Bradford's report of May 2014 lies before the calendar", () => {
  const early = reportOccurrence({ ...BRADFORD_2018, framework: "sif", published: date("2014-05-23") }, []);
  expect(dutyOf(early, shippedRule("action-plan-70wd"), context)).toMatchObject({
    due: UNKNOWN_DATE,
    noDay: "before-calendar",
  });
});

test("a count past the published bank holidays is provisional", () => {
  const late = reportOccurrence({ ...BRADFORD_2018, published: date("2028-11-01") }, []);
  expect(dutyOf(late, shippedRule("action-plan-70wd"), context).isProvisional).toBe(true);
});

test("the first monitoring visit after a report of 17 December 2021 is expected about March 2022", () => {
  const bury = reportOccurrence({ ...BRADFORD_2018, published: date("2021-12-17") }, INADEQUATE);
  expect(dutyOf(bury, shippedRule("first-monitoring-visit"), context).due).toEqual(date("2022-03~"));
});

test("Bradford's planning visit is expected about 10 December 2018, 30 working days after publication", () => {
  expect(impreciseWords(dutyOf(bradford, shippedRule("planning-visit"), context).due)).toBe("about 10 December 2018");
});

test("an expectation with a least and a most is a window, with its usual day beside", () => {
  const visit = visitOccurrence({ ...FOCUSED_VISIT, kind: "monitoring", when: date("2023-11-08/2023-11-09") });
  const duty = dutyOf(visit, shippedRule("monitoring-gap-observed"), context);
  expect(duty).toMatchObject({ due: date("[2024-01-24..2024-11-07]"), usual: "2024-03-06" });
});

test("every report starts the duties, and an inadequate one what is expected after it as well", () => {
  const good = reportOccurrence(BRADFORD_2018, [judged("overall", "good")]);
  expect(ids(good)).toEqual([
    "publish-report-30wd",
    "action-plan-70wd",
    "publish-statement",
    "report-published",
    "next-inspection-good",
  ]);
  expect(ids(bradford)).toContain("first-monitoring-visit");
});

test("without an overall grade any inadequate judgement makes the report inadequate, unless set otherwise", () => {
  const trafford = [judged("overall", null), judged("leadership", "inadequate"), judged("children-in-care", "good")];
  expect(reportOccurrence(BRADFORD_2018, trafford).events).toContain("inadequate-report");
  expect(reportOccurrence(BRADFORD_2018, trafford, "overall-only").events).not.toContain("inadequate-report");
});

test("with an overall grade, that grade alone speaks", () => {
  const mixed = [judged("overall", "requires-improvement"), judged("help-and-protection", "inadequate")];
  expect(reportOccurrence(BRADFORD_2018, mixed).events).toEqual(["inspection-report"]);
});

test("a focused visit starts a plan duty only where its letter names an area for priority action", () => {
  expect(ids(visitOccurrence(FOCUSED_VISIT))).toEqual(["apa-draft-20wd", "apa-plan-70wd"]);
  expect(ids(visitOccurrence({ ...FOCUSED_VISIT, priorityAction: false }))).toEqual([]);
});

test("a monitoring visit still to come starts nothing; once it took place it does", () => {
  const planned = { ...FOCUSED_VISIT, kind: "monitoring", tookPlace: false } as const;
  expect(visitOccurrence(planned).events).toEqual([]);
  expect(visitOccurrence(planned, true).events).toEqual(["monitoring-visit"]);
});

test("papers for a meeting on Thursday 20 January 2022 go out by 12 January: five clear working days lie between", () => {
  const duty = dutyOf(meetingOccurrence(MEETING), shippedRule("papers-out"), context);
  expect(impreciseWords(duty.due)).toBe("about 12 January 2022");
  expect(duty).toMatchObject({ isNoLaterThan: false, working: { start: "2022-01-20", count: -6 } });
});

test("a new rule is a new row: nothing else changes", () => {
  const row = newRule({
    id: "new-45wd",
    event: "inspection-report",
    starts: "published",
    length: 45,
    frameworks: ["ilacs"],
  });
  expect(dutiesOf(bradford, [row], context)).toMatchObject([{ id: "bradford-2018.new-45wd", due: date("2019-01-03") }]);
});

test("a duty begins with its law and ends with it", () => {
  expect(isApplied(newRule({ since: isoDay("2018-10-30") }), bradford)).toBe(false);
  expect(isApplied(newRule({ since: isoDay("2018-10-29") }), bradford)).toBe(true);
  expect(isApplied(newRule({ until: isoDay("2018-10-28") }), bradford)).toBe(false);
  expect(isApplied(newRule({ until: isoDay("2018-10-29") }), bradford)).toBe(true);
});

test("a figure that became known later is still applied to what came before", () => {
  expect(isApplied(newRule({ nature: "expectation", since: isoDay("2025-09-25") }), bradford)).toBe(true);
});

test("before a general election an expected letter may come later, and the pause says why", () => {
  const visit = visitOccurrence({
    ...FOCUSED_VISIT,
    kind: "monitoring",
    when: date("2024-05-22"),
    letter: UNKNOWN_DATE,
  });
  const letter = dutyOf(visit, shippedRule("monitoring-letter"), { calendar, pauses: PAUSES });
  expect(impreciseWords(letter.due)).toBe("between 21 June and 1 September 2024");
  expect(letter.pauses.map((pause) => pause.id)).toEqual(["general-election-2024"]);
});

test("a pause moves no duty and no next visit, and none elsewhere", () => {
  const report = reportOccurrence({ ...BRADFORD_2018, published: date("2024-05-07") }, INADEQUATE);
  const paused = { calendar, pauses: PAUSES };
  expect(dutyOf(report, shippedRule("publish-report-30wd"), paused).pauses).toEqual([]);
  expect(dutyOf(report, shippedRule("planning-visit"), paused).pauses).toEqual([]);
  const elsewhere = PAUSES.map((pause) => ({ ...pause, authority: "bury" }));
  const fieldwork = reportOccurrence({ ...BRADFORD_2018, fieldwork: date("2024-05-13/2024-05-24") }, INADEQUATE);
  expect(dutyOf(fieldwork, shippedRule("report-published"), { calendar, pauses: elsewhere }).pauses).toEqual([]);
});

test("a duty is counted with the calendar of the day: in August 2022 nobody knew of 19 September", () => {
  const report = reportOccurrence({ ...BRADFORD_2018, published: date("2022-08-01") }, []);
  const then = { calendar: calendarOn(HOLIDAYS, isoDay("2022-08-02")), pauses: [] };
  expect(dutyOf(report, shippedRule("action-plan-70wd"), then).due).toEqual(date("2022-11-08"));
  expect(dutyOf(report, shippedRule("action-plan-70wd"), context).due).toEqual(date("2022-11-09"));
});

test("a length that no clock has is as good as not known", () => {
  const row = newRule({ id: "slip", event: "inspection-report", starts: "published", length: 100_000_000_000 });
  expect(dutyOf(bradford, row, context)).toMatchObject({ due: UNKNOWN_DATE, noDay: "length-not-known", working: null });
});

test("a window that counts backwards lies the right way round", () => {
  const row = newRule({ nature: "expectation", unit: "days", direction: "before", starts: "held", least: 5, most: 10 });
  expect(dutyOf(meetingOccurrence(MEETING), row, context).due).toEqual(date("[2022-01-10..2022-01-15]"));
});

test("a copy sent before publication is as good as receipt", () => {
  const sent = { ...bradford, days: { "pre-publication": date("2018-10-24"), published: date("2018-10-29") } };
  const duty = dutyOf(sent, shippedRule("action-plan-70wd"), context);
  expect(duty).toMatchObject({ due: date("2019-02-04"), isNoLaterThan: false, start: { kind: "pre-publication" } });
});

import { expect, test } from "vitest";
import { calendarOn } from "#domain/dates/calendar.ts";
import { isoDay } from "#domain/dates/day.ts";
import { HOLIDAYS } from "#domain/dates/holidays.fixture.ts";
import { type Question, whatFollows } from "./calculator.ts";
import { newRule, RULES } from "./rules.fixture.ts";
import { ifMoved } from "./whatIf.ts";

const context = { calendar: calendarOn(HOLIDAYS, isoDay("2026-05-21")), pauses: [] };

const asked = (event: Question["event"], kind: Question["kind"], day: string): Question => ({
  event,
  kind,
  day: isoDay(day),
  era: null,
});
const listed = (question: Question) =>
  whatFollows(question, RULES, context).map(({ duty }) => [duty.rule.id, duty.due.edtf, duty.isNoLaterThan]);

test("a report received on 14 May 2026: to be published by 26 June, its statement by 21 August", () => {
  expect(listed(asked("ilacs-report", "received", "2026-05-14")).slice(0, 2)).toEqual([
    ["publish-report-30wd", "2026-06-26", false],
    ["action-plan-70wd", "2026-08-21", false],
  ]);
});

test("a report published on 29 October 2018: what follows stands in the order of its days", () => {
  expect(listed(asked("ilacs-report", "published", "2018-10-29"))).toEqual([
    ["publish-report-30wd", "2018-12-10", true],
    ["planning-visit", "2018-12-10~", false],
    ["first-monitoring-visit", "2019-01~", false],
    ["action-plan-70wd", "2019-02-07", true],
    ["reinspection", "2020-10~", false],
    ["publish-statement", "", false],
    ["monitoring-number", "", false],
  ]);
});

test("what follows only from an inadequate judgement says so", () => {
  const following = whatFollows(asked("ilacs-report", "published", "2018-10-29"), RULES, context);
  const conditions = new Map(following.map(({ duty, onlyIf }) => [duty.rule.id, onlyIf]));
  expect(conditions.get("action-plan-70wd")).toBeNull();
  expect(conditions.get("first-monitoring-visit")).toBe("inadequate");
});

test("what counts from publication has no day while only receipt is known", () => {
  const following = whatFollows(asked("ilacs-report", "received", "2026-05-14"), RULES, context);
  expect(following.find(({ duty }) => duty.rule.id === "planning-visit")?.duty.noDay).toBe("start-not-known");
});

test("a focused visit's letter with an area for priority action asks for a draft in 20 and a plan in 70 working days", () => {
  expect(listed(asked("focused-visit-apa", "received", "2018-08-07"))).toEqual([
    ["apa-draft-20wd", "2018-09-05", false],
    ["apa-plan-70wd", "2018-11-14", false],
  ]);
});

test("a JTAI letter sent before publication on 21 February 2022 asks for a statement by 6 June", () => {
  expect(listed(asked("jtai-letter", "pre-publication", "2022-02-21"))).toEqual([
    ["jtai-statement-70wd", "2022-06-06", false],
  ]);
});

test("a monitoring visit is counted from its first day, whatever kind of day is said", () => {
  const following = listed(asked("monitoring-visit", "received", "2023-11-08"));
  expect(following.map(([id]) => id)).toEqual(["monitoring-letter", "monitoring-quarterly", "monitoring-gap-observed"]);
  expect(listed(asked("monitoring-visit", "published", "2023-11-08"))).toEqual(following);
});

test("a meeting's papers go out before it", () => {
  expect(listed(asked("meeting", "published", "2022-01-20"))).toEqual([["papers-out", "2022-01-12~", false]]);
});

test("a rule for one grade follows on condition of it", () => {
  const row = newRule({ id: "for-good", event: "inspection-report", grade: "good", starts: "published", length: 10 });
  const [following] = whatFollows(asked("ilacs-report", "published", "2022-01-20"), [row], context);
  expect(following).toMatchObject({ onlyIf: "good", duty: { due: { edtf: "2022-02-03" } } });
});

test("a report received a day later, on 17 December 2021: the statement moves by a day", () => {
  const question = asked("ilacs-report", "received", "2021-12-16");
  const moved = ifMoved({ question, to: isoDay("2021-12-17") }, RULES, context);
  expect(moved.find(({ rule }) => rule.id === "action-plan-70wd")).toMatchObject({
    before: { edtf: "2022-03-29" },
    after: { edtf: "2022-03-30" },
    days: 1,
    holidaysGained: [],
    holidaysLost: [],
  });
});

test("from Friday to Saturday nothing moves: day 1 is Monday either way", () => {
  const question = asked("ilacs-report", "received", "2021-12-17");
  const moved = ifMoved({ question, to: isoDay("2021-12-18") }, RULES, context);
  expect(moved.find(({ rule }) => rule.id === "action-plan-70wd")?.days).toBe(0);
});

test("one day later it moves by one, two days later by six: Good Friday and Easter Monday are left out", () => {
  const question = asked("ilacs-report", "received", "2022-01-05");
  const moved = ifMoved({ question, to: isoDay("2022-01-06") }, RULES, context);
  expect(moved.find(({ rule }) => rule.id === "action-plan-70wd")).toMatchObject({
    before: { edtf: "2022-04-13" },
    after: { edtf: "2022-04-14" },
    days: 1,
    holidaysGained: [],
  });
  const further = ifMoved({ question, to: isoDay("2022-01-07") }, RULES, context);
  expect(further.find(({ rule }) => rule.id === "action-plan-70wd")).toMatchObject({
    after: { edtf: "2022-04-19" },
    days: 6,
    holidaysGained: [
      { day: "2022-04-15", title: "Good Friday" },
      { day: "2022-04-18", title: "Easter Monday" },
    ],
  });
});

test("what has no day does not move", () => {
  const question = asked("ilacs-report", "received", "2022-01-05");
  const moved = ifMoved({ question, to: isoDay("2022-02-05") }, RULES, context);
  expect(moved.find(({ rule }) => rule.id === "publish-statement")?.days).toBeNull();
});

test("a report of an inspection before 2018 starts the same duties, whatever the day it came out", () => {
  const dutiesOf = (era: Question["era"]) =>
    whatFollows({ ...asked("ilacs-report", "received", "2018-01-08"), era }, RULES, context)
      .filter(({ duty }) => duty.rule.nature === "duty")
      .map(({ duty }) => [duty.rule.id, duty.due.edtf]);
  expect(dutiesOf("sif")).toEqual([
    ["publish-report-30wd", "2018-02-19"],
    ["action-plan-70wd", "2018-04-18"],
    ["publish-statement", ""],
  ]);
  expect(dutiesOf("ilacs-2018")).toEqual(dutiesOf("sif"));
});

test("monitoring hangs on the overall judgement, and since April 2026, when there is none, on any", () => {
  const ofEra = (era: Question["era"]) =>
    whatFollows({ ...asked("ilacs-report", "published", "2026-06-08"), era }, RULES, context)
      .filter(({ onlyIf }) => onlyIf === "inadequate")
      .every(({ isOverall }) => isOverall);
  expect(ofEra("ilacs-2023")).toBe(true);
  expect(ofEra("ilacs-2026")).toBe(false);
});

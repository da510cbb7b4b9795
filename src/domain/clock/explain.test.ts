import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { calendarOn } from "#domain/dates/calendar.ts";
import { isoDay } from "#domain/dates/day.ts";
import { HOLIDAYS } from "#domain/dates/holidays.fixture.ts";
import { addWorkingDays } from "#domain/dates/workingDays.ts";
import { startsThatReach } from "./backwards.ts";
import { explainStated, fitting, type StartDay, type StatedAgainstComputed } from "./explain.ts";

const calendar = calendarOn(HOLIDAYS, isoDay("2026-05-21"));

function explained(day: string, ...starts: readonly [StartDay, ...StartDay[]]): StatedAgainstComputed {
  const answer = explainStated(calendar, { day: isoDay(day), count: 70, starts });
  if (answer.kind === "refused") throw new RangeError(answer.reason);
  return answer.value;
}

const published = (day: string): StartDay => ({ kind: "published", day: isoDay(day) });
const reaching = (day: string) => startsThatReach(calendar, isoDay(day), 70);

/** Name, start, stated day, working days to it, the computed day, what fits, what is doubtful. */
const CASES = [
  ["Bury SIF 2016", "2016-05-16", "2016-08-23", 70, "2016-08-23", ["working-days"], []],
  ["Bradford ILACS 2018", "2018-10-29", "2019-02-04", 67, "2019-02-07", ["weekdays-only", "received-earlier"], []],
  ["Bury ILACS 2021", "2021-12-17", "2022-03-31", 71, "2022-03-30", ["from-next-working-day"], []],
  ["Kirklees SIF 2016", "2016-11-25", "2017-03-09", 71, "2017-03-08", ["from-next-working-day"], []],
  ["St Helens focused visit 2018 final plan", "2018-08-07", "2018-12-03", 83, "2018-11-14", [], ["far-longer"]],
  ["JTAI south tyneside 2016-04-05", "2016-04-05", "2016-07-14", 70, "2016-07-14", ["working-days"], []],
  ["JTAI york 2018-11-09", "2018-11-09", "2019-02-20", 70, "2019-02-20", ["working-days"], []],
  ["JTAI cornwall 2018-11-23", "2018-11-23", "2019-03-06", 70, "2019-03-06", ["working-days"], []],
  ["JTAI milton keynes 2019-12-18", "2019-12-18", "2020-03-30", 70, "2020-03-30", ["working-days"], []],
  ["JTAI bexley 2020-03-06", "2020-03-06", "2020-06-18", 70, "2020-06-18", ["working-days"], []],
  ["JTAI solihull 2022-02-21", "2022-02-21", "2022-05-30", 67, "2022-06-06", ["weekdays-only", "received-earlier"], []],
  [
    "JTAI windsor & maidenhead 2022-07-04",
    "2022-07-04",
    "2022-09-12",
    49,
    "2022-10-12",
    ["calendar-days", "received-earlier"],
    ["far-shorter"],
  ],
  ["JTAI walsall 2023-01-06", "2023-01-06", "2023-04-18", 70, "2023-04-18", ["working-days"], []],
  ["JTAI manchester 2023-11-30", "2023-11-30", "2024-03-09", 68, "2024-03-12", [], ["saturday"]],
  ["JTAI hertfordshire 2024-12-12", "2024-12-12", "2025-04-11", 83, "2025-03-25", [], ["far-longer"]],
  ["JTAI norfolk 2025-02-27", "2025-02-27", "2025-06-11", 70, "2025-06-11", ["working-days"], []],
] as const;

test.each(CASES)(
  "%s: from %s, the stated %s is working day %i; day 70 is %s",
  (...[, start, stated, count, computed, fits, doubts]) => {
    const found = explained(stated, published(start));
    expect(found).toMatchObject({ computed, countToStated: count, difference: count - 70, doubts });
    expect(fitting(found.attempts).map((attempt) => attempt.manner)).toEqual(fits);
  },
);

test("Bradford ILACS 2026: no day is stated, and day 70 from 21 May 2026 is 28 August", () => {
  expect(addWorkingDays(calendar, isoDay("2026-05-21"), 70)).toMatchObject({ value: "2026-08-28" });
});

// The cases stand above in full; where the file they come from is at hand, none may be missing or changed.
interface Golden {
  readonly name: string;
  readonly start: string;
  readonly stated: string | null;
  readonly working_days_start_to_stated: number | null;
  readonly computed_70wd_excl_bank_holidays: string;
}
const GOLDEN = "../shared/golden/deadlines.json";
test.skipIf(!existsSync(GOLDEN))("the 17 golden cases are all among them", () => {
  const golden = JSON.parse(readFileSync(GOLDEN, "utf8")) as readonly Golden[];
  const dated = golden.filter((row) => row.stated !== null);
  expect(golden.length).toBe(17);
  expect(CASES.map(([name, start, stated, count, computed]) => [name, start, stated, count, computed])).toEqual(
    dated.map((row) => [
      row.name,
      row.start,
      row.stated,
      row.working_days_start_to_stated,
      row.computed_70wd_excl_bank_holidays,
    ]),
  );
});

test("Bradford's 4 February 2019 fits receipt on 24 October 2018, or weekdays only from 29 October", () => {
  const found = explained("2019-02-04", published("2018-10-29"));
  expect(found.attempts).toEqual([
    { manner: "working-days", from: ["2018-10-29"], fromKind: "published", ends: "2019-02-07", fits: false },
    { manner: "from-next-working-day", from: ["2018-10-29"], fromKind: "published", ends: "2019-02-08", fits: false },
    { manner: "weekdays-only", from: ["2018-10-29"], fromKind: "published", ends: "2019-02-04", fits: true },
    { manner: "calendar-days", from: ["2018-10-29"], fromKind: "published", ends: "2019-01-07", fits: false },
    { manner: "received-earlier", from: ["2018-10-24"], fromKind: "received", ends: "2019-02-04", fits: true },
  ]);
});

test("where receipt is recorded, no other receipt is supposed", () => {
  const found = explained("2019-02-04", { kind: "received", day: isoDay("2018-10-24") }, published("2018-10-29"));
  expect(found).toMatchObject({ computed: "2019-02-04", difference: 0 });
  expect(found.attempts.map((attempt) => attempt.manner)).not.toContain("received-earlier");
});

test("a receipt more than 30 working days before publication is no explanation: the report is published within 30", () => {
  const found = explained("2022-06-01", published("2022-04-04"));
  expect(fitting(found.attempts)).toEqual([]);
});

test("a stated bank holiday and a stated Sunday are doubtful", () => {
  expect(explained("2022-06-02", published("2022-02-18")).doubts).toEqual(["holiday"]);
  expect(explained("2022-06-05", published("2022-02-18")).doubts).toEqual(["sunday"]);
});

test("ten working days off is not yet far; eleven is", () => {
  expect(explained("2016-09-07", published("2016-05-16"))).toMatchObject({ difference: 10, doubts: [] });
  expect(explained("2016-09-08", published("2016-05-16"))).toMatchObject({ difference: 11, doubts: ["far-longer"] });
  expect(explained("2016-08-09", published("2016-05-16"))).toMatchObject({ difference: -10, doubts: [] });
  expect(explained("2016-08-08", published("2016-05-16"))).toMatchObject({ difference: -11, doubts: ["far-shorter"] });
});

test("one start reaches Monday 4 February 2019: Wednesday 24 October 2018", () => {
  expect(reaching("2019-02-04")).toEqual({ kind: "answer", value: ["2018-10-24"], isProvisional: false });
});

test("a Friday and its weekend reach the same day", () => {
  expect(reaching("2019-02-06")).toMatchObject({ value: ["2018-10-26", "2018-10-27", "2018-10-28"] });
});

test("a Thursday before Easter reaches it with the whole of Easter", () => {
  const end = addWorkingDays(calendar, isoDay("2022-04-14"), 70);
  expect(end).toMatchObject({ value: "2022-07-28" });
  expect(reaching("2022-07-28")).toMatchObject({
    value: ["2022-04-14", "2022-04-15", "2022-04-16", "2022-04-17", "2022-04-18"],
  });
});

test("no start reaches a Saturday, and none is sought before the calendar", () => {
  expect(reaching("2024-03-09")).toMatchObject({ value: [] });
  expect(reaching("2015-02-02")).toEqual({ kind: "refused", reason: "before-calendar" });
});

test("before the calendar nothing is explained", () => {
  const answer = explainStated(calendar, { day: isoDay("2015-02-02"), count: 70, starts: [published("2014-10-24")] });
  expect(answer.kind).toBe("refused");
});

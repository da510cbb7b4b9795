import { describe, expect, it } from "vitest";
import { calendarOn } from "#domain/dates/calendar.ts";
import { isoDay } from "#domain/dates/day.ts";
import { readEdtf, UNKNOWN_DATE } from "#domain/dates/edtf.ts";
import { HOLIDAYS } from "#domain/dates/holidays.fixture.ts";
import { countdown } from "#domain/dates/workingDays.ts";
import type { Update } from "#domain/model/told.ts";
import { deadlineState } from "./status.ts";

const date = (edtf: string) => readEdtf(edtf) ?? UNKNOWN_DATE;

function update(status: string, day: string, newDue = ""): Update {
  const fact = { id: "u", source: "s", audience: "public", note: null, record: "deadlines/d", words: null } as const;
  return { ...fact, status, day: date(day), newDue: date(newDue), newDueWords: null, quoted: false };
}

function stateOn(asAt: string, due: string, updates: readonly Update[] = []) {
  const day = isoDay(asAt);
  const calendar = calendarOn(HOLIDAYS, day);
  return deadlineState({ due: date(due), updates, asAt: day, countdown: (to) => countdown(calendar, day, to) });
}

describe("a deadline", () => {
  it.each([
    ["eleven working days ahead is due", "2022-03-16", "due"],
    ["ten working days ahead is due soon", "2022-03-17", "due-soon"],
    ["on its day is due today", "2022-03-31", "due-today"],
    ["without evidence says so from the day after it was due", "2022-04-01", "no-evidence"],
  ])("%s", (_, asAt, status) => {
    expect(stateOn(asAt, "2022-03-31").status).toBe(status);
  });

  it("is overdue only where a source says that it is not done", () => {
    expect(stateOn("2022-04-12", "2022-03-31", [update("not-done", "2022-04-05")])).toMatchObject({
      status: "overdue",
      daysLate: 12,
    });
  });

  it("is met where a source says so, and late by the days between", () => {
    expect(stateOn("2022-05-01", "2022-03-31", [update("met", "2022-03-30")])).toMatchObject({
      status: "met",
      daysLate: null,
    });
    expect(stateOn("2022-05-01", "2022-03-31", [update("met", "2022-04-04")])).toMatchObject({
      status: "met-late",
      daysLate: 4,
    });
  });

  it("met in a month that may lie before its day is not called late", () => {
    expect(stateOn("2022-05-01", "2022-03-31", [update("met", "2022-03")]).status).toBe("met");
  });

  it("without a day has no countdown", () => {
    expect(stateOn("2022-05-01", "").status).toBe("date-not-known");
  });

  it("that is vague is due soon by its earliest day and past by its latest", () => {
    expect(stateOn("2022-02-20", "2022-03").status).toBe("due-soon");
    expect(stateOn("2022-03-30", "2022-03").status).toBe("due-soon");
    expect(stateOn("2022-04-01", "2022-03").status).toBe("no-evidence");
  });

  it("that was re-dated counts by its new day, and keeps the first", () => {
    const state = stateOn("2022-04-05", "2022-03-31", [update("re-dated", "2022-03-28", "2022-06-30")]);
    expect(state).toMatchObject({
      status: "due",
      timesRedated: 1,
      firstDue: { edtf: "2022-03-31" },
      due: { edtf: "2022-06-30" },
    });
  });
});

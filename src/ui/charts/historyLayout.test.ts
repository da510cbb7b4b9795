import { describe, expect, it } from "vitest";
import { isoDay } from "#domain/dates/day.ts";
import type { AreaHistory, Step } from "#domain/judgements/history.ts";
import { historyLayout, levelOf, runsOf, yearLines } from "./historyLayout.ts";

const SIZE = { widthPx: 900, isNarrow: false };
const step = (on: string, grade: Step["grade"]): Step => ({
  record: `judgements/${on}`,
  on: isoDay(on),
  grade,
  whyNone: grade === null ? "not reported for inspections since April 2026" : null,
});
const area = (steps: readonly Step[], endsOn: string | null = null): AreaHistory => ({
  area: "overall",
  name: "Overall effectiveness",
  steps,
  endsOn: endsOn === null ? null : isoDay(endsOn),
  endWords: endsOn === null ? null : "not judged apart in 2021",
});
const AS_AT = isoDay("2022-09-07");

describe("a history of judgements", () => {
  it("begins with the year of the first report and leaves a little room after the day shown", () => {
    const layout = historyLayout([area([step("2016-05-16", "good")])], AS_AT, SIZE);
    expect(yearLines(layout)[0]?.words).toBe("2016");
    expect(layout.xOf(layout.asAt)).toBeLessThan(900);
    expect(layout.xOf(layout.asAt)).toBeGreaterThan(820);
  });

  it("shows more than a year where the only report came last week", () => {
    const layout = historyLayout([area([step("2022-09-01", "good")])], AS_AT, SIZE);
    expect(yearLines(layout)[0]?.words).toBe("2021");
  });

  it("stands higher for a better grade", () => {
    const history = area([step("2016-05-16", "good"), step("2021-12-17", "inadequate")]);
    const layout = historyLayout([history], AS_AT, SIZE);
    const [good, inadequate] = history.steps.map((each) => levelOf(layout, 0, each));
    expect(good).toBeLessThan(inadequate ?? 0);
  });

  it("runs without a break to the day shown while the area is judged", () => {
    const history = area([step("2016-05-16", "good"), step("2021-12-17", "inadequate")]);
    const layout = historyLayout([history], AS_AT, SIZE);
    const runs = runsOf(layout, 0, history);
    expect(runs).toHaveLength(1);
    expect(runs[0]?.points.at(-1)?.day).toBe(layout.asAt);
  });

  it("ends with the report from which on the area is not judged apart", () => {
    const history = area([step("2016-05-16", "good")], "2021-12-17");
    const layout = historyLayout([history], AS_AT, SIZE);
    expect(layout.xOf(runsOf(layout, 0, history)[0]?.points.at(-1)?.day ?? 0)).toBeLessThan(layout.xOf(layout.asAt));
  });

  it("breaks its line where a report gives no grade, and carries no grade on", () => {
    const history = area([step("2016-05-16", "good"), step("2019-01-10", null), step("2021-12-17", "inadequate")]);
    const layout = historyLayout([history], AS_AT, SIZE);
    expect(runsOf(layout, 0, history).map((run) => run.points.length)).toEqual([2, 2]);
  });
});

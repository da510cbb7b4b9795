import { addDays, addMonths, type IsoDay } from "#domain/dates/day.ts";
import { type Council, cite, isPast, laterDay, type Report, weekdayFrom } from "./council.ts";

/** Ofsted's 70 working days, in days of the calendar, as near as a made-up world needs it. */
const SEVENTY_WORKING_DAYS = 100;
const WORDS = ["on track", "some slippage", "complete", "not started"] as const;
const ACTIONS = [
  "Audit programme",
  "Recruitment campaign",
  "Supervision policy",
  "Practice standards",
  "Performance board",
];

/** The plan that answers a report: its deadline, its actions, and what the papers say became of them. */
export function planAfter(council: Council, report: Report, until: IsoDay | null): void {
  const told = laterDay(council, report.published, [10, 40]);
  if (!isPast(told)) return;
  const source = cite(council, "Cabinet", told);
  const due = weekdayFrom(addDays(report.published, SEVENTY_WORKING_DAYS));
  statePlanDeadline(council, report, { source, due });
  if (report.overall !== "good" && report.overall !== "outstanding") {
    for (const words of council.dice.someOf(ACTIONS, 0.6)) startAction(council, report, { source, words, told, until });
  }
}

function statePlanDeadline(council: Council, report: Report, { source, due }: { source: string; due: IsoDay }): void {
  const id = `${report.id}-action-plan`;
  const record = `deadlines/${id}`;
  council.world.deadlines.push({
    id,
    source,
    authority: council.id,
    what: "Action plan",
    recipient: "Ofsted",
    due,
    inspection: report.id,
    rule: "action-plan-70wd",
  });
  const redated = laterDay(council, due, [-20, -5]);
  if (council.dice.happens(0.15) && isPast(redated)) {
    const said = cite(council, "Scrutiny committee", redated);
    const newDue = laterDay(council, due, [20, 60]);
    council.world.updates.push({
      id: `${id}.re-dated`,
      source: said,
      record,
      day: redated,
      status: "re-dated",
      newDue,
    });
  }
  const met = laterDay(council, due, [-15, 12]);
  if (council.dice.happens(0.7) && isPast(met)) {
    const said = cite(council, "Letter to Ofsted", met);
    council.world.updates.push({ id: `${id}.met`, source: said, record, day: met, status: "met" });
  }
}

interface Begun {
  readonly source: string;
  readonly words: string;
  readonly told: IsoDay;
  readonly until: IsoDay | null;
}

function startAction(council: Council, report: Report, { source, words, told, until }: Begun): void {
  const id = `${report.id}-${words.toLowerCase().replaceAll(" ", "-")}`;
  council.world.actions.push({
    id,
    source,
    authority: council.id,
    theme: council.dice.oneOf(["generated-workforce", "generated-practice", "generated-governance"]),
    words,
    findings: council.dice.someOf(report.findings, 0.3),
    owner: "Director of Children’s Services",
    due: addMonths(told, council.dice.whole(3, 18)).slice(0, 7),
  });
  for (let number = 1, day = told; number <= 2; number += 1) {
    day = laterDay(council, day, [60, 140]);
    if (!isPast(day) || (until !== null && day >= until)) return;
    const said = cite(council, "Improvement Board", day);
    const status = council.dice.oneOf(WORDS);
    council.world.updates.push({
      id: `${id}.${number}`,
      source: said,
      record: `actions/${id}`,
      day,
      status,
      quoted: true,
    });
  }
}

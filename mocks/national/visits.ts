import { addDays, type IsoDay } from "#domain/dates/day.ts";
import { VIEW_WORDS } from "#domain/model/words.ts";
import { type Council, cite, isPast, LAST_DAY, laterDay, type Report } from "./council.ts";

const THEMES = [
  "front-door",
  "children-in-need-or-subject-to-a-plan",
  "vulnerable-adolescents",
  "children-in-care",
] as const;

/** What Ofsted looked at between two reports: monitoring after an inadequate one, else a focused visit or two. */
export function visitAfter(council: Council, report: Report, until: IsoDay | null): void {
  const isMonitored = report.overall === "inadequate";
  const most = isMonitored ? 6 : 2;
  let day = laterDay(council, report.published, isMonitored ? [80, 130] : [350, 600]);
  for (let number = 1; number <= most && day < (until ?? LAST_DAY); number += 1) {
    tellOfVisit(council, report, { day, number, isMonitored });
    day = laterDay(council, day, isMonitored ? [77, 165] : [350, 700]);
  }
  if (until === null && isMonitored) expectVisit(council, report);
}

interface Visited {
  readonly day: IsoDay;
  readonly number: number;
  readonly isMonitored: boolean;
}

function tellOfVisit(council: Council, report: Report, { day, number, isMonitored }: Visited): void {
  const published = laterDay(council, day, [28, 45]);
  if (!isPast(published)) return;
  const source = cite(council, "Letter after a visit", published);
  const id = `${council.id}-visit-${day}`;
  council.world.visits.push({
    id,
    source,
    authority: council.id,
    kind: isMonitored ? "monitoring" : "focused",
    title: isMonitored ? `Monitoring visit ${number}` : "Focused visit",
    when: `${day}/${addDays(day, 1)}`,
    tookPlace: true,
    themes: [council.dice.oneOf(THEMES)],
    found: council.dice.oneOf(["Steady progress since the last visit.", "Progress is slower than planned."]),
    letter: published,
    inspection: report.id,
  });
  for (const finding of council.dice.someOf(report.findings, 0.4)) {
    council.world.views.push({
      id: `${id}.${finding.split(".").at(-1)}`,
      source,
      visit: id,
      finding,
      topic: "practice",
      says: council.dice.oneOf(VIEW_WORDS),
      words: "Said in the letter (generated)",
    });
  }
}

/** One more is to come, in a month that a paper names. */
function expectVisit(council: Council, report: Report): void {
  const told = laterDay(council, addDays(LAST_DAY, -60), [0, 50]);
  if (told <= report.published) return;
  council.world.visits.push({
    id: `${council.id}-visit-next`,
    source: cite(council, "Scrutiny committee", told),
    authority: council.id,
    kind: "monitoring",
    title: "Next monitoring visit",
    when: council.dice.oneOf(["2026-06", "2026-07", "2026-22", "2026-09"]),
    inspection: report.id,
  });
}

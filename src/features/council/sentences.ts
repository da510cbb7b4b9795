import type { Council } from "#domain/council/council.ts";
import { daysBetween, type IsoDay } from "#domain/dates/day.ts";
import { dayWords, impreciseWords } from "#domain/dates/format.ts";
import { hasStatus, isAhead } from "#domain/deadlines/deadlines.ts";
import { counted, distanceWords } from "#domain/deadlines/words.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { themeCover } from "#domain/visits/visits.ts";
import { lowerFirst, upperFirst } from "#domain/words.ts";

/** The sentence before the timeline: how far from the report, and what comes next. */
export function timelineSentence(known: Known, council: Council): string {
  const published = council.latest?.published.latest ?? null;
  const since = published === null ? "" : sinceWords(published, known.asAt);
  const { next } = council;
  if (next.kind === "deadline")
    return upperFirst(
      `${since}next due: ${lowerFirst(next.view.what)}, ${distanceWords(next.view.countdown.days) ?? "on a day not known"}.`,
    );
  if (next.kind === "visit")
    return upperFirst(`${since}the next outside view is a visit, expected ${impreciseWords(next.view.visit.when)}.`);
  return upperFirst(`${since}no deadline and no visit with a day lies ahead.`);
}

function sinceWords(published: IsoDay, asAt: IsoDay): string {
  const days = daysBetween(published, asAt);
  const day = `the report of ${dayWords(published)}`;
  return days === 0 ? `on the day of ${day}, ` : `${timeSince(days)} after ${day}, `;
}

function timeSince(days: number): string {
  if (days < 60) return counted(days, "day");
  const months = Math.floor(days / 30.44);
  return months < 24 ? counted(months, "month") : counted(Math.floor(months / 12), "year");
}

/** The sentence before the visits. */
export function visitSentence(known: Known, council: Council): string {
  const cover = themeCover(known, council.visits);
  const seen = cover.filter((theme) => theme.seen.length > 0).length;
  const expected = cover.filter((theme) => theme.seen.length === 0 && theme.expected.length > 0).length;
  const first = `Visits recorded here have looked at ${seen} of Ofsted’s ${cover.length} themes.`;
  return expected === 0
    ? first
    : `${first} ${upperFirst(counted(expected, "further theme"))} ${expected === 1 ? "is" : "are"} expected to be looked at.`;
}

/** The sentence before the deadlines: stated and computed counted apart, and what is silent called so. */
export function deadlineSentence(council: Council): string {
  const all = council.deadlines.filter(hasStatus);
  const stated = all.filter((view) => !view.isComputed);
  const ahead = stated.filter(isAhead).length;
  const overdue = stated.filter((view) => view.status === "overdue").length;
  const silent = stated.filter((view) => view.status === "no-evidence").length;
  const computed = all.length - stated.length;
  const parts = [
    stated.length === 0
      ? "No deadline is stated"
      : `Of ${counted(stated.length, "stated deadline")}, ${ahead} ${ahead === 1 ? "lies" : "lie"} ahead and ${overdue} ${overdue === 1 ? "is" : "are"} overdue`,
    silent === 0 ? "" : `; of ${silent} what became is not recorded here`,
    computed === 0 ? "" : `; ${computed} more ${computed === 1 ? "is" : "are"} computed by rule`,
  ];
  return `${parts.join("")}.`;
}

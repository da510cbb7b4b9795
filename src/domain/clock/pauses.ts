import { addDays, daysBetween } from "#domain/dates/day.ts";
import { readEdtf } from "#domain/dates/edtf.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import type { Pause, Rule } from "#domain/model/rules.ts";
import { inTextOrder } from "#domain/words.ts";

/** An expected date, and the pauses that made its window wider. */
export interface Paused {
  readonly date: ImpreciseDate;
  readonly because: readonly Pause[];
}

/**
 * Whether a rule says when Ofsted is expected to publish: counted from work in the field to a paper. Before elections
 * it holds papers back (`Pause`); a duty's day does not move, and a next visit or inspection is no paper.
 */
export function isOfPublication(rule: Rule): boolean {
  const countsFromFieldwork = rule.starts === "fieldwork-ended" || rule.starts === "visit-started";
  return rule.nature === "expectation" && countsFromFieldwork && !rule.isRepeated;
}

/** Widens an expected window for each pause that it meets: what was left of it when the pause began follows the pause's end. */
export function widenedBy(pauses: readonly Pause[], authority: string, expected: ImpreciseDate): Paused {
  const met = pauses.filter((pause) => pause.authority === null || pause.authority === authority);
  return [...met]
    .sort((one, other) => inTextOrder(one.from, other.from))
    .reduce(widen, { date: expected, because: [] });
}

function widen(paused: Paused, pause: Pause): Paused {
  const { earliest, latest } = paused.date;
  if (earliest === null || latest === null || earliest > pause.to || latest < pause.from) return paused;
  const later = addDays(pause.to, daysBetween(pause.from, latest) + 1);
  const date = readEdtf(`[${earliest}..${later}${paused.date.isAbout ? "~" : ""}]`) ?? paused.date;
  return { date, because: [...paused.because, pause] };
}

import { daysBetween, type IsoDay } from "#domain/dates/day.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import { isInadequateReport } from "#domain/judgements/inadequate.ts";
import { inspectionsOf, judgementsOf, judgesServices } from "#domain/judgements/inspections.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import type { Authority, Inspection } from "#domain/model/records.ts";
import { inNameOrder } from "#domain/words.ts";
import { existedOn } from "./existing.ts";

/** From a report that is inadequate to the next report on the same council's services, or to the day shown. */
export interface InadequateCase {
  readonly authority: Authority;
  readonly report: Inspection;
  /** Null while no later report is known. */
  readonly next: Inspection | null;
  /** Days from publication to publication, or to the day shown; they differ where a day is vague. Null where a day is not known. */
  readonly days: { readonly least: number; readonly most: number } | null;
}

export interface InadequateCases {
  readonly ended: readonly InadequateCase[];
  /** No next report is known: so far. */
  readonly open: readonly InadequateCase[];
  /** No next report can come, for the council is no more. */
  readonly withoutCouncil: readonly InadequateCase[];
}

/** Every report of these councils that is inadequate, and what followed; in order of the councils' names, then of time. */
export function inadequateCases(known: Known, authorities: readonly Authority[]): InadequateCases {
  const cases = [...authorities]
    .sort((a, b) => inNameOrder(a.name, b.name))
    .flatMap((authority) => casesOf(known, authority));
  const last = cases.filter(({ next }) => next === null);
  return {
    ended: cases.filter(({ next }) => next !== null),
    open: last.filter(({ authority }) => existedOn(authority, known.asAt)),
    withoutCouncil: last.filter(({ authority }) => !existedOn(authority, known.asAt)),
  };
}

function casesOf(known: Known, authority: Authority): readonly InadequateCase[] {
  const reports = inspectionsOf(known, authority.id).filter(judgesServices);
  return reports.flatMap((report, place) => {
    if (!isInadequateReport(judgementsOf(known, report.id))) return [];
    const next = reports[place + 1] ?? null;
    return [{ authority, report, next, days: daysFrom(report.published, next?.published ?? known.asAt) }];
  });
}

function daysFrom(from: ImpreciseDate, to: ImpreciseDate | IsoDay): InadequateCase["days"] {
  const [first, last] = typeof to === "string" ? [to, to] : [to.earliest, to.latest];
  if (from.earliest === null || from.latest === null || first === null || last === null) return null;
  return { least: Math.max(0, daysBetween(from.latest, first)), most: daysBetween(from.earliest, last) };
}

export interface Spread {
  readonly cases: number;
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** The middle, the least and the most days of the cases whose days are exact; null where there are none. */
export function spreadOf(cases: readonly InadequateCase[]): Spread | null {
  const days = cases.flatMap(({ days }) => (days !== null && days.least === days.most ? [days.least] : []));
  const inOrder = days.sort((a, b) => a - b);
  const [least] = inOrder;
  const most = inOrder.at(-1);
  const lower = inOrder[Math.floor((inOrder.length - 1) / 2)];
  const upper = inOrder[Math.floor(inOrder.length / 2)];
  if (least === undefined || most === undefined || lower === undefined || upper === undefined) return null;
  return { cases: inOrder.length, median: (lower + upper) / 2, least, most };
}

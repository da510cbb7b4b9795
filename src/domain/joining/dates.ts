import { daysBetween, type IsoDay } from "#domain/dates/day.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";

/**
 * How what another source says of a date lies to what stands. `adds`: nothing stands. `closer`, `vaguer`: the one lies
 * within the other. `silent`: the other source gives no date.
 */
export type DateStanding = "same" | "adds" | "closer" | "vaguer" | "differs" | "silent";

export function dateStanding(stands: ImpreciseDate, other: ImpreciseDate): DateStanding {
  if (other.precision === "unknown") return "silent";
  if (stands.precision === "unknown") return "adds";
  if (stands.edtf === other.edtf) return "same";
  if (isExact(stands) && isExact(other)) return exactStanding(stands, other);
  if (!isExact(other) && (isWithin(stands, other) || isBegunIn(stands, other))) return "vaguer";
  return !isExact(stands) && isWithin(other, stands) ? "closer" : "differs";
}

/** A first day alone, beside the same first day and a last one, says less and nothing else. */
function exactStanding(stands: ImpreciseDate, other: ImpreciseDate): DateStanding {
  if (stands.earliest !== other.earliest) return "differs";
  if (other.precision === "day") return "vaguer";
  return stands.precision === "day" ? "closer" : "differs";
}

export function isExact(date: ImpreciseDate): boolean {
  return !date.isAbout && (date.precision === "day" || date.precision === "span");
}

/** "October" of what ran from late October into November: the month of its first day. */
function isBegunIn(span: ImpreciseDate, vague: ImpreciseDate): boolean {
  const { earliest: first } = span;
  if (span.precision !== "span" || first === null || vague.earliest === null || vague.latest === null) return false;
  return vague.earliest <= first && first <= vague.latest;
}

function isWithin(inner: ImpreciseDate, outer: ImpreciseDate): boolean {
  const starts = outer.earliest === null || (inner.earliest !== null && inner.earliest >= outer.earliest);
  const ends = outer.latest === null || (inner.latest !== null && inner.latest <= outer.latest);
  return starts && ends;
}

export interface Stretch {
  readonly first: IsoDay;
  readonly last: IsoDay;
}

/** Longer than any fieldwork, as long as a month: what is vaguer than this could be any of several events. */
const LONGEST_STRETCH = 31;

/** Between which two days it lies; null where it is vaguer than a month or has an open end. */
export function stretchOf(date: ImpreciseDate): Stretch | null {
  const { earliest: first, latest: last } = date;
  if (first === null || last === null || daysBetween(first, last) > LONGEST_STRETCH) return null;
  return { first, last };
}

export function isOverlapping(one: Stretch | null, other: Stretch | null): boolean {
  return one !== null && other !== null && one.first <= other.last && other.first <= one.last;
}

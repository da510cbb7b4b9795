import { daysBetween } from "#domain/dates/day.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import type { TableName } from "#domain/model/dataset.ts";
import type { Inspection, Visit } from "#domain/model/records.ts";
import { isExact, isOverlapping, stretchOf } from "./dates.ts";
import { type AnyRow, differingFields } from "./rows.ts";

/** How surely two rows of one owner tell of one thing: 0 for not at all; of several, the highest counts. */
export type Likelihood = number;

/** Tables whose rows are what a source said: another source's word is never the same one. */
const TOLD: readonly TableName[] = ["updates", "accounts", "gaps", "views"];

/** Whether two rows of one owner and two sources tell of the same thing. */
export function likelihood(table: TableName, one: AnyRow, other: AnyRow): Likelihood {
  if (TOLD.includes(table)) return 0;
  if (table === "inspections") return ofInspections(one as unknown as Inspection, other as unknown as Inspection);
  if (table === "visits") return ofVisits(one as unknown as Visit, other as unknown as Visit);
  // A council's inspection has one judgement of an area.
  if (table === "judgements") return 1;
  return one.id === other.id ? 1 : 0;
}

/** In which of these a row must lie for `likelihood` to be asked at all, beside its owner. */
export function drawer(table: TableName, row: AnyRow): string {
  return table === "inspections" || table === "visits" || table === "judgements" ? "" : row.id;
}

/** The same day of publication, the same first day of fieldwork, fieldwork that overlaps, or one month of publication. */
function ofInspections(one: Inspection, other: Inspection): Likelihood {
  if (isSameDay(one.published, other.published)) return 5;
  if (isSameStart(one.fieldwork, other.fieldwork)) return 4;
  if (isOverlapping(stretchOf(one.fieldwork), stretchOf(other.fieldwork))) return 3;
  const isOneExact = isExact(one.published) && isExact(other.published);
  if (!isOneExact && isOverlapping(stretchOf(one.published), stretchOf(other.published))) return 2;
  const isComparable = areComparable(one.published, other.published) || areComparable(one.fieldwork, other.fieldwork);
  return !isComparable && isSameName(one.id, other.id) ? 1 : 0;
}

/** Visits that begin within so many days of each other are one, told differently. */
const NEAR_DAYS = 3;

/** Days that overlap, or first days that lie near each other. A planned series is no visit. */
function ofVisits(one: Visit, other: Visit): Likelihood {
  if (one.repeats !== null || other.repeats !== null) return one.id === other.id && isAlike(one, other) ? 1 : 0;
  if (isSameStart(one.when, other.when)) return 4;
  if (isOverlapping(stretchOf(one.when), stretchOf(other.when))) return 3;
  if (isNear(one.when, other.when)) return 2;
  return !areComparable(one.when, other.when) && isSameName(one.id, other.id) ? 1 : 0;
}

function isNear(one: ImpreciseDate, other: ImpreciseDate): boolean {
  if (!isExact(one) || !isExact(other) || one.earliest === null || other.earliest === null) return false;
  return Math.abs(daysBetween(one.earliest, other.earliest)) <= NEAR_DAYS;
}

function isAlike(one: Visit, other: Visit): boolean {
  return one.repeats !== null && other.repeats !== null;
}

function isSameDay(one: ImpreciseDate, other: ImpreciseDate): boolean {
  return one.precision === "day" && other.precision === "day" && !one.isAbout && one.edtf === other.edtf;
}

function isSameStart(one: ImpreciseDate, other: ImpreciseDate): boolean {
  return isExact(one) && isExact(other) && one.earliest === other.earliest;
}

/** The same id, or the one that joining gave where the id was another record's: with a number behind it. */
function isSameName(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return longer.startsWith(shorter) && /^(?:-[2-9])?$/.test(longer.slice(shorter.length));
}

/** Whether both are close enough for it to matter that they do not meet. */
function areComparable(one: ImpreciseDate, other: ImpreciseDate): boolean {
  return stretchOf(one) !== null && stretchOf(other) !== null;
}

/** Whether two rows say the same of one thing, whatever their ids and whoever may see them. */
export function isSameSaying(one: AnyRow, other: AnyRow): boolean {
  return differingFields(one, other, ["id", "audience"]).length === 0;
}

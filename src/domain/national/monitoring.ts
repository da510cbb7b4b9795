import type { Known } from "#domain/knowing/knownOn.ts";
import type { Theme } from "#domain/model/plan.ts";
import type { Authority, Visit } from "#domain/model/records.ts";
import { visitsOf } from "#domain/visits/visits.ts";

export const NO_THEME = "no-theme";
const YEAR_NOT_KNOWN = "year not known";

/** The monitoring visits of one calendar year. */
export interface MonitoringYear {
  /** "2025", or that the year is not known. */
  readonly year: string;
  readonly visits: number;
  /** How many looked at each theme, in the order of the themes, and last how many have none recorded. A visit may have several. */
  readonly counts: readonly number[];
}

export interface MonitoringVisits {
  readonly themes: readonly Theme[];
  readonly years: readonly MonitoringYear[];
  readonly visits: readonly Visit[];
}

/** The monitoring visits that are recorded as having taken place, by the year in which they were and by Ofsted's themes. */
export function monitoringVisits(known: Known, authorities: readonly Authority[]): MonitoringVisits {
  const themes = known.tables.themes.filter(({ kind }) => kind === "ofsted");
  const visits = authorities.flatMap((authority) => heldMonitoring(known, authority));
  const years = [...new Set(visits.map(yearOf))].sort();
  return {
    themes,
    visits,
    years: years.map((year) => {
      const own = visits.filter((visit) => yearOf(visit) === year);
      return { year, visits: own.length, counts: countsOf(own, themes) };
    }),
  };
}

/** The visits that took place, but for planned series, which stand for no single visit. */
function heldMonitoring(known: Known, { id }: Authority): readonly Visit[] {
  return visitsOf(known, id)
    .filter(({ visit, status }) => visit.kind === "monitoring" && visit.repeats === null && status === "took-place")
    .map(({ visit }) => visit);
}

function yearOf({ when }: Visit): string {
  const year = when.earliest?.slice(0, 4);
  return year !== undefined && year === when.latest?.slice(0, 4) ? year : YEAR_NOT_KNOWN;
}

function countsOf(visits: readonly Visit[], themes: readonly Theme[]): readonly number[] {
  const ofThemes = themes.map(({ id }) => visits.filter((visit) => visit.themes.includes(id)).length);
  const without = visits.filter((visit) => !themes.some(({ id }) => visit.themes.includes(id))).length;
  return [...ofThemes, without];
}

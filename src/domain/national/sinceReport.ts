import type { IsoDay } from "#domain/dates/day.ts";
import { wholeYears } from "./elapsed.ts";
import { type CouncilStanding, countStandings, type StandingCounts } from "./standing.ts";

/** Years since the latest report was published. */
const YEARS = [
  "under 1 year",
  "1 to 2 years",
  "2 to 3 years",
  "3 to 4 years",
  "4 to 5 years",
  "5 years or more",
] as const;
export const BAND_NOT_KNOWN = "day of publication not known closely enough";
export const BAND_NO_REPORT = "no report known here";

/** The years since a report, and why they cannot be told. */
export const BANDS = [...YEARS, BAND_NOT_KNOWN, BAND_NO_REPORT] as const;
export type Band = (typeof BANDS)[number];

export interface BandStandings {
  readonly band: Band;
  readonly councils: number;
  readonly counts: StandingCounts;
}

/** Councils by the time since their latest report was published; what cannot be told stands apart, and only where there is any. */
export function standingsByBand(standings: readonly CouncilStanding[], asAt: IsoDay): readonly BandStandings[] {
  const banded = standings.map((standing) => ({ standing, band: bandOf(standing, asAt) }));
  return BANDS.map((band) => {
    const own = banded.filter((each) => each.band === band).map(({ standing }) => standing);
    return { band, councils: own.length, counts: countStandings(own) };
  }).filter(({ band, councils }) => councils > 0 || (YEARS as readonly Band[]).includes(band));
}

/** The band of the latest report; a vague day of publication must lie in one band whole. */
export function bandOf({ report }: Pick<CouncilStanding, "report">, asAt: IsoDay): Band {
  if (report === null) return BAND_NO_REPORT;
  const { earliest, latest } = report.published;
  if (earliest === null || latest === null) return BAND_NOT_KNOWN;
  const longest = bandAfter(earliest, asAt);
  return longest === bandAfter(latest, asAt) ? longest : BAND_NOT_KNOWN;
}

function bandAfter(day: IsoDay, asAt: IsoDay): Band {
  return YEARS[Math.min(wholeYears(day, asAt), YEARS.length - 1)] ?? BAND_NOT_KNOWN;
}

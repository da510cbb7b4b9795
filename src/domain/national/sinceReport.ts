import type { IsoDay } from "#domain/dates/day.ts";
import { wholeYears } from "./elapsed.ts";
import { type CouncilStanding, countStandings, type StandingCounts } from "./standing.ts";

/** Years since the latest report was published. */
const BANDS = [
  "under 1 year",
  "1 to 2 years",
  "2 to 3 years",
  "3 to 4 years",
  "4 to 5 years",
  "5 years or more",
] as const;
export type Band = (typeof BANDS)[number] | "day of publication not known closely enough" | "no report known here";

const UNDATED = "day of publication not known closely enough";
const NONE = "no report known here";

export interface BandStandings {
  readonly band: Band;
  readonly councils: number;
  readonly counts: StandingCounts;
}

/** Councils by the time since their latest report was published; what cannot be told stands apart, and only where there is any. */
export function standingsByBand(standings: readonly CouncilStanding[], asAt: IsoDay): readonly BandStandings[] {
  const banded = standings.map((standing) => ({ standing, band: bandOf(standing, asAt) }));
  return [...BANDS, UNDATED, NONE]
    .map((band) => {
      const own = banded.filter((each) => each.band === band).map(({ standing }) => standing);
      return { band: band as Band, councils: own.length, counts: countStandings(own) };
    })
    .filter(({ band, councils }) => councils > 0 || (BANDS as readonly Band[]).includes(band));
}

/** The band of the latest report; a vague day of publication must lie in one band whole. */
export function bandOf({ report }: Pick<CouncilStanding, "report">, asAt: IsoDay): Band {
  if (report === null) return NONE;
  const { earliest, latest } = report.published;
  if (earliest === null || latest === null) return UNDATED;
  const longest = bandAfter(earliest, asAt);
  return longest === bandAfter(latest, asAt) ? longest : UNDATED;
}

function bandAfter(day: IsoDay, asAt: IsoDay): Band {
  return BANDS[Math.min(wholeYears(day, asAt), BANDS.length - 1)] ?? UNDATED;
}

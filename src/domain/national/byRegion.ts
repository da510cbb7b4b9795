import { regionWords } from "#domain/authorities/words.ts";
import { REGIONS, type Region } from "#domain/model/words.ts";
import { type CouncilStanding, countStandings, type StandingCounts } from "./standing.ts";

export interface RegionStandings {
  /** Null for the councils whose region is not known. */
  readonly region: Region | null;
  readonly name: string;
  readonly councils: number;
  readonly counts: StandingCounts;
}

/** Councils by region and standing, the regions in order of their names; a region without a council in view is left out. */
export function standingsByRegion(standings: readonly CouncilStanding[]): readonly RegionStandings[] {
  return [...REGIONS, null]
    .map((region) => {
      const own = standings.filter(({ authority }) => authority.region === region);
      return { region, name: regionWords(region), councils: own.length, counts: countStandings(own) };
    })
    .filter(({ councils }) => councils > 0);
}

import { type IsoDay, isoDay } from "#domain/dates/day.ts";
import { toldOn } from "#domain/knowing/fold.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { isForReader } from "#domain/model/audience.ts";
import type { Authority, Fact } from "#domain/model/records.ts";
import { existedOn } from "./existing.ts";
import { countStandings, type StandingCounts, standingOf } from "./standing.ts";

/** The first year at whose end reports of the Single Inspection Framework were out. */
const FIRST_YEAR = 2013;

export interface DayStandings {
  readonly day: IsoDay;
  /** Councils of those in view that existed on the day. */
  readonly councils: number;
  readonly counts: StandingCounts;
}

/** Of so many in a hundred councils a report must be known before one year's number is held against another's. */
export const COMPARED_FROM_PERCENT = 95;

/** Of the days before the last those on which so many had a report known that their numbers can be compared. */
export function comparableYearEnds(days: readonly DayStandings[]): readonly DayStandings[] {
  return days
    .slice(0, -1)
    .filter(({ councils, counts }) => (councils - counts["no-report"]) * 100 >= councils * COMPARED_FROM_PERCENT)
    .filter(({ councils }) => councils > 0);
}

/** How many councils stood how, as known on each 31 December since 2013 and on the day shown, which comes last. */
export function standingsThroughYears(known: Known, authorities: readonly Authority[]): readonly DayStandings[] {
  return daysUpTo(known.asAt).map((day) => {
    const then = reportsKnownBy(known, day);
    const standings = authorities
      .filter((authority) => existedOn(authority, day))
      .map((authority) => standingOf(then, authority));
    return { day, councils: standings.length, counts: countStandings(standings) };
  });
}

function daysUpTo(asAt: IsoDay): readonly IsoDay[] {
  const years = Math.max(0, Number(asAt.slice(0, 4)) - FIRST_YEAR);
  return [...Array.from({ length: years }, (_, place) => isoDay(`${FIRST_YEAR + place}-12-31`)), asAt];
}

/** The reports and judgements as known on an earlier day. Of the other tables nothing is asked here, and they stay as they are. */
function reportsKnownBy(known: Known, day: IsoDay): Known {
  const isKnown = (fact: Fact) => toldOn(known, fact) <= day && isForReader(fact.audience, known.reader, day);
  const { inspections, judgements } = known.tables;
  return {
    ...known,
    asAt: day,
    tables: { ...known.tables, inspections: inspections.filter(isKnown), judgements: judgements.filter(isKnown) },
  };
}

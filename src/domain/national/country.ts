import type { IsoDay } from "#domain/dates/day.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import type { Authority } from "#domain/model/records.ts";
import { existedOn } from "./existing.ts";
import { type Narrowing, NOT_NARROWED, narrowed } from "./narrowing.ts";
import { calledWords, tailWords } from "./narrowingWords.ts";
import { type CouncilStanding, standingOf } from "./standing.ts";

/** The councils in view together, as known on a day. */
export interface Country {
  /** All of them, also those that are no more: their reports and visits were. */
  readonly authorities: readonly Authority[];
  /** How each of those stands that existed on the day. */
  readonly standings: readonly CouncilStanding[];
  /** The names of those that did not: made out of others later, or abolished before. */
  readonly leftOut: readonly string[];
  /** The day of publication of the latest report that is loaded; null where none is. */
  readonly lastReport: IsoDay | null;
  /** "153 councils", "the 24 councils of the North West": those that existed on the day. */
  readonly called: string;
  /** " of the North West"; empty where none was left aside. */
  readonly tail: string;
  /** The overall grade by which they were chosen; null where they were not. */
  readonly grade: Narrowing["grade"];
}

/** Those of the councils that are asked for, together. */
export function countryOf(known: Known, all: readonly Authority[], narrowing: Narrowing = NOT_NARROWED): Country {
  const authorities = narrowed(known, all, narrowing);
  const standings = authorities
    .filter((authority) => existedOn(authority, known.asAt))
    .map((authority) => standingOf(known, authority));
  return {
    authorities,
    standings,
    leftOut: authorities.filter((authority) => !existedOn(authority, known.asAt)).map(({ name }) => name),
    lastReport: standings.reduce<IsoDay | null>(
      (last, { report }) => laterOf(last, report?.published.latest ?? null),
      null,
    ),
    called: calledWords(standings.length, narrowing),
    tail: tailWords(narrowing),
    grade: narrowing.grade,
  };
}

function laterOf(one: IsoDay | null, other: IsoDay | null): IsoDay | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

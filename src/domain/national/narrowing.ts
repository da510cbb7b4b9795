import { runningInterventions } from "#domain/intervention/track.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import type { Authority } from "#domain/model/records.ts";
import type { Grade, Region } from "#domain/model/words.ts";
import { type Band, bandOf } from "./sinceReport.ts";
import { standingOf } from "./standing.ts";

/** Which councils a reader asks for; null, or an empty name, asks for nothing. */
export interface Narrowing {
  /** Letters that the name has. */
  readonly name: string;
  readonly region: Region | null;
  /** The overall grade of the latest report, or that it has none. */
  readonly grade: Grade | "none" | null;
  /** The years since the latest report. */
  readonly since: Band | null;
  readonly isInIntervention: boolean | null;
}

/** All councils. */
export const NOT_NARROWED: Narrowing = { name: "", region: null, grade: null, since: null, isInIntervention: null };

/** The part that asks what a council is, and not how it stands on the day. */
export function byWhatTheyAre({ name, region }: Narrowing): Narrowing {
  return { ...NOT_NARROWED, name, region };
}

export function isNarrowedByStanding({ grade, since, isInIntervention }: Narrowing): boolean {
  return grade !== null || since !== null || isInIntervention !== null;
}

export function isNarrowed(narrowing: Narrowing): boolean {
  return narrowing.name !== "" || narrowing.region !== null || isNarrowedByStanding(narrowing);
}

/** The councils that are asked for, as they are known on the day. */
export function narrowed(known: Known, authorities: readonly Authority[], narrowing: Narrowing): readonly Authority[] {
  const own = authorities.filter((authority) => isAsked(authority, narrowing));
  return isNarrowedByStanding(narrowing) ? own.filter((authority) => standsSo(known, authority, narrowing)) : own;
}

function isAsked({ name, region }: Authority, asked: Narrowing): boolean {
  const isNamed = name.toLowerCase().includes(asked.name.toLowerCase());
  return isNamed && (asked.region === null || region === asked.region);
}

function standsSo(known: Known, authority: Authority, { grade, since, isInIntervention }: Narrowing): boolean {
  const standing = standingOf(known, authority);
  const given = standing.whyNone === null && standing.report !== null ? standing.standing : "none";
  return (
    (grade === null || given === grade) &&
    (since === null || bandOf(standing, known.asAt) === since) &&
    (isInIntervention === null || runningInterventions(known, authority.id).length > 0 === isInIntervention)
  );
}

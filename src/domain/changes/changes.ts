import type { IsoDay } from "#domain/dates/day.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import { toldOn } from "#domain/knowing/fold.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { rowsWith, rowWithId } from "#domain/knowing/lookup.ts";
import type { Meeting, RecordRef } from "#domain/model/records.ts";
import { atOnce, type Work } from "#domain/turns.ts";
import { inTextOrder } from "#domain/words.ts";
import { type ChangeKind, type FactLine, factsOf, sortUpdates } from "./facts.ts";

/** One record's part of a line. */
export interface ChangePart {
  readonly record: RecordRef;
  readonly words: string;
}

/** Something that became known between two days, in one line; the actions that one paper tells of share a line. */
export interface Change {
  readonly kind: ChangeKind;
  /** The day of the event as its source has it. */
  readonly on: ImpreciseDate;
  readonly parts: readonly ChangePart[];
  readonly source: string;
  readonly knownFrom: IsoDay;
}

export interface Changes {
  /** In order of the day they became known, then of the event, then of the kind's weight. */
  readonly list: readonly Change[];
  readonly hasNewJudgement: boolean;
  readonly hasMovedDate: boolean;
}

/** What became known of a council after one day and up to the day shown; all that is known where there is no such day. */
export function changesSince(known: Known, authority: string, since: IsoDay | null): Changes {
  return atOnce(changesSinceInTurns(known, authority, since));
}

/** The same in turns: the copies of a tracker may tell of many thousands. */
export function* changesSinceInTurns(known: Known, authority: string, since: IsoDay | null): Work<Changes> {
  yield* sortUpdates(known);
  const facts = factsOf(known, authority)
    .map((fact) => ({ ...fact, knownFrom: toldOn(known, fact) }))
    .filter((fact) => since === null || fact.knownFrom > since)
    .sort(
      (a, b) =>
        inTextOrder(a.knownFrom, b.knownFrom) || inTextOrder(eventOf(a), eventOf(b)) || weightOf(a) - weightOf(b),
    );
  return {
    list: gathered(facts),
    hasNewJudgement: facts.some((fact) => fact.kind === "judgement"),
    hasMovedDate: facts.some((fact) => isRedating(known, fact.record)),
  };
}

type ToldFact = FactLine & { readonly knownFrom: IsoDay };

/** Facts as lines; the words on actions that one source gives of one day stand in one line. */
function gathered(facts: readonly ToldFact[]): readonly Change[] {
  const lines = new Map<string, Change & { readonly parts: ChangePart[] }>();
  for (const { kind, on, record, words, source, knownFrom } of facts) {
    const key = kind === "action" ? `${source} ${on.edtf}` : record;
    const line = lines.get(key);
    if (line === undefined) lines.set(key, { kind, on, source, knownFrom, parts: [{ record, words }] });
    else line.parts.push({ record, words });
  }
  return [...lines.values()];
}

/** A change in one sentence or two; of many actions the first few, and how many more. */
export function changeWords(change: Change, mostParts = Number.POSITIVE_INFINITY): string {
  const shown = change.parts.slice(0, mostParts);
  const words = shown.map((part) => part.words).join("; ");
  const more = change.parts.length > shown.length ? `; and ${change.parts.length - shown.length} more` : "";
  return change.kind === "action" ? `Actions: ${words}${more}.` : words;
}

const ORDER: readonly ChangeKind[] = ["judgement", "intervention", "deadline", "visit", "decision", "update", "action"];

function weightOf(fact: FactLine): number {
  return ORDER.indexOf(fact.kind);
}

function eventOf(fact: FactLine): string {
  return fact.on.latest ?? fact.on.earliest ?? "";
}

function isRedating(known: Known, record: RecordRef): boolean {
  const update = record.startsWith("updates/")
    ? rowWithId(known.tables.updates, record.slice("updates/".length))
    : null;
  return update?.status === "re-dated";
}

/**
 * The meeting with which "what changed" compares: the latest one that was known before the day shown.
 * Not every Board day is recorded, so it is named for what it was, and never called the last Board.
 */
export function lastMeetingBefore(known: Known, authority: string): Meeting | null {
  const earlier = rowsWith(known.tables.meetings, "authority", authority).filter(
    (meeting) => toldOn(known, meeting) < known.asAt && meeting.when.latest !== null,
  );
  return [...earlier].sort((a, b) => inTextOrder(a.when.latest ?? "", b.when.latest ?? "")).at(-1) ?? null;
}

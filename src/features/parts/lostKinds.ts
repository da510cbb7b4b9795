import type { TableName } from "#domain/model/dataset.ts";
import { EVENT_KINDS, type EventKind } from "#domain/timeline/event.ts";
import { NEEDS } from "#features/IfLoaded.tsx";

/** What is drawn of each kind rests on these tables; a kind that lacks one is not drawn at all, because half of it would mislead. */
const KINDS_THAT_NEED: readonly { kinds: readonly EventKind[]; needs: readonly TableName[]; words: string }[] = [
  { kinds: ["deadline"], needs: NEEDS.deadlines, words: "deadlines" },
  { kinds: ["visit", "outside-view"], needs: NEEDS.visits, words: "visits" },
  { kinds: ["intervention"], needs: NEEDS.intervention, words: "intervention" },
  { kinds: ["meeting"], needs: NEEDS.meetings, words: "meetings" },
  { kinds: ["action"], needs: NEEDS.actions, words: "actions" },
];

/** Whether a part of the data that a kind rests on is not here. */
export function isLost(lost: ReadonlySet<TableName>, kind: EventKind): boolean {
  return KINDS_THAT_NEED.some(({ kinds, needs }) => kinds.includes(kind) && needs.some((name) => lost.has(name)));
}

/** The kinds that are not drawn. */
export function kindsLost(lost: ReadonlySet<TableName>): ReadonlySet<EventKind> {
  return new Set(EVENT_KINDS.filter((kind) => isLost(lost, kind)));
}

/** The same in words. */
export function lostKinds(lost: ReadonlySet<TableName>): readonly string[] {
  return KINDS_THAT_NEED.filter(({ needs }) => needs.some((name) => lost.has(name))).map(({ words }) => words);
}

import { isoDay } from "#domain/dates/day.ts";
import { readEdtf, UNKNOWN_DATE } from "#domain/dates/edtf.ts";
import { NOTHING, source } from "#domain/joining/files.fixture.ts";
import { type Known, knownOn } from "#domain/knowing/knownOn.ts";
import type { Update } from "#domain/model/told.ts";
import { RECRUIT } from "#domain/thread/thread.fixture.ts";
import { type ActionState, actionStates } from "#domain/thread/thread.ts";
import { type PlanRow, planRows } from "./rows.ts";

/** What a plan of Barford says of one action. */
export interface Said {
  readonly words?: string;
  readonly due?: string;
  readonly owner?: string;
  readonly updates?: readonly Update[];
}

/** A made-up plan as known on a day, and its actions in order. */
export function planOn(day: string, said: readonly Said[]): { known: Known; actions: readonly ActionState[] } {
  const known = knownOn(
    {
      ...NOTHING,
      sources: [source("tracker", "2022-03-01")],
      actions: said.map(({ words = RECRUIT.words, due = "", owner = null }, place) => ({
        ...RECRUIT,
        id: `action-${place}`,
        words,
        owner,
        due: readEdtf(due) ?? UNKNOWN_DATE,
      })),
      updates: said.flatMap(({ updates = [] }, place) =>
        updates.map((update) => ({ ...update, id: `${place}.${update.id}`, record: `actions/action-${place}` })),
      ),
    },
    isoDay(day),
  );
  return { known, actions: actionStates(known, "barford") };
}

export function rowsOn(day: string, said: readonly Said[]): { known: Known; rows: readonly PlanRow[] } {
  const { known, actions } = planOn(day, said);
  return { known, rows: planRows(known, { actions, latest: null }) };
}

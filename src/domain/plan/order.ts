import type { Known } from "#domain/knowing/knownOn.ts";
import { lastHeard } from "#domain/thread/thread.ts";
import { actionDue } from "#domain/tracker/due.ts";
import { byScheme } from "#domain/tracker/scheme.ts";
import { inNameOrder, inTextOrder } from "#domain/words.ts";
import type { PlanRow } from "./rows.ts";

/** The orders in which a plan's actions may stand, as they are offered. None is a ranking. */
export const PLAN_ORDERS = ["theme", "plan", "day", "word", "heard"] as const;
export type PlanOrder = (typeof PLAN_ORDERS)[number];

interface Keyed {
  readonly row: PlanRow;
  readonly key: string;
}

/** The actions in an order; among equals as the documents have them. */
export function inPlanOrder(known: Known, rows: readonly PlanRow[], order: PlanOrder): readonly PlanRow[] {
  if (order === "plan") return rows;
  const keyed = rows.map((row) => ({ row, key: keyOf(known, row, order) }));
  const compare = { theme: inNameOrder, word: byScheme, day: inTextOrder, heard: inTextOrder }[order];
  return keyed.sort((one: Keyed, other: Keyed) => compare(one.key, other.key)).map(({ row }) => row);
}

/** A vague day stands by its latest, as it passes by it; without a day an action stands last, and unheard of first. */
function keyOf(known: Known, { state, theme, word }: PlanRow, order: Exclude<PlanOrder, "plan">): string {
  if (order === "theme") return theme;
  if (order === "word") return word;
  if (order === "heard") return lastHeard(known, state);
  const { due } = actionDue(state.action, state.updates);
  return due.latest ?? due.earliest ?? "9999";
}

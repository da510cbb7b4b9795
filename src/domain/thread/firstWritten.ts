import type { Update } from "#domain/model/told.ts";
import { trackerOf } from "#domain/tracker/ids.ts";
import { wordKey } from "#domain/tracker/words.ts";
import type { ActionState } from "./thread.ts";

/**
 * How each action's last word is written for counting: "red" and " Red" of one tracker are one word, as that tracker
 * first wrote it. Nothing else is made one. Null where no source says how the action stands.
 */
export function firstWritten(actions: readonly ActionState[]): (state: ActionState) => string | null {
  const first = new Map<string, Update>();
  for (const update of actions.flatMap(({ updates }) => updates)) {
    const former = first.get(keyOf(update));
    if (former === undefined || dayOf(update) < dayOf(former)) first.set(keyOf(update), update);
  }
  return ({ latest }) => (latest === null ? null : (first.get(keyOf(latest)) ?? latest).status.trim());
}

function keyOf({ source, status }: Update): string {
  return `${trackerOf(source)} ${wordKey(status)}`;
}

function dayOf({ day }: Update): string {
  return day.latest ?? "9999";
}

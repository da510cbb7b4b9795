import type { Joined } from "#domain/joining/joined.ts";
import type { Tables } from "#domain/model/dataset.ts";
import { joinOpened } from "./joinOpened.ts";
import type { OpenedReading } from "./opened.ts";

/** What would become of the rows of readings, and which values would change. */
export type WouldChange = Pick<Joined, "changes" | "changed">;

export interface Opening {
  /** What is open already. */
  readonly before: readonly OpenedReading[];
  readonly readings: readonly OpenedReading[];
  /** What would be open then, and what it comes to. */
  readonly together: readonly OpenedReading[];
  readonly joined: Joined;
}

/**
 * What readings would change of what is on screen. A reading that takes the place of one that is open holds that one's
 * rows too: beside the bundled data alone all of them would seem new, so it is compared with the former one still there.
 */
export async function wouldChange(base: Tables, opening: Opening, signal?: AbortSignal): Promise<WouldChange> {
  const { before, readings, together, joined } = opening;
  const ids = new Set(readings.map(({ id }) => id));
  if (!before.some(({ id }) => ids.has(id))) return onlyOf(joined, together, readings);
  const all = [...before, ...readings];
  return onlyOf(await joinOpened(base, all, signal), all, readings);
}

function onlyOf(
  { changes, changed }: Joined,
  all: readonly OpenedReading[],
  readings: readonly OpenedReading[],
): WouldChange {
  const own = new Set(readings.map((each) => all.indexOf(each)));
  return { changes: changes.filter(({ file }) => own.has(file)), changed: changed.filter(({ file }) => own.has(file)) };
}

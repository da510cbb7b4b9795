import type { TimelineEvent } from "#domain/timeline/event.ts";
import type { Body } from "./body.ts";
import { HALF_MARK_PX, pillWidthPx, TOO_CLOSE_PX } from "./marks.ts";

/** Marks that stand so close that they are drawn as one; most hold one body. */
export interface Cluster {
  readonly bodies: readonly Body[];
  /** How many records it stands for: an inspection's fieldwork and its report are one. */
  readonly count: number;
  readonly x: number;
  readonly halfPx: number;
}

const GAP_PX = TOO_CLOSE_PX - 2 * HALF_MARK_PX;

/** Bodies gathered from left to right until no two of what is left are too close. Each is in exactly one cluster. */
export function clustersOf(bodies: readonly Body[]): readonly Cluster[] {
  const found: Growing[] = [];
  for (const body of [...bodies].sort((one, other) => one.x - other.x)) {
    let last = grown([body], new Set([body.event.record]));
    // A pill is wider than a mark: what it has grown into may now touch the one before.
    for (let before = found.at(-1); before !== undefined && isTooClose(before, last); before = found.at(-1)) {
      found.pop();
      last = joined(before, last);
    }
    found.push(last);
  }
  return found;
}

/** A cluster that more may come to. Its lists grow and are not made anew: a plan may have thousands of actions of a day. */
interface Growing extends Cluster {
  readonly bodies: Body[];
  readonly records: Set<string>;
}

/** The body that is drawn for a cluster of one record: the last that is exact, as a report follows its fieldwork. */
export function chosenBody(cluster: Cluster): Body | undefined {
  return cluster.bodies.filter((body) => body.look === "shape").at(-1) ?? cluster.bodies.at(-1);
}

function joined(before: Growing, after: Growing): Growing {
  for (const body of after.bodies) before.bodies.push(body);
  for (const record of after.records) before.records.add(record);
  return grown(before.bodies, before.records);
}

function grown(bodies: Body[], records: Set<string>): Growing {
  const count = records.size;
  const alone = count === 1 ? chosenBody({ bodies, count, x: 0, halfPx: 0 }) : undefined;
  if (alone !== undefined) return { bodies, records, count, x: alone.x, halfPx: HALF_MARK_PX };
  const [first, last] = [bodies.at(0)?.x ?? 0, bodies.at(-1)?.x ?? 0];
  return { bodies, records, count, x: (first + last) / 2, halfPx: pillWidthPx(count) / 2 };
}

function isTooClose(before: Cluster, after: Cluster): boolean {
  return after.x - after.halfPx - (before.x + before.halfPx) < GAP_PX;
}

/** What a cluster is called beside its pill: the short names of its events, each once, in order of time. */
export function clusterWords(events: readonly TimelineEvent[]): string {
  return [...new Set(events.map((event) => event.short))].join(", ");
}

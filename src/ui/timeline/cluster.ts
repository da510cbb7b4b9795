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
    const last = found.at(-1);
    if (last !== undefined && isTooClose(last, body.x - HALF_MARK_PX)) last.take(body);
    else found.push(new Growing(body));
    gatherBackwards(found);
  }
  return found;
}

/** A pill is wider than a mark: what the last one has grown into may now touch the one before. */
function gatherBackwards(found: Growing[]): void {
  for (;;) {
    const [before, last] = [found.at(-2), found.at(-1)];
    if (before === undefined || last === undefined || !isTooClose(before, last.x - last.halfPx)) return;
    found.pop();
    for (const body of last.bodies) before.take(body);
  }
}

/**
 * A cluster that more may come to. Its lists grow and are not made anew, and only what may tell of one record twice is
 * looked at for that: a plan may have thousands of actions of a day.
 */
class Growing implements Cluster {
  readonly bodies: Body[] = [];
  readonly #inspections = new Set<string>();
  #others = 0;
  x: number;
  halfPx = HALF_MARK_PX;

  constructor(body: Body) {
    this.#add(body);
    this.x = body.x;
  }

  get count(): number {
    return this.#inspections.size + this.#others;
  }

  #add(body: Body): void {
    this.bodies.push(body);
    if (body.event.kind === "inspection") this.#inspections.add(body.event.record);
    else this.#others += 1;
  }

  take(body: Body): void {
    this.#add(body);
    const alone = this.count === 1 ? chosenBody(this) : undefined;
    this.x = alone?.x ?? ((this.bodies[0]?.x ?? body.x) + body.x) / 2;
    this.halfPx = alone === undefined ? pillWidthPx(this.count) / 2 : HALF_MARK_PX;
  }
}

/** The body that is drawn for a cluster of one record: the last that is exact, as a report follows its fieldwork. */
export function chosenBody(cluster: Pick<Cluster, "bodies">): Body | undefined {
  return cluster.bodies.filter((body) => body.look === "shape").at(-1) ?? cluster.bodies.at(-1);
}

function isTooClose(before: Cluster, leftPx: number): boolean {
  return leftPx - (before.x + before.halfPx) < GAP_PX;
}

/** What a cluster is called beside its pill: the short names of its events, each once, in order of time. */
export function clusterWords(events: readonly TimelineEvent[]): string {
  return [...new Set(events.map((event) => event.short))].join(", ");
}

import type { EventKind, TimelineEvent } from "#domain/timeline/event.ts";
import { type Body, bodyOf, WHOLE } from "./body.ts";
import { type Cluster, chosenBody, clustersOf, clusterWords } from "./cluster.ts";
import { type Candidate, candidatesFor } from "./labels.ts";
import { HALF_MARK_PX, PERIOD_HEIGHT_PX } from "./marks.ts";
import { type Item, pack } from "./pack.ts";
import { periodCandidates, periodOf } from "./period.ts";
import { eventKey, type Frame, type PlacedLabel, type PlacedMark } from "./placed.ts";
import { isInWindow } from "./window.ts";

/** One kind's marks and words in a row of its own. */
interface PlacedKind {
  readonly marks: readonly PlacedMark[];
  readonly heightPx: number;
}

export const CELL_PX = 32;
const ROW_PADDING_PX = 7;
/** A row without an event in the window says so in one line. */
const EMPTY_PX = 34;
/** More events than these in one row would make it taller than a screen: then those too close become one. */
const CROWD = 14;

/** A mark with its words, before it has a line. */
interface Drawn {
  readonly mark: Omit<PlacedMark, "y" | "label">;
  readonly candidates: readonly Candidate[];
}

/** The events of one row in the window, of one kind or (null) of several, each with its label, in as many lines as they need. `top` is where the row begins. */
export function placeKind(
  kind: EventKind | null,
  events: readonly TimelineEvent[],
  { frame, top }: { frame: Frame; top: number },
): PlacedKind {
  const bodies = events.filter((event) => isInWindow(event, frame.scale.window)).map((event) => bodyOf(event, frame));
  // Meetings are many and are the background: those too close become one. The others keep a line and a label each.
  const isGathered = kind === "meeting" || (kind !== "intervention" && bodies.length > CROWD);
  const drawn = isGathered
    ? clustersOf(bodies).map((cluster) => drawCluster(cluster, frame))
    : [...bodies].sort(inOrder).map((body) => drawBody(body, frame));
  const hasShape = ({ look, extent }: Drawn["mark"]) =>
    kind === null && look === "hatch" && extent.x1 - extent.x0 > 2 * HALF_MARK_PX;
  const items: readonly Item[] = drawn.map(({ mark, candidates }) => ({ mark: mark.extent, candidates }));
  const { packed, cells } = pack(items);
  const marks = drawn.map(({ mark }, index) => {
    const place = packed[index] ?? { cell: 0, candidate: null };
    const y = top + ROW_PADDING_PX + (place.cell + 0.5) * CELL_PX;
    return { ...mark, y, hasShape: hasShape(mark), label: labelAt(place.candidate, y, frame.asAtX) };
  });
  return {
    marks: marks.sort((one, other) => one.x - other.x),
    heightPx: drawn.length === 0 ? EMPTY_PX : cells * CELL_PX + 2 * ROW_PADDING_PX,
  };
}

/** What a board must not overlook stands on the first line; then in order of time. */
function inOrder(one: Body, other: Body): number {
  const strong = Number(other.event.isStrong) - Number(one.event.isStrong);
  return strong || one.event.start - other.event.start || one.event.end - other.event.end;
}

function drawBody(body: Body, frame: Frame): Drawn {
  const { event, look, extent, x, cut } = body;
  const period = look === "period" ? periodOf(body, frame, PERIOD_HEIGHT_PX) : null;
  const candidates =
    period === null
      ? candidatesFor({ words: briefly(event.label), isStrong: event.isStrong }, extent, frame)
      : periodCandidates(body, period, frame);
  return {
    mark: { key: eventKey(event), first: event, events: [event], look, extent, x, cut, period, hasShape: false },
    candidates,
  };
}

/** An action may be a paragraph: beside its mark stands its beginning, in the list and the evidence the whole. */
const MOST_LETTERS = 100;

function briefly(label: string): string {
  if (label.length <= MOST_LETTERS) return label;
  const cut = label.slice(0, MOST_LETTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), MOST_LETTERS / 2)).replace(/[\s,;:]+$/, "")}…`;
}

function drawCluster(cluster: Cluster, frame: Frame): Drawn {
  const alone = chosenBody(cluster);
  if (alone !== undefined && cluster.bodies.length === 1) return drawBody(alone, frame);
  const mark = clusterMark(cluster);
  const words = clusterWords(mark.events);
  return { mark, candidates: candidatesFor({ words, isStrong: false }, mark.extent, frame) };
}

/** The pill of a cluster, or the one mark of a record that would stand on itself. */
export function clusterMark(cluster: Cluster): Omit<PlacedMark, "y" | "label"> {
  const events = cluster.bodies
    .map((body) => body.event)
    .sort((one, other) => one.start - other.start || one.end - other.end);
  const alone = chosenBody(cluster);
  const first = events[0] ?? alone?.event;
  if (alone === undefined || first === undefined) throw new RangeError("a cluster holds at least one event");
  if (cluster.count === 1) {
    const { event, look, extent, x, cut } = alone;
    return { key: eventKey(event), first: event, events, look, extent, x, cut, period: null, hasShape: false };
  }
  const extent = { x0: cluster.x - cluster.halfPx, x1: cluster.x + cluster.halfPx };
  return {
    key: `cluster:${eventKey(first)}`,
    first,
    events,
    look: "pill",
    extent,
    x: cluster.x,
    cut: WHOLE,
    period: null,
    hasShape: false,
    count: cluster.count,
  };
}

/** Two lines stand even about the middle of their mark; those below begin where its own line of the row ends. */
function labelAt(candidate: Candidate | null, y: number, asAtX: number): PlacedLabel | null {
  if (candidate === null) return null;
  const { lines, extent, anchor, cellsBelow, isInside } = candidate;
  const ground = isInside ? "bar" : extent.x0 > asAtX ? "ahead" : "past";
  const first = lines.length === 1 ? y + 5 : y - 2.5;
  return {
    lines,
    extent,
    anchor,
    ground,
    cellsBelow,
    x: anchor === "start" ? extent.x0 : extent.x1,
    y: cellsBelow > 0 ? y + 27 : first,
  };
}

import type { Journeys } from "#domain/journeys/journeys.ts";
import { firstBeyond, GAP_PX, gapIn, type Taken } from "./gaps.ts";
import { gathered } from "./gather.ts";
import type { LaidBar, Lane, MarkSize, PlacedRow, RowBar, RowMark } from "./rowParts.ts";

/** The lanes of slim bars, the first before the second. */
const SLIM_LANES = ["foot", "head"] as const;

/** What is to share the height of one row: marks of a day, and dates as wide as what is known of them. */
interface Sharing {
  readonly narrow: readonly RowBar[];
  readonly wide: readonly RowBar[];
}

/**
 * Marks and wide dates, so that nothing covers anything. A wide date has the middle of its row where it is alone there;
 * beside marks and other wide dates it is slim, under them or over them, and its shape stands in a gap between the marks.
 * Where there is neither lane nor gap it is gathered like a mark: what is crowded is counted, not drawn over.
 */
export function sharedRow({ narrow, wide }: Sharing, journeys: Journeys, size: MarkSize): Omit<PlacedRow, "periods"> {
  const wanted = wantedLanes(wide, size);
  let crowd: readonly RowBar[] = wide.filter((bar) => wanted.get(bar) === undefined);
  // Each turn gathers what found no place; a turn in which all found one is the last, and there are never more than bars.
  for (;;) {
    const marks = gathered(merged(narrow, crowd), journeys, size);
    const gone = new Set(crowd);
    const left = wide.filter((bar) => !gone.has(bar));
    const { bars, failed } = laidAmong(marks, left, { size, laneOf: (bar) => wanted.get(bar) ?? "foot" });
    if (failed.length === 0) return { marks: withVague(marks, gone), bars };
    crowd = [...crowd, ...failed];
  }
}

/** A lane for each bar, from left to right: the middle where no other bar is near; none where all lanes are taken. */
function wantedLanes(wide: readonly RowBar[], { hasLanes }: MarkSize): ReadonlyMap<RowBar, Lane> {
  const found = new Map<RowBar, Lane>();
  const ends = { foot: Number.NEGATIVE_INFINITY, head: Number.NEGATIVE_INFINITY };
  let reach = Number.NEGATIVE_INFINITY;
  for (const [place, bar] of wide.entries()) {
    const { x0, x1 } = bar;
    const isAlone = x0 >= reach + GAP_PX && (wide[place + 1]?.x0 ?? Number.POSITIVE_INFINITY) >= x1 + GAP_PX;
    reach = Math.max(reach, x1);
    const slim = SLIM_LANES.find((lane) => hasLanes && ends[lane] + GAP_PX <= x0);
    if (isAlone) found.set(bar, "middle");
    else if (slim !== undefined) {
      ends[slim] = x1;
      found.set(bar, slim);
    }
  }
  return found;
}

/** Both in order of their middles, in which marks are gathered. */
function merged(narrow: readonly RowBar[], crowd: readonly RowBar[]): readonly RowBar[] {
  if (crowd.length === 0) return narrow;
  return [...narrow, ...crowd].sort((one, other) => one.middleX - other.middleX);
}

interface Laying {
  readonly size: MarkSize;
  readonly laneOf: (bar: RowBar) => Lane;
}

function laidAmong(marks: readonly RowMark[], wide: readonly RowBar[], { size, laneOf }: Laying) {
  // What the middle of the row holds, from left to right: marks, and more and more shapes.
  const taken: Taken[] = [...marks];
  const bars: LaidBar[] = [];
  const failed: RowBar[] = [];
  for (const bar of wide) {
    const lane = laneAmong(marks, bar, { size, wanted: laneOf(bar) });
    const shapeX = lane === null ? null : gapIn(taken, bar, size);
    if (lane === null || shapeX === null) {
      failed.push(bar);
      continue;
    }
    taken.splice(firstBeyond(taken, shapeX), 0, { x: shapeX, half: size.halfPx });
    bars.push({ ...bar, lane, shapeX });
  }
  return { bars, failed };
}

/** The lane that a bar has beside these marks; null where it has none. */
function laneAmong(
  marks: readonly RowMark[],
  { x0, x1 }: RowBar,
  { size, wanted }: { readonly size: MarkSize; readonly wanted: Lane },
): Lane | null {
  if (wanted !== "middle") return wanted;
  const next = marks[firstBeyond(marks, x0)];
  if (next === undefined || next.x - next.half >= x1 + GAP_PX) return "middle";
  return size.hasLanes ? "foot" : null;
}

/** A wide date that was gathered and stands alone after all keeps a look that says its day is not known. */
function withVague(marks: readonly RowMark[], crowd: ReadonlySet<RowBar>): readonly RowMark[] {
  const vague = new Set([...crowd].map(({ event }) => event));
  return vague.size === 0
    ? marks
    : marks.map((mark) => (mark.count === 1 && vague.has(mark.chosen) ? { ...mark, isVague: true } : mark));
}

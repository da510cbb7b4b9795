import { textWidth } from "#ui/timeline/textWidth.ts";

export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Words that belong to a point. */
export interface Wanted {
  readonly id: string;
  readonly words: string;
  readonly isBold: boolean;
  readonly x: number;
  readonly y: number;
}

export interface PlacedWords extends Wanted {
  readonly wordsX: number;
  readonly wordsY: number;
  readonly anchor: "start" | "middle" | "end";
}

interface Room {
  /** Nothing may stand outside. */
  readonly bounds: Box;
  /** Lines and marks that no words may cover. */
  readonly taken: readonly Box[];
  readonly sizePx: number;
}

type Anchor = PlacedWords["anchor"];
interface Try {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: Anchor;
}

const BELOW = 18;
const ABOVE = -7;
const LEVEL = 5;
const BESIDE = 12;
/** The first words of a row look best right of their mark and under its line. */
const RIGHT: readonly Try[] = [BELOW, ABOVE].map((dy) => ({ dx: BESIDE, dy, anchor: "start" }));
/** Later ones left of theirs: the line comes from there on another level. */
const LEFT: readonly Try[] = [LEVEL, BELOW, ABOVE].map((dy) => ({ dx: -BESIDE + 1, dy, anchor: "end" }));
/** Where neither fits: over or under the mark itself, or a level farther away. */
const NEAR: readonly Try[] = [BELOW + 3, ABOVE - 3, BELOW + 16, ABOVE - 16].flatMap((dy) => [
  { dx: -7, dy, anchor: "start" as const },
  { dx: 7, dy, anchor: "end" as const },
  { dx: 0, dy, anchor: "middle" as const },
]);
const LEVEL_RIGHT: Try = { dx: BESIDE, dy: LEVEL, anchor: "start" };

/** Places each point's words beside it, touching no line, no mark and no other words, and inside the bounds. */
export function placeWords(points: readonly Wanted[], room: Room): readonly PlacedWords[] {
  const taken = [...room.taken];
  return points.map((point, place) => {
    const order = place === 0 ? [...RIGHT, ...LEFT] : [...LEFT, ...RIGHT];
    const tries = [...order, LEVEL_RIGHT, ...NEAR].map((each) => placedAt(point, each, room));
    const chosen = best(tries, taken, room.bounds);
    taken.push(withAir(chosen.box));
    return chosen.placed;
  });
}

interface Tried {
  readonly placed: PlacedWords;
  readonly box: Box;
}

function placedAt(point: Wanted, { dx, dy, anchor }: Try, { bounds, sizePx }: Room): Tried {
  const width = textWidth(point.words, { sizePx, isBold: point.isBold });
  const share = { start: 0, middle: 0.5, end: 1 }[anchor];
  const left = point.x + dx - share * width;
  // Words near an edge are moved back inside rather than cut.
  const x0 = Math.max(bounds.x0, Math.min(left, bounds.x1 - width));
  const wordsY = point.y + dy;
  return {
    placed: { ...point, wordsX: x0 + share * width, wordsY, anchor },
    box: { x0, x1: x0 + width, y0: wordsY - sizePx * 0.74, y1: wordsY + sizePx * 0.22 },
  };
}

/** Words that follow each other on one line need more than a hair between them. */
function withAir({ x0, x1, y0, y1 }: Box): Box {
  return { x0: x0 - 10, x1: x1 + 10, y0, y1 };
}

/** The first that covers nothing; where there is none, the one that covers least. */
function best(tries: readonly Tried[], taken: readonly Box[], bounds: Box): Tried {
  let least: { tried: Tried; cost: number } | null = null;
  for (const tried of tries) {
    const cost = outside(tried.box, bounds) + taken.reduce((sum, box) => sum + shared(tried.box, box), 0);
    if (cost === 0) return tried;
    if (least === null || cost < least.cost) least = { tried, cost };
  }
  if (least === null) throw new RangeError("there is always a place to try");
  return least.tried;
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  const height = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Outside is worse than any cover: it is not seen at all. */
function outside(box: Box, bounds: Box): number {
  const isInside = box.y0 >= bounds.y0 && box.y1 <= bounds.y1 && box.x0 >= bounds.x0 && box.x1 <= bounds.x1;
  return isInside ? 0 : 1_000_000;
}

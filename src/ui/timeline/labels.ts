import { LABEL_TYPE, LABEL_TYPE_STRONG } from "./marks.ts";
import type { Extent, Frame, LabelLine } from "./placed.ts";
import { cutToWidth, textWidth, wrapWords } from "./textWidth.ts";

/** Words for a mark: in bold up to their colon where they are strong. */
export interface Wording {
  readonly words: string;
  readonly isStrong: boolean;
}

/** A place where a label could stand. */
export interface Candidate {
  readonly lines: readonly LabelLine[];
  readonly extent: Extent;
  readonly anchor: "start" | "end";
  /** How many lines of the row under its mark it takes; 0 where it stands beside it. */
  readonly cellsBelow: number;
  /** Whether it stands inside its own bar and so needs no room of its own. */
  readonly isInside: boolean;
}

const GAP_PX = 6;
/** Between a label and the as-at line. */
const LINE_GAP_PX = 4;
/** Fewer pixels than these hold no word worth reading. */
const LEAST_CUT_PX = 48;
/** More lines than these below a mark are a paragraph. */
const MOST_LINES = 6;
/** From so far behind the as-at line a mark may be named before it. */
const NEAR_LINE_PX = 40;

/**
 * The places that a label may take, the best first: right of its mark, left of it, in two lines, below, before the as-at
 * line that it stands close behind, and cut short. None crosses the line or leaves the plot. Empty where nothing has room.
 */
export function candidatesFor(wording: Wording, mark: Extent, frame: Frame): readonly Candidate[] {
  if (wording.words === "") return [];
  const whole = [lineOf(wording, 0, wording.words.length)];
  const halved = halvesOf(wording);
  const choices: readonly (readonly Candidate[])[] = [
    [beside(whole, mark, "start"), beside(whole, mark, "end")],
    [beside(halved, mark, "start"), beside(halved, mark, "end")],
    [below(whole, mark, frame), below(halved, mark, frame), ...belowInLines(wording, mark, frame)],
    [...beforeLine(whole, mark, frame), ...beforeLine(halved, mark, frame)],
  ];
  for (const choice of choices) {
    const possible = choice.filter((candidate) => isFree(candidate.extent, frame));
    if (possible.length > 0) return possible;
  }
  return cutShort(wording, mark, frame);
}

/** The words inside their own bar, where they have room. */
export function insideOf(wording: Wording, bar: Extent | null): Candidate | null {
  if (bar === null) return null;
  const lines = [lineOf(wording, 0, wording.words.length)];
  const x0 = bar.x0 + GAP_PX;
  const extent = { x0, x1: x0 + widthOf(lines) };
  return extent.x1 + GAP_PX <= bar.x1 ? { lines, extent, anchor: "start", cellsBelow: 0, isInside: true } : null;
}

function isFree({ x0, x1 }: Extent, { scale, asAtX }: Frame): boolean {
  if (x0 < scale.x0 || x1 > scale.x1) return false;
  return x1 <= asAtX - LINE_GAP_PX || x0 >= asAtX + LINE_GAP_PX;
}

function beside(lines: readonly LabelLine[], mark: Extent, anchor: "start" | "end"): Candidate {
  const width = widthOf(lines);
  const x0 = anchor === "start" ? mark.x1 + GAP_PX : mark.x0 - GAP_PX - width;
  return { lines, extent: { x0, x1: x0 + width }, anchor, cellsBelow: 0, isInside: false };
}

/** Under its mark, from the mark's own beginning, or as far left of it as the words need to end with the plot. */
function below(lines: readonly LabelLine[], mark: Extent, frame: Frame): Candidate {
  const width = widthOf(lines);
  const { left, right } = roomAround(mark, frame);
  const x0 = Math.max(left, Math.min(mark.x0, right - width));
  const cellsBelow = Math.ceil(lines.length / 2);
  return { lines, extent: { x0, x1: x0 + width }, anchor: "start", cellsBelow, isInside: false };
}

/** Under its mark in as many lines as the room asks for; nothing where they would be too many. */
function belowInLines(wording: Wording, mark: Extent, frame: Frame): readonly Candidate[] {
  const { left, right } = roomAround(mark, frame);
  const texts = wrapWords(wording.words, right - left, typeOf(wording.isStrong));
  if (texts.length > MOST_LINES) return [];
  let from = 0;
  const lines = texts.map((text) => {
    const line = lineOf(wording, from, from + text.length);
    from += text.length + 1;
    return line;
  });
  return [below(lines, mark, frame)];
}

/** Left of the as-at line, of a mark that stands so close behind it that nothing has room on its own side. */
function beforeLine(lines: readonly LabelLine[], mark: Extent, { asAtX }: Frame): readonly Candidate[] {
  if (mark.x0 < asAtX || mark.x0 > asAtX + NEAR_LINE_PX) return [];
  const x1 = asAtX - GAP_PX;
  return [{ lines, extent: { x0: x1 - widthOf(lines), x1 }, anchor: "end", cellsBelow: 0, isInside: false }];
}

/** From the edge of the plot, or the as-at line, left of a mark to the one right of it; a mark on the line belongs to its past. */
function roomAround(mark: Extent, { scale, asAtX }: Frame): { readonly left: number; readonly right: number } {
  if (mark.x0 > asAtX) return { left: Math.max(scale.x0, asAtX + LINE_GAP_PX), right: scale.x1 };
  return { left: scale.x0, right: Math.min(scale.x1, asAtX - LINE_GAP_PX) };
}

/** As much of the words as fits, on the side that has more room. */
function cutShort(wording: Wording, mark: Extent, { scale, asAtX }: Frame): readonly Candidate[] {
  const rightEnd = mark.x1 < asAtX ? Math.min(scale.x1, asAtX - LINE_GAP_PX) : scale.x1;
  const leftEnd = mark.x0 > asAtX ? Math.max(scale.x0, asAtX + LINE_GAP_PX) : scale.x0;
  const [right, left] = [rightEnd - mark.x1 - GAP_PX, mark.x0 - GAP_PX - leftEnd];
  const room = Math.max(right, left);
  if (room < LEAST_CUT_PX) return [];
  const words = cutToWidth(wording.words, room, typeOf(wording.isStrong));
  if (words === "") return [];
  const cut = { words, isStrong: wording.isStrong };
  const candidate = beside([lineOf(cut, 0, words.length)], mark, right >= left ? "start" : "end");
  return isFree(candidate.extent, { scale, asAtX }) ? [candidate] : [];
}

/** A stretch of the words as a line, its bold part first. */
function lineOf({ words, isStrong }: Wording, from: number, to: number): LabelLine {
  const colon = words.indexOf(":");
  const strongEnd = isStrong ? (colon < 0 ? words.length : colon + 1) : 0;
  const cut = Math.min(Math.max(strongEnd, from), to);
  return { strong: words.slice(from, cut), plain: words.slice(cut, to).trimEnd() };
}

/** The words in two lines as even as their spaces allow; after the colon, where that is nearly as even. */
function halvesOf(wording: Wording): readonly LabelLine[] {
  const { words } = wording;
  const splits = [...words.matchAll(/ /g)].map((space) => {
    const lines = [lineOf(wording, 0, space.index), lineOf(wording, space.index + 1, words.length)];
    const isAfterColon = words[space.index - 1] === ":";
    return { lines, cost: widthOf(lines) * (isAfterColon ? 0.85 : 1) };
  });
  const best = splits.sort((one, other) => one.cost - other.cost).at(0);
  return best?.lines ?? [lineOf(wording, 0, words.length)];
}

function widthOf(lines: readonly LabelLine[]): number {
  return Math.max(
    ...lines.map((line) => textWidth(line.strong, LABEL_TYPE_STRONG) + textWidth(line.plain, LABEL_TYPE)),
  );
}

function typeOf(isStrong: boolean): typeof LABEL_TYPE {
  return isStrong ? LABEL_TYPE_STRONG : LABEL_TYPE;
}

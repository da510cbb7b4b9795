import { gradeIn, kindIn, stateIn } from "#domain/journeys/look.ts";
import { EVENT_STATUSES } from "#domain/journeys/status.ts";
import { GRADE_MARKS, outlineOf, PILL_EDGES } from "#ui/timeline/looks.ts";
import { FONT, INK, KIND_LOOKS, PAPER, pillWidthPx, SHAPES, UNRECORDED } from "#ui/timeline/marks.ts";
import type { PillEdge } from "#ui/timeline/placed.ts";
import { patternsFor } from "./patterns.ts";
import { TAG_HEIGHT_PX, TAG_TYPE } from "./periods.ts";
import type { PeriodTag } from "./rowParts.ts";

/** A small picture that is drawn once and copied many times: painting a mark anew costs ten times as much. */
export interface Sprite {
  readonly image: HTMLCanvasElement;
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface Sprites {
  /** The mark of an event by its look. */
  readonly mark: (look: number) => Sprite;
  /** The same hatched, of a date that is wider than its mark: crowded, it has no room for its width. */
  readonly vague: (look: number) => Sprite;
  /** A pill with its count and the edge of what must be read first. */
  readonly pill: (count: number, status: number) => Sprite;
  /** How many interventions a bar stands for. */
  readonly tag: (tag: PeriodTag) => Sprite;
}

const MARK_PX = 24;
const PILL_PX = 24;
/** Kind, state and grade are what a mark's picture depends on. */
const PICTURED = 0b111_0011_1111;

export function spritesFor(pixelRatio: number): Sprites {
  const kept = new Map<string, Sprite>();
  const keep = (key: string, make: () => Sprite) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    kept.set(key, made);
    return made;
  };
  return {
    mark: (look) =>
      keep(`m${look & PICTURED}`, () => drawn([MARK_PX, MARK_PX], pixelRatio, (ink) => drawMark(ink, look))),
    vague: (look) =>
      keep(`v${look & PICTURED}`, () =>
        drawn([MARK_PX, MARK_PX], pixelRatio, (ink) => drawMark(ink, look, patternsFor(ink)(look))),
      ),
    pill: (count, status) => {
      const edge = edgeOf(status);
      return keep(`p${count}${edge}`, () =>
        drawn([pillWidthPx(count) + 4, PILL_PX], pixelRatio, (ink) => drawPill(ink, count, edge)),
      );
    },
    tag: (tag) =>
      keep(`t${tag.words}`, () => drawn([2 * tag.halfPx, TAG_HEIGHT_PX], pixelRatio, (ink) => drawTag(ink, tag))),
  };
}

/** Copies a sprite to its place, by its middle. */
export function stamp(ink: Ink, { image, widthPx, heightPx }: Sprite, { x, y }: { x: number; y: number }): void {
  ink.drawImage(image, x - widthPx / 2, y - heightPx / 2, widthPx, heightPx);
}

type Ink = CanvasRenderingContext2D;
type Hatch = CanvasPattern | string;

function drawn([widthPx, heightPx]: readonly [number, number], pixelRatio: number, draw: (ink: Ink) => void): Sprite {
  const image = document.createElement("canvas");
  image.width = Math.ceil(widthPx * pixelRatio);
  image.height = Math.ceil(heightPx * pixelRatio);
  const ink = image.getContext("2d");
  if (ink !== null) {
    ink.scale(pixelRatio, pixelRatio);
    ink.translate(widthPx / 2, heightPx / 2);
    draw(ink);
  }
  return { image, widthPx, heightPx };
}

function drawMark(ink: Ink, look: number, hatch: Hatch | null = null): void {
  const kind = kindIn(look);
  const state = stateIn(look);
  const grade = gradeIn(look);
  const outline = outlineOf(kind, state);
  const path = new Path2D(SHAPES[kind]);
  ink.fillStyle = hatch ?? (grade === null ? outline.fill : GRADE_MARKS[grade].fill);
  ink.fill(path);
  ink.strokeStyle = outline.stroke;
  ink.lineWidth = outline.strokeWidth;
  if (outline.strokeDasharray !== undefined) ink.setLineDash(outline.strokeDasharray.split(" ").map(Number));
  ink.stroke(path);
  if (grade !== null) words(ink, GRADE_MARKS[grade].letter, { sizePx: 12, colour: GRADE_MARKS[grade].ink });
  else if (state === "not-recorded") words(ink, "?", { sizePx: 12, colour: UNRECORDED });
  else if (state === "computed") {
    ink.fillStyle = KIND_LOOKS[kind].edge;
    ink.beginPath();
    ink.arc(0, 0, 2, 0, 2 * Math.PI);
    ink.fill();
  }
}

/** The edge of a pill by the place of the status that must be read first in it. */
export function edgeOf(status: number): PillEdge {
  const name = EVENT_STATUSES[status];
  if (name === "overdue") return "overdue";
  return name === "no-evidence" || name === "no-record" ? "unrecorded" : "plain";
}

function drawPill(ink: Ink, count: number, edge: PillEdge): void {
  const width = pillWidthPx(count);
  const { colour, widthPx, dash } = PILL_EDGES[edge];
  ink.beginPath();
  ink.roundRect(-width / 2, -10, width, 20, 10);
  ink.fillStyle = PAPER;
  ink.fill();
  ink.strokeStyle = colour;
  ink.lineWidth = widthPx;
  ink.setLineDash([...dash]);
  ink.stroke();
  words(ink, String(count), { sizePx: 14, colour: INK });
}

function drawTag(ink: Ink, { words: text, halfPx }: PeriodTag): void {
  const { fill, edge } = KIND_LOOKS.intervention;
  ink.fillStyle = fill;
  ink.fillRect(-halfPx, -TAG_HEIGHT_PX / 2, 2 * halfPx, TAG_HEIGHT_PX);
  ink.strokeStyle = edge;
  ink.lineWidth = 1;
  ink.strokeRect(0.5 - halfPx, 0.5 - TAG_HEIGHT_PX / 2, 2 * halfPx - 1, TAG_HEIGHT_PX - 1);
  words(ink, text, { sizePx: TAG_TYPE.sizePx, colour: INK, weight: 400 });
}

interface Lettering {
  readonly sizePx: number;
  readonly colour: string;
  readonly weight?: number;
}

function words(ink: Ink, text: string, { sizePx, colour, weight = 700 }: Lettering): void {
  ink.font = `${weight} ${sizePx}px ${FONT}`;
  ink.textAlign = "center";
  ink.textBaseline = "middle";
  ink.fillStyle = colour;
  ink.fillText(text, 0, 0.5);
}

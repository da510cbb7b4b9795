import { gradeIn, kindIn, stateIn } from "#domain/journeys/look.ts";
import { EVENT_STATUSES } from "#domain/journeys/status.ts";
import { GRADE_MARKS } from "#ui/timeline/looks.ts";
import { INK, KIND_LOOKS, PETROL, UNRECORDED } from "#ui/timeline/marks.ts";
import type { Frame } from "#ui/timeline/placed.ts";
import { eachTicked, periodsOf, type TickSize, tickSizeFor, ticksIn, tickWeight } from "./placeThin.ts";
import type { RowMatter } from "./rowParts.ts";
import { frameOf, type Sheet } from "./rowScale.ts";

/** Rectangles by their colour, four numbers each (left, top, width, height), in the order in which they are laid. */
export type Strokes = ReadonlyMap<string, number[]>;

/** What a tick says: its colour, whether it is an outline's slighter half, and what lies round it. */
export interface TickLook {
  readonly fill: string;
  /** Only expected or due: half as high. */
  readonly isHalf: boolean;
  /** The colour of its edge; null for none. */
  readonly edge: string | null;
}

export const GRADE_EDGE = KIND_LOOKS.inspection.edge;
const OVERDUE = EVENT_STATUSES.indexOf("overdue");
const UNKNOWN: ReadonlySet<number> = new Set(
  (["no-evidence", "no-record"] as const).map((status) => EVENT_STATUSES.indexOf(status)),
);

/** Whether a status says that nothing is recorded. */
export function isUnknown(status: number): boolean {
  return UNKNOWN.has(status);
}

/** The look of a tick from that of the event that it shows. An overdue one has black sides, whatever its size. */
export function tickLook(look: number, status: number, { hasGrade }: TickSize): TickLook {
  const state = stateIn(look);
  const grade = hasGrade ? gradeIn(look) : null;
  const kind = KIND_LOOKS[kindIn(look)];
  if (status === OVERDUE) return { fill: kind.fill, isHalf: false, edge: INK };
  if (state === "not-recorded" || isUnknown(status)) return { fill: UNRECORDED, isHalf: false, edge: null };
  if (grade !== null) return { fill: GRADE_MARKS[grade].fill, isHalf: false, edge: GRADE_EDGE };
  return { fill: kind.fill, isHalf: state === "expected" || state === "computed", edge: null };
}

/** One row to draw: which events, where, how high. */
interface ThinRow {
  readonly matter: RowMatter;
  readonly frame: Frame;
  readonly top: number;
  readonly rowPx: number;
  /** Where the day shown has a line of its own in this row; else null. */
  readonly asAtX: number | null;
}

interface Counted {
  readonly matter: RowMatter;
  readonly frame: Frame;
  readonly size: TickSize;
}

/** Gathers the rectangles of thin rows. A colour is set once for all rows: setting one costs more than a stroke. */
export class ThinStrokes {
  readonly #strokes: ReadonlyMap<string, number[]>;
  #counts = new Int32Array(0);
  #chosen = new Int32Array(0);

  constructor() {
    const colours = [KIND_LOOKS.intervention.fill, PETROL, INK, GRADE_EDGE];
    const fills = [...Object.values(KIND_LOOKS), ...Object.values(GRADE_MARKS)].map(({ fill }) => fill);
    this.#strokes = new Map([...new Set([...colours, UNRECORDED, ...fills])].map((colour) => [colour, []]));
  }

  get strokes(): Strokes {
    return this.#strokes;
  }

  empty(): void {
    for (const rects of this.#strokes.values()) rects.length = 0;
  }

  add({ matter, frame, top, rowPx, asAtX }: ThinRow): void {
    const size = tickSizeFor(rowPx);
    const heightPx = Math.max(2, rowPx - 1);
    const barPx = Math.max(1, Math.round(heightPx / 3));
    const barTop = top + Math.floor((heightPx - barPx) / 2);
    for (const { x0, x1 } of periodsOf(matter, frame)) {
      this.#rects(KIND_LOOKS.intervention.fill).push(x0, barTop, x1 - x0, barPx);
    }
    if (asAtX !== null) this.#rects(PETROL).push(asAtX - 0.5, top, 1, rowPx);
    this.#count(matter, frame, size);
    this.#ticks({ matter, frame, size }, { top, heightPx });
  }

  #ticks({ matter, frame, size }: Counted, { top, heightPx }: { top: number; heightPx: number }): void {
    for (let tick = 0; tick < ticksIn(frame.scale, size); tick += 1) {
      const count = this.#counts[tick] ?? 0;
      if (count === 0) continue;
      const look = lookFor(matter, this.#chosen[tick] ?? 0, size);
      const x = frame.scale.x0 + tick * size.binPx;
      this.#tick(look, { x, top, widthPx: count > 1 ? size.severalPx : size.onePx, heightPx });
    }
  }

  #count(matter: RowMatter, frame: Frame, size: TickSize): void {
    const ticks = ticksIn(frame.scale, size);
    if (this.#counts.length < ticks) {
      this.#counts = new Int32Array(ticks);
      this.#chosen = new Int32Array(ticks);
    } else this.#counts.fill(0, 0, ticks);
    eachTicked(matter, { frame, size }, (event, tick) => {
      const before = this.#counts[tick] ?? 0;
      this.#counts[tick] = before + 1;
      if (before === 0 || tickWeight(matter, event) < tickWeight(matter, this.#chosen[tick] ?? 0)) {
        this.#chosen[tick] = event;
      }
    });
  }

  #tick({ fill, edge, isHalf }: TickLook, { x, top, widthPx, heightPx }: TickPlace): void {
    if (edge === null) {
      this.#rects(fill).push(x, top, widthPx, isHalf ? heightPx / 2 : heightPx);
      return;
    }
    // In the thinnest rows there must be something to see between its sides.
    const wide = Math.max(widthPx, LEAST_EDGED_PX);
    const insetPx = heightPx > 4 ? 1 : 0;
    this.#rects(edge).push(x, top, wide, heightPx);
    this.#rects(fill).push(x + 1, top + insetPx, wide - 2, heightPx - 2 * insetPx);
  }

  #rects(colour: string): number[] {
    return this.#strokes.get(colour) ?? [];
  }
}

interface TickPlace {
  readonly x: number;
  readonly top: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

const LEAST_EDGED_PX = 4;

/** The rows of a picture, and where each has its top. */
export interface ThinRows {
  readonly journeys: RowMatter["journeys"];
  readonly shown: RowMatter["shown"];
  readonly order: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly tops: ArrayLike<number>;
  readonly rowPx: number;
}

/** The rectangles of thin rows from one to another: for a canvas as for a document. */
export function layThin(thin: ThinStrokes, rows: ThinRows, sheet: Sheet): Strokes {
  const { journeys, shown, order, from, to, tops, rowPx } = rows;
  thin.empty();
  for (let row = from; row < to; row += 1) {
    const council = order[row] ?? 0;
    const journey = journeys.councils[council];
    const frame = journey === undefined ? null : frameOf(sheet, journey);
    if (frame === null) continue;
    const { asAtX, scale } = frame;
    // By months each row has its own line of the day shown.
    const hasLine = sheet.clock === "months" && asAtX >= scale.x0 && asAtX <= scale.x1;
    const matter = { journeys, shown, council };
    thin.add({ matter, frame, top: tops[row] ?? 0, rowPx, asAtX: hasLine ? asAtX : null });
  }
  return thin.strokes;
}

/** Looks are few; each is worked out once. */
const LOOKS = new Map<number, TickLook>();

function lookFor({ journeys: { look, status } }: RowMatter, event: number, size: TickSize): TickLook {
  const [own, place] = [look[event] ?? 0, status[event] ?? 0];
  const key = (own & 0x7ff) | (place << 11) | (size.hasGrade ? 1 << 16 : 0);
  const known = LOOKS.get(key);
  if (known !== undefined) return known;
  const made = tickLook(own, place, size);
  LOOKS.set(key, made);
  return made;
}

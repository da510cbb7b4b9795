import { GRADE_MARKS } from "#ui/timeline/looks.ts";
import { INK, KIND_LOOKS, PETROL, UNRECORDED } from "#ui/timeline/marks.ts";
import type { Frame } from "#ui/timeline/placed.ts";
import { eachThin, joinedPeriods, type TickSize, tickSizeFor, ticksIn, tickWeight } from "./placeThin.ts";
import type { RowMatter } from "./rowParts.ts";
import { frameOf, type Sheet } from "./rowScale.ts";
import { GRADE_EDGE, tickLook } from "./tickLook.ts";

/** Rectangles by their colour, four numbers each (left, top, width, height), in the order in which they are laid. */
export type Strokes = ReadonlyMap<string, number[]>;

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

/** A look, and the lists that take its rectangles. */
interface Inked {
  readonly isHalf: boolean;
  readonly fill: number[];
  readonly edge: number[] | null;
}

/** Gathers the rectangles of thin rows. A colour is set once for all rows: setting one costs more than a stroke. */
export class ThinStrokes {
  readonly #strokes: ReadonlyMap<string, number[]>;
  /** Looks are few; each is worked out once, and found by its number. */
  readonly #inked: (Inked | undefined)[] = [];
  #counts = new Int32Array(0);
  #chosen = new Int32Array(0);
  #weights = new Int32Array(0);

  constructor() {
    const under = [KIND_LOOKS.intervention.fill, PETROL, INK, GRADE_EDGE, UNRECORDED];
    const fills = [...Object.values(KIND_LOOKS), ...Object.values(GRADE_MARKS)].map(({ fill }) => fill);
    this.#strokes = new Map([...new Set([...under, ...fills])].map((colour) => [colour, []]));
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
    const periods = this.#count({ matter, frame, size });
    for (const { x0, x1 } of joinedPeriods(matter, frame, periods)) {
      this.#rects(KIND_LOOKS.intervention.fill).push(x0, barTop, x1 - x0, barPx);
    }
    if (asAtX !== null) this.#rects(PETROL).push(asAtX - 0.5, top, 1, rowPx);
    this.#ticks({ matter, frame, size }, top, heightPx);
  }

  /** What stands in each tick; the periods, which stand in none, are handed back. */
  #count({ matter, frame, size }: Counted): readonly number[] {
    const ticks = ticksIn(frame.scale, size);
    if (this.#counts.length < ticks) {
      this.#counts = new Int32Array(ticks);
      this.#chosen = new Int32Array(ticks);
      this.#weights = new Int32Array(ticks);
    }
    const [counts, chosen, weights] = [this.#counts, this.#chosen, this.#weights];
    counts.fill(0, 0, ticks);
    const periods: number[] = [];
    const tick = (event: number, place: number) => {
      const before = counts[place] ?? 0;
      counts[place] = before + 1;
      const weight = tickWeight(matter, event);
      if (before > 0 && weight >= (weights[place] ?? 0)) return;
      chosen[place] = event;
      weights[place] = weight;
    };
    eachThin(matter, { frame, size }, { tick, period: (event) => periods.push(event) });
    return periods;
  }

  #ticks({ matter: { journeys }, frame, size }: Counted, top: number, heightPx: number): void {
    const ticks = ticksIn(frame.scale, size);
    for (let tick = 0; tick < ticks; tick += 1) {
      const count = this.#counts[tick] ?? 0;
      if (count === 0) continue;
      const event = this.#chosen[tick] ?? 0;
      const inked = this.#inkFor(journeys.look[event] ?? 0, journeys.status[event] ?? 0, size);
      const x = frame.scale.x0 + tick * size.binPx;
      lay(inked, { x, top, widthPx: count > 1 ? size.severalPx : size.onePx, heightPx });
    }
  }

  #inkFor(look: number, status: number, size: TickSize): Inked {
    // Statuses are fewer than sixteen.
    const key = ((look & KIND_STATE_GRADE) << 5) | (status << 1) | (size.hasGrade ? 1 : 0);
    const known = this.#inked[key];
    if (known !== undefined) return known;
    const { fill, edge, isHalf } = tickLook(look, status, size);
    const made = { isHalf, fill: this.#rects(fill), edge: edge === null ? null : this.#rects(edge) };
    this.#inked[key] = made;
    return made;
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

/** A tick, within its edge if it has one. In the thinnest rows there must be something to see between its sides. */
function lay({ fill, edge, isHalf }: Inked, { x, top, widthPx, heightPx }: TickPlace): void {
  if (edge === null) {
    fill.push(x, top, widthPx, isHalf ? heightPx / 2 : heightPx);
    return;
  }
  const wide = Math.max(widthPx, LEAST_EDGED_PX);
  const insetPx = heightPx > 4 ? 1 : 0;
  edge.push(x, top, wide, heightPx);
  fill.push(x + 1, top + insetPx, wide - 2, heightPx - 2 * insetPx);
}

const KIND_STATE_GRADE = 0b111_0011_1111;

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

import type { BarLayout } from "./barLayout.ts";

export const DOT_PX = 12;
const BETWEEN_PX = 1;
const ROW_AIR_PX = 20;

export interface DotRow {
  readonly id: string;
  readonly name: string;
  readonly dots: readonly { readonly id: string; readonly at: number }[];
  /** Whether what the dots stand for goes on: they are drawn hollow. */
  readonly isOpen: boolean;
}

export interface PlacedDot {
  readonly id: string;
  readonly at: number;
  readonly isOpen: boolean;
  /** Pixels below the top of the first row. */
  readonly y: number;
}

/** The rows made high enough for their dots, all of them alike. */
export function withDots(layout: BarLayout, rows: readonly DotRow[], pxEach: number): BarLayout {
  const lanes = Math.max(
    1,
    ...rows.map((row) => lanesOf(row, pxEach).reduce((most, { lane }) => Math.max(most, lane + 1), 0)),
  );
  const rowPx = Math.max(layout.rowPx, layout.barDownPx * 2 + lanes * (DOT_PX + BETWEEN_PX) + ROW_AIR_PX);
  return { ...layout, rowPx, heightPx: layout.heightPx + rows.length * (rowPx - layout.rowPx) };
}

/** Each dot at its number, beside the middle of its row where another is in the way; none covers another. */
export function placeDots(layout: BarLayout, rows: readonly DotRow[], pxEach: number): readonly PlacedDot[] {
  return rows.flatMap((row, place) =>
    lanesOf(row, pxEach).map(({ id, at, lane }) => ({
      id,
      at,
      isOpen: row.isOpen,
      y: (place + 0.5) * layout.rowPx + layout.barDownPx + offsetOf(lane),
    })),
  );
}

/** 0, then above, then below, and farther out. */
function offsetOf(lane: number): number {
  const steps = Math.ceil(lane / 2);
  return (lane % 2 === 1 ? -steps : steps) * (DOT_PX + BETWEEN_PX);
}

function lanesOf({ dots }: DotRow, pxEach: number) {
  const ends: number[] = [];
  return [...dots]
    .sort((a, b) => a.at - b.at)
    .map(({ id, at }) => {
      const x = at * pxEach;
      const free = ends.findIndex((end) => end <= x);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = x + DOT_PX + BETWEEN_PX;
      return { id, at, lane };
    });
}

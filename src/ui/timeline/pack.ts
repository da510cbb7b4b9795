import type { Candidate } from "./labels.ts";
import { type Extent, isTouching } from "./placed.ts";

/** A mark with the places that its label may take. */
export interface Item {
  readonly mark: Extent;
  readonly candidates: readonly Candidate[];
}

interface Packed {
  /** The line of the row in which it stands, 0 at the top. */
  readonly cell: number;
  readonly candidate: Candidate | null;
}

const GAP_PX = 8;
/** Words below a mark keep farther from others, which they would seem to name. */
const GAP_BELOW_PX = 28;

/**
 * Marks with their labels laid into as few lines as their order allows: each takes the first line in which it and its
 * label touch nothing. A label below its mark takes room in the next line. The answers stand in the order of the items.
 */
export function pack(items: readonly Item[]): { readonly packed: readonly Packed[]; readonly cells: number } {
  const taken: Extent[][] = [];
  const packed = items.map((item) => {
    const place = firstPlace(item, taken);
    take(taken, place.cell, markRoom(item.mark, place.candidate));
    for (const cell of cellsBelow(place)) take(taken, cell, belowRoom(place.candidate?.extent ?? item.mark));
    return place;
  });
  return { packed, cells: Math.max(1, taken.length) };
}

function firstPlace(item: Item, taken: readonly (readonly Extent[])[]): Packed {
  const choices: readonly (Candidate | null)[] = item.candidates.length === 0 ? [null] : item.candidates;
  for (let cell = 0; ; cell += 1) {
    const candidate = choices.find((choice) => isFree(item, choice, { taken, cell }));
    // Below the last line everything is free, so the search ends.
    if (candidate !== undefined) return { cell, candidate };
  }
}

function isFree(
  item: Item,
  candidate: Candidate | null,
  { taken, cell }: { taken: readonly (readonly Extent[])[]; cell: number },
): boolean {
  const room = markRoom(item.mark, candidate);
  if (isTaken(taken[cell], room)) return false;
  return (
    candidate === null ||
    cellsBelow({ cell, candidate }).every((below) => !isTaken(taken[below], belowRoom(candidate.extent)))
  );
}

/** The lines under its mark that a label takes. */
function cellsBelow({ cell, candidate }: Packed): readonly number[] {
  return Array.from({ length: candidate?.cellsBelow ?? 0 }, (_, index) => cell + 1 + index);
}

function belowRoom({ x0, x1 }: Extent): Extent {
  const more = GAP_BELOW_PX - GAP_PX;
  return { x0: x0 - more, x1: x1 + more };
}

/** The mark and the label beside it as one stretch: nothing may come between them. */
function markRoom(mark: Extent, candidate: Candidate | null): Extent {
  if (candidate === null || candidate.cellsBelow > 0 || candidate.isInside) return mark;
  return { x0: Math.min(mark.x0, candidate.extent.x0), x1: Math.max(mark.x1, candidate.extent.x1) };
}

function isTaken(line: readonly Extent[] | undefined, room: Extent): boolean {
  return line?.some((extent) => isTouching(extent, room, GAP_PX)) ?? false;
}

function take(taken: Extent[][], cell: number, room: Extent): void {
  while (taken.length <= cell) taken.push([]);
  taken[cell]?.push(room);
}

import type { Journeys } from "#domain/journeys/journeys.ts";
import { isPrelude, kindIn } from "#domain/journeys/look.ts";
import type { MarkSize, RowBar, RowMark } from "./rowParts.ts";

/**
 * From left to right an event joins the mark before it where the two would touch; so nothing overlaps, and a pill grows
 * no wider than its count needs, however many events there are.
 */
export function gathered(bars: readonly RowBar[], journeys: Journeys, size: MarkSize): RowMark[] {
  const marks: RowMark[] = [];
  for (const { event, middleX } of bars) gather(marks, journeys, { event, x: middleX, size });
  return marks;
}

interface Coming {
  readonly event: number;
  readonly x: number;
  readonly size: MarkSize;
}

function gather(marks: RowMark[], journeys: Journeys, { event, x, size }: Coming): void {
  const last = marks.at(-1);
  const status = journeys.status[event] ?? 0;
  if (last === undefined || x - size.halfPx >= last.x + last.half + size.gapPx) {
    marks.push({ x, firstX: x, half: size.halfPx, events: [event], chosen: event, count: 1, status });
    return;
  }
  last.events.push(event);
  last.status = Math.min(last.status, status);
  const isWithItsReport = isPrelude(journeys.look[last.chosen] ?? 0) && isReport(journeys, event) && last.count === 1;
  if (isWithItsReport) {
    last.chosen = event;
    last.x = Math.max(last.x, x);
    return;
  }
  last.count = last.events.length;
  last.half = size.pillHalfPx(last.count);
  // Between its first and its last event, and never over the mark before.
  const before = marks.at(-2);
  const middle = (last.firstX + x) / 2;
  last.x = before === undefined ? middle : Math.max(middle, before.x + before.half + size.gapPx + last.half);
}

function isReport({ look }: Journeys, event: number): boolean {
  const own = look[event] ?? 0;
  return kindIn(own) === "inspection" && !isPrelude(own);
}

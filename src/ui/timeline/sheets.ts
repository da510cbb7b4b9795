import type { TimelineEvent } from "#domain/timeline/event.ts";
import type { Plan } from "./planned.ts";

/** What the rows of a sheet may take: the first sheet also carries a heading. */
export interface SheetRoom {
  readonly firstPx: number;
  readonly restPx: number;
}

/** The events of a plan's rows sheet by sheet; a row is never cut in two. */
export function eventsBySheet({ rows }: Plan, { firstPx, restPx }: SheetRoom): readonly (readonly TimelineEvent[])[] {
  const sheets: TimelineEvent[][] = [];
  let roomPx = 0;
  for (const { heightPx, events } of rows) {
    if (heightPx > roomPx) {
      roomPx = sheets.length === 0 ? firstPx : restPx;
      sheets.push([]);
    }
    sheets.at(-1)?.push(...events);
    roomPx -= heightPx;
  }
  return sheets;
}

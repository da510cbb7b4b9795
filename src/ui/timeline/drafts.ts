import type { TimelineEvent } from "#domain/timeline/event.ts";
import { dividedRows, type KindRow, wholeRows } from "./kindRows.ts";
import { placeKind } from "./place.ts";
import { placeCompact } from "./placeCompact.ts";
import type { Frame } from "./placed.ts";
import type { PlannedRow, PlanOrder } from "./planned.ts";

const COUNCIL_PX = 31;
const HEADING_PX = 34;

/** A row before it has a place. */
export type Draft = Pick<PlannedRow, "key" | "form" | "authority" | "name" | "events"> & {
  readonly place: (top: number, frame: Frame) => Pick<PlannedRow, "marks" | "heightPx">;
};

/** The rows of a timeline in their order: kinds, or councils with the kinds of those that are open. */
export function draftsOf({ events, rows, themes, councils, opened }: PlanOrder): readonly Draft[] {
  if (rows === "kinds") return kindDrafts(themes === undefined ? wholeRows(events) : dividedRows(events, themes), "");
  const byCouncil = grouped(events);
  return [...councils].flatMap(([authority, name]) => {
    const own = byCouncil.get(authority) ?? [];
    if (!opened.has(authority)) return [councilDraft(authority, name, own)];
    return [headingDraft(authority, name), ...kindDrafts(wholeRows(own), `${authority}/`)];
  });
}

function kindDrafts(rows: readonly KindRow[], prefix: string): readonly Draft[] {
  return rows.map(({ id, name, kind, events }) => ({
    key: `${prefix}${id}`,
    form: "kind",
    authority: null,
    name,
    events,
    place: (top, frame) => placeKind(kind, events, { frame, top }),
  }));
}

function councilDraft(authority: string, name: string, events: readonly TimelineEvent[]): Draft {
  const place = (top: number, frame: Frame) => ({
    marks: placeCompact(events, { frame, y: top + COUNCIL_PX / 2, bars: "behind" }),
    heightPx: COUNCIL_PX,
  });
  return { key: authority, form: "council", authority, name, events, place };
}

function headingDraft(authority: string, name: string): Draft {
  return {
    key: authority,
    form: "heading",
    authority,
    name,
    events: [],
    place: () => ({ marks: [], heightPx: HEADING_PX }),
  };
}

function grouped(events: readonly TimelineEvent[]): ReadonlyMap<string, readonly TimelineEvent[]> {
  const found = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const own = found.get(event.authority);
    if (own === undefined) found.set(event.authority, [event]);
    else own.push(event);
  }
  return found;
}

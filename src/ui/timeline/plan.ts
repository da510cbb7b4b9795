import type { DayNumber } from "#domain/dates/day.ts";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import { KIND_LOOKS, KINDS } from "./marks.ts";
import { placeKind } from "./place.ts";
import { placeCompact } from "./placeCompact.ts";
import type { Frame, PlacedMark } from "./placed.ts";
import { xOfMiddle } from "./scale.ts";
import { cutToWidth, wrapWords } from "./textWidth.ts";
import { type Ticks, ticksOf } from "./ticks.ts";
import type { TimeWindow } from "./window.ts";

/** A row of the drawing: a kind, a council in one line, or a council's name over its rows by kind. */
export interface PlannedRow {
  readonly key: string;
  readonly form: "kind" | "council" | "heading";
  /** The council, where the row can be opened or closed; null in the timeline of a single council. */
  readonly authority: string | null;
  readonly name: string;
  /** The name as drawn, in one line or two. */
  readonly nameLines: readonly string[];
  readonly nameY: number;
  readonly top: number;
  readonly heightPx: number;
  readonly marks: readonly PlacedMark[];
  /** All its events, also those outside the window: the walk leads to them. */
  readonly events: readonly TimelineEvent[];
}

/** Everything in its place; to draw it needs no more thought. */
export interface Plan {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly frame: Frame;
  /** Where the rows begin; above are the as-at tag and the axis. */
  readonly plotTop: number;
  readonly ticks: Ticks;
  readonly rows: readonly PlannedRow[];
}

export interface PlanOrder {
  readonly events: readonly TimelineEvent[];
  readonly rows: "kinds" | "councils";
  /** The councils in the order of their rows, each with its name. */
  readonly councils: ReadonlyMap<string, string>;
  /** Those whose rows by kind are drawn. */
  readonly opened: ReadonlySet<string>;
  readonly window: TimeWindow;
  readonly asAt: DayNumber;
  readonly widthPx: number;
}

export const TAG_HEIGHT_PX = 22;
const AXIS_PX = 45;
const AXIS_OF_YEARS_PX = 27;
/** Narrower than this, names stand above their rows: beside them they would take a third of the width. */
const LEAST_BESIDE_PX = 600;
const RIGHT_PX = 8;
const COUNCIL_PX = 31;
const HEADING_PX = 34;
/** What a name above its row takes. */
const NAME_ABOVE_PX = 20;
export const NAME_TYPE = { sizePx: 15, isBold: true };
/** Before a council's name stands the sign that its rows can be opened. */
export const ARROW_PX = 14;
const COUNCIL_TYPE = { sizePx: 14, isBold: true };

interface Sheet {
  readonly frame: Frame;
  readonly nameWidthPx: number;
  readonly isNameAbove: boolean;
}

export function planTimeline(order: PlanOrder): Plan {
  const { widthPx, window, asAt } = order;
  const isNameAbove = widthPx < LEAST_BESIDE_PX;
  const x0 = isNameAbove ? 1 : Math.round(Math.min(148, Math.max(120, widthPx * 0.157)));
  const scale = { window, x0, x1: widthPx - RIGHT_PX };
  const frame = { scale, asAtX: xOfMiddle(scale, asAt) };
  const ticks = ticksOf(scale, frame.asAtX);
  const plotTop = TAG_HEIGHT_PX + (ticks.upper.length > 0 ? AXIS_PX : AXIS_OF_YEARS_PX);
  const sheet = { frame, isNameAbove, nameWidthPx: isNameAbove ? widthPx : x0 - 8 };
  const rows = stacked(draftsOf(order), sheet, plotTop);
  const last = rows.at(-1);
  return { widthPx, heightPx: (last === undefined ? plotTop : last.top + last.heightPx) + 2, frame, plotTop, ticks, rows };
}

/** A row before it has a place. */
type Draft = Pick<PlannedRow, "key" | "form" | "authority" | "name" | "events"> & {
  readonly place: (top: number, frame: Frame) => Pick<PlannedRow, "marks" | "heightPx">;
};

function draftsOf({ events, rows, councils, opened }: PlanOrder): readonly Draft[] {
  if (rows === "kinds") return kindDrafts(events, "");
  const byCouncil = grouped(events);
  return [...councils].flatMap(([authority, name]) => {
    const own = byCouncil.get(authority) ?? [];
    if (!opened.has(authority)) return [councilDraft(authority, name, own)];
    return [headingDraft(authority, name), ...kindDrafts(own, `${authority}/`)];
  });
}

function kindDrafts(events: readonly TimelineEvent[], prefix: string): readonly Draft[] {
  return KINDS.map((kind) => ({ kind, own: events.filter((event) => event.kind === kind) }))
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }) => ({
      key: `${prefix}${kind}`,
      form: "kind",
      authority: null,
      name: KIND_LOOKS[kind].rowName,
      events: own,
      place: (top, frame) => placeKind(kind, own, { frame, top }),
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
  return { key: authority, form: "heading", authority, name, events: [], place: () => ({ marks: [], heightPx: HEADING_PX }) };
}

/** The drafts laid under one another, each with its name. */
function stacked(drafts: readonly Draft[], { frame, nameWidthPx, isNameAbove }: Sheet, plotTop: number): readonly PlannedRow[] {
  let top = plotTop;
  return drafts.map(({ place, ...draft }) => {
    const abovePx = isNameAbove && draft.form !== "heading" ? NAME_ABOVE_PX : 0;
    const placed = place(top + abovePx, frame);
    const heightPx = placed.heightPx + abovePx;
    const nameLines =
      draft.form === "kind" ? linesOf(draft.name, NAME_TYPE, nameWidthPx) : linesOf(draft.name, COUNCIL_TYPE, nameWidthPx - ARROW_PX);
    const row = { ...draft, nameLines, nameY: top + nameOffset(draft.form, abovePx, nameLines.length), top, heightPx, marks: placed.marks };
    top += heightPx;
    return row;
  });
}

function nameOffset(form: PlannedRow["form"], abovePx: number, lines: number): number {
  if (abovePx > 0) return 17;
  if (form === "kind") return 27;
  return lines > 1 ? 13 : 20;
}

/** A name in at most two lines; the second is cut where it is still too long. */
function linesOf(name: string, type: typeof NAME_TYPE, widthPx: number): readonly string[] {
  const [first = "", ...others] = wrapWords(name, widthPx, type);
  return others.length === 0 ? [first] : [first, cutToWidth(others.join(" "), widthPx, type)];
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

import type { Grade } from "#domain/model/words.ts";
import type { EventKind, EventState } from "#domain/timeline/event.ts";
import { INK, KIND_LOOKS, PAPER, UNRECORDED } from "./marks.ts";
import type { Cut, Extent, PillEdge } from "./placed.ts";
import { round } from "./scale.ts";

/** The attributes of a mark's outline. */
export interface Outline {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly strokeDasharray?: string;
}

const DASHES = "3.2 2.2";

/** Shape is the kind, fill is how sure, edge is whether it happened. */
export function outlineOf(kind: EventKind, state: EventState): Outline {
  const { fill, edge } = KIND_LOOKS[kind];
  if (state === "not-recorded") return { fill: PAPER, stroke: UNRECORDED, strokeWidth: 1.75, strokeDasharray: DASHES };
  if (state === "expected") return { fill: PAPER, stroke: edge, strokeWidth: 1.75, strokeDasharray: DASHES };
  if (state === "computed") return { fill: PAPER, stroke: edge, strokeWidth: 1.75 };
  return { fill, stroke: edge, strokeWidth: 1.5 };
}

/** The whole of a bar: what is filled, also where its sides are not drawn. */
export function barArea({ x0, x1 }: Extent, { top, heightPx }: { top: number; heightPx: number }): string {
  return `M${round(x0)} ${round(top)}H${round(x1)}V${round(top + heightPx)}H${round(x0)}Z`;
}

/** The edge of a bar, without the sides at which it goes on beyond what is drawn. */
export function barEdge(
  { x0, x1 }: Extent,
  { top, heightPx, cut }: { top: number; heightPx: number; cut: Cut },
): string {
  const [left, right, head, foot] = [round(x0), round(x1), round(top), round(top + heightPx)];
  if (!cut.before && !cut.after) return `M${left} ${head}H${right}V${foot}H${left}Z`;
  if (cut.before && cut.after) return `M${left} ${head}H${right}M${left} ${foot}H${right}`;
  return cut.before ? `M${left} ${head}H${right}V${foot}H${left}` : `M${right} ${head}H${left}V${foot}H${right}`;
}

/** The name of the hatch of a kind, or of what nothing is recorded of. */
export type HatchName = EventKind | "unrecorded";

export function hatchOf(kind: EventKind, state: EventState): HatchName {
  return state === "not-recorded" ? "unrecorded" : kind;
}

/** Where a picture's own hatches are found: two pictures on one page must not share names. */
export function hatchUrl(prefix: string, name: HatchName): string {
  return `url(#${prefix}-${name})`;
}

/** A report's mark says its overall grade by shade and by letter; each letter has its own contrast on its shade. */
export const GRADE_MARKS: {
  readonly [G in Grade]: { readonly fill: string; readonly ink: string; readonly letter: string };
} = {
  inadequate: { fill: "#12436D", ink: "#FFFFFF", letter: "I" },
  "requires-improvement": { fill: "#4B7BA6", ink: "#0B0C0C", letter: "R" },
  good: { fill: "#94B5D4", ink: "#0B0C0C", letter: "G" },
  outstanding: { fill: "#C6D9EB", ink: "#0B0C0C", letter: "O" },
};

/** Overdue has the heaviest edge, what is not recorded a dashed one; everything else is a plain pill. */
export const PILL_EDGES: {
  readonly [E in PillEdge]: { readonly colour: string; readonly widthPx: number; readonly dash: readonly number[] };
} = {
  overdue: { colour: KIND_LOOKS.deadline.fill, widthPx: 3.5, dash: [] },
  unrecorded: { colour: UNRECORDED, widthPx: 2, dash: [3.2, 2.2] },
  plain: { colour: INK, widthPx: 1.75, dash: [] },
};

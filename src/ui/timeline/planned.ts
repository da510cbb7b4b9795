import type { DayNumber } from "#domain/dates/day.ts";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import type { VisitTheme } from "./kindRows.ts";
import type { Wanted } from "./legend.ts";
import type { Frame, PlacedMark } from "./placed.ts";
import type { Ticks } from "./ticks.ts";
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
  /** Where the day shown lies in this row alone; left out where one line runs through all rows. */
  readonly asAtX?: number;
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
  /** Whether its line is no day of the calendar, after which there would be a future: month 0. */
  readonly isMonthZero?: boolean;
  /** Rows too thin for marks: rectangles by colour, four numbers each, in the order in which they are laid. */
  readonly strokes?: ReadonlyMap<string, readonly number[]>;
  /** What the key must explain beside the marks. */
  readonly key?: readonly Wanted[];
  /** The rows by kind of the councils that are open, each a drawing within the drawing. */
  readonly insets?: readonly Inset[];
}

/** A drawing within another, from its top down. */
export interface Inset {
  readonly name: string;
  readonly top: number;
  readonly plan: Plan;
}

export interface PlanOrder {
  readonly events: readonly TimelineEvent[];
  readonly rows: "kinds" | "councils";
  /** Of kinds: given where visits stand by theme, and duties by what they rest on. */
  readonly themes?: readonly VisitTheme[] | undefined;
  /** The axis, where it is not the calendar's. */
  readonly ticks?: ((frame: Frame) => Ticks) | undefined;
  /** The councils in the order of their rows, each with its name. */
  readonly councils: ReadonlyMap<string, string>;
  /** Those whose rows by kind are drawn. */
  readonly opened: ReadonlySet<string>;
  readonly window: TimeWindow;
  readonly asAt: DayNumber;
  readonly widthPx: number;
  /** Where another picture on the page sets how wide the names stand. */
  readonly nameWidthPx?: number;
}

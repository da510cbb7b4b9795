import type { Journeys } from "#domain/journeys/journeys.ts";
import type { Shown } from "#domain/journeys/shown.ts";

/** The events of one council that are shown. */
export interface RowMatter {
  readonly journeys: Journeys;
  readonly shown: Shown;
  readonly council: number;
}

/** One mark of a row: an event, or several that cannot be told apart here. */
export interface RowMark {
  /** The middle, and half the width of what is drawn, in pixels. */
  x: number;
  half: number;
  /** The middle of its first event. */
  readonly firstX: number;
  /** The events it stands for, in order, by their number in `journeys`. */
  readonly events: number[];
  /** The event that is drawn where the mark is no pill. */
  chosen: number;
  /** 1 where it is drawn as one event, as an inspection's fieldwork with its report; else how many it stands for. */
  count: number;
  /** The place of the status that must be read first among them. */
  status: number;
  /** Whether it is one event whose date is wider than its mark, drawn as a mark because it is crowded. */
  readonly isVague?: boolean;
}

/** An event with the stretch of the sheet that it takes: as wide as its time. */
export interface RowBar {
  readonly event: number;
  /** From where to where it is drawn: so much of it as lies in the window. */
  readonly x0: number;
  readonly x1: number;
  /** The middle of its whole time; where that is not drawn, the end of what is drawn that lies next to it. */
  readonly middleX: number;
  /** Whether its kind's shape stands in it, where it is a wide date. */
  readonly hasShape: boolean;
}

/** An intervention; or those that overlap in time, as one bar. */
export interface RowPeriod {
  readonly x0: number;
  x1: number;
  /** By their numbers, in order of their start. */
  readonly events: number[];
  /** How many it stands for, in words; null of one alone, and where marks leave no room for them. */
  tag: PeriodTag | null;
}

/** Words on a bar, between the marks that stand on it. */
export interface PeriodTag {
  readonly words: string;
  readonly x: number;
  readonly halfPx: number;
}

/** Where in the height of its row a bar stands: in the middle, as high as a mark; or slim under or over the marks. */
export type Lane = "middle" | "foot" | "head";

/** A wide date where nothing covers it, with its kind's shape. */
export interface LaidBar extends RowBar {
  readonly lane: Lane;
  /** The middle of its kind's shape, which stands between the marks. */
  readonly shapeX: number;
}

export interface PlacedRow {
  readonly marks: readonly RowMark[];
  readonly bars: readonly LaidBar[];
  readonly periods: readonly RowPeriod[];
}

/** How large marks are drawn, and how far apart they must stand. */
export interface MarkSize {
  readonly halfPx: number;
  readonly gapPx: number;
  /** Half the width of a pill with that count. */
  readonly pillHalfPx: (count: number) => number;
  /** Whether the row is high enough for slim bars under and over its marks. */
  readonly hasLanes: boolean;
}

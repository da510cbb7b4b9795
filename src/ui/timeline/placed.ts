import type { TimelineEvent } from "#domain/timeline/event.ts";
import type { Scale } from "./scale.ts";

/** A stretch of pixels from left to right. */
export interface Extent {
  readonly x0: number;
  readonly x1: number;
}

/** Where marks may stand: the scale, and the as-at line (which may lie outside the window). */
export interface Frame {
  readonly scale: Scale;
  readonly asAtX: number;
}

export interface LabelLine {
  /** The bold words come first; either may be empty. */
  readonly strong: string;
  readonly plain: string;
}

export interface PlacedLabel {
  readonly lines: readonly LabelLine[];
  readonly x: number;
  /** The base of the first line. */
  readonly y: number;
  readonly anchor: "start" | "end";
  readonly extent: Extent;
  /** On what its words stand: the plot before or after the as-at line, or its own bar. */
  readonly ground: "past" | "ahead" | "bar";
  /** How many lines of the row under its mark it takes; 0 where it stands beside it. */
  readonly cellsBelow: number;
}

export interface Cut {
  readonly before: boolean;
  readonly after: boolean;
}

/** How a mark is drawn: its kind's shape, a bar, a hatched bar, a period, or a pill with a count. */
export type Look = "shape" | "bar" | "hatch" | "period" | "pill";

/** A mark where it stands. A pill carries several events, every other look one. */
export interface PlacedMark {
  readonly key: string;
  /** The events that it shows, the one that it is named after first. */
  readonly first: TimelineEvent;
  readonly events: readonly TimelineEvent[];
  readonly look: Look;
  /** The mark as drawn, cut to the plot where it goes on beyond it. */
  readonly extent: Extent;
  readonly x: number;
  readonly y: number;
  readonly label: PlacedLabel | null;
  readonly period: PlacedPeriod | null;
  /** Whether it goes on before or after what is drawn; its edge is then left open. */
  readonly cut: Cut;
  /** Whether a hatched bar also carries its kind's shape: where no row names the kind. */
  readonly hasShape: boolean;
  /** Of a pill: the count it shows. */
  readonly count?: number;
  /** Of a pill: whether something in it is overdue, or is not recorded. */
  readonly edge?: PillEdge;
  /** Of a hatched bar in a row of a whole council; left out where a row names the kind. */
  readonly bar?: SharedBar;
  /** Of a shape: whether its date is wider than it, and has no room for its width. */
  readonly isVague?: boolean;
}

/** A hatched bar that shares its row with marks: how high it stands, and where its shape does. */
export interface SharedBar {
  readonly heightPx: number;
  readonly shapeX: number;
  readonly shapeY: number;
  /** How wide the stem is that joins a slim bar with its shape. */
  readonly stemPx: number;
}

/** What must be read first among the events of a pill. */
export type PillEdge = "overdue" | "unrecorded" | "plain";

/** The pieces of an intervention's bar; each null where it has none. */
export interface PlacedPeriod {
  readonly hatchBefore: Extent | null;
  readonly sure: Extent | null;
  readonly hatchAfter: Extent | null;
  /** What lies after the as-at day: two dashed lines. */
  readonly ahead: Extent | null;
  readonly heightPx: number;
  /** The words in the open part, empty where they have no room. */
  readonly aheadWords: string;
  /** Of a bar that stands for several: how many, where that has room. */
  readonly count?: PeriodCount;
}

interface PeriodCount {
  readonly words: string;
  readonly x: number;
  readonly halfPx: number;
  readonly heightPx: number;
  readonly sizePx: number;
}

/** The identity of an event: one record may have two. */
export function eventKey(event: TimelineEvent): string {
  return `${event.record}@${event.kind}@${event.form}@${event.start}`;
}

export function hasEvent(mark: PlacedMark, key: string): boolean {
  return mark.events.some((event) => eventKey(event) === key);
}

/** Whether two stretches come nearer to each other than the gap. */
export function isTouching(one: Extent, other: Extent, gapPx: number): boolean {
  return one.x0 < other.x1 + gapPx && other.x0 < one.x1 + gapPx;
}

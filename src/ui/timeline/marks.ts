import { EVENT_KINDS, type EventKind, type EventState } from "#domain/timeline/event.ts";

/**
 * Colours as numbers in one file, because a picture that is saved as PNG or printed carries no stylesheet.
 * They are those of `shared/design/README.md`; no data colour means good or bad.
 */
export const INK = "#0B0C0C";
export const MUTED = "#505A5F";
export const PETROL = "#0E3B43";
export const PAPER = "#FFFFFF";
export const FUTURE = "#EEF1F1";
/** Edges and lines: of a mark of which nothing is recorded, between rows, of years, of months. */
export const UNRECORDED = "#6A7478";
export const ROW_LINE = "#B1B9BC";
export const YEAR_LINE = "#9AA3A7";
export const MONTH_LINE = "#DEE3E4";
export const FONT = "Arial, Helvetica, sans-serif";

interface KindLook {
  readonly fill: string;
  readonly edge: string;
  /** The heading of its row, and its name in the key. */
  readonly rowName: string;
  readonly keyName: string;
  /** What it is called where it has no day; the same as in the key where left out. */
  readonly daylessName?: string;
}

/** In the order of the rows. */
export const KINDS: readonly EventKind[] = EVENT_KINDS;

export const KIND_LOOKS: { readonly [K in EventKind]: KindLook } = {
  inspection: { fill: "#12436D", edge: "#0B2A45", rowName: "Inspections", keyName: "Inspection" },
  deadline: { fill: "#801650", edge: "#5A0F38", rowName: "Deadlines", keyName: "Deadline" },
  visit: { fill: "#28A197", edge: "#10655E", rowName: "Ofsted visits", keyName: "Ofsted visit" },
  "outside-view": { fill: "#F46A25", edge: "#9A3F10", rowName: "Other outside", keyName: "Other outside view" },
  intervention: { fill: "#A285D1", edge: "#59438A", rowName: "Intervention", keyName: "Intervention" },
  meeting: { fill: "#3D3D3D", edge: "#1F1F1F", rowName: "Meetings", keyName: "Meeting or decision" },
  // The data colours are six and all taken. Actions are many, and the council's own as meetings are: they share its
  // quiet grey (edge 16.5), so that reports, duties and visits stay in front, and are told apart by their shape.
  action: {
    fill: "#3D3D3D",
    edge: "#1F1F1F",
    rowName: "Actions",
    keyName: "Action, at the day it is due",
    daylessName: "Action",
  },
};

export const STATE_WORDS: { readonly [S in EventState]: string } = {
  "took-place": "Took place",
  expected: "Expected",
  computed: "Computed",
  "not-recorded": "Not recorded in the documents loaded here",
  ended: "Ended",
};

/** Half the width and half the height of a mark of one day. */
export const HALF_MARK_PX = 8;
/** Nearer than this from middle to middle, two marks cannot be told apart. */
export const TOO_CLOSE_PX = 19;
/** The least side of what a finger or a pointer must meet (WCAG 2.2, 2.5.8). */
export const TARGET_PX = 24;
export const HATCH_HEIGHT_PX = 18;
export const SPAN_HEIGHT_PX = 12;
export const PERIOD_HEIGHT_PX = 18;
/** A disc with a sign needs this much of a hatched bar. */
export const LEAST_DISC_PX = 18;
/** A hatched bar narrower than this could not be seen at all. */
export const LEAST_BAR_PX = 6;

export const LABEL_TYPE = { sizePx: 14, isBold: false };
export const LABEL_TYPE_STRONG = { sizePx: 14, isBold: true };

/** How wide a pill stands with its count. */
export function pillWidthPx(count: number): number {
  return 21 + 9 * String(count).length;
}

/** What a picture keeps free beside the end of its time, so that a pill of hundreds that stands there is not cut. */
export const RIGHT_PX = pillWidthPx(999) / 2 + 1;

/** The outline of a kind's shape around 0, 0, as an SVG path. */
export const SHAPES: { readonly [K in EventKind]: string } = {
  inspection: "M-7.5-7.5H7.5V7.5H-7.5Z",
  visit: "M0-8A8 8 0 0 1 0 8A8 8 0 0 1 0-8Z",
  deadline: "M0-10L10 0L0 10L-10 0Z",
  "outside-view": "M0-9L9-2.2L5.6 7.8H-5.6L-9-2.2Z",
  meeting: "M0-8.5L8.7 7H-8.7Z",
  // A cross: the only shape with inner corners, so that it is told from the others when small, grey, dashed or printed.
  // Not a star or a tick, which would praise, and not a saltire, which would reproach.
  action: "M-3.8-8.5H3.8V-3.8H8.5V3.8H3.8V8.5H-3.8V3.8H-8.5V-3.8H-3.8Z",
  // Never drawn as a point: a period is a bar. The key alone uses it.
  intervention: "M-12-6H12V6H-12Z",
};

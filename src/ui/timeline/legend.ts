import { GRADE_WORDS } from "#domain/judgements/inspections.ts";
import { GRADES, type Grade } from "#domain/model/words.ts";
import type { EventKind, EventState, TimelineEvent } from "#domain/timeline/event.ts";
import { KIND_LOOKS, KINDS, LABEL_TYPE, LEAST_DISC_PX } from "./marks.ts";
import type { PillEdge, PlacedMark } from "./placed.ts";
import { textWidth } from "./textWidth.ts";

/** What stands before the words of an entry of the key. */
export type Glyph =
  | { readonly form: "shape"; readonly kind: EventKind; readonly state: EventState; readonly grade?: Grade }
  | { readonly form: "bar" | "hatch" | "about" }
  | { readonly form: "pill"; readonly edge?: PillEdge }
  | {
      readonly form: "tick";
      readonly fill: string;
      readonly widthPx: number;
      readonly isHalf: boolean;
      readonly edge: string | null;
    };

interface LegendEntry {
  readonly glyph: Glyph;
  readonly words: string;
  /** The middle of the glyph. */
  readonly x: number;
  readonly y: number;
  /** Where the words begin. */
  readonly textX: number;
}

export interface Legend {
  readonly entries: readonly LegendEntry[];
  readonly heightPx: number;
}

export type Wanted = Pick<LegendEntry, "glyph" | "words">;

const LINE_PX = 28;
const GLYPH_PX = 24;
const WIDE_GLYPH_PX = 38;
const TICK_GLYPH_PX = 14;
const WORDS_GAP_PX = 7;
const ENTRY_GAP_PX = 22;

/** What a key needs to know of an event. */
export interface LegendEvent extends Pick<TimelineEvent, "kind" | "state" | "form" | "isAbout" | "grade"> {
  /** Of an intervention: whether its bar may stand for several, and says how many. */
  readonly isCounted?: boolean;
}

/** The key of what is drawn, and of nothing else, in as many lines as the width asks for. */
export function legendOf(wanted: readonly Wanted[], widthPx: number): Legend {
  let x = 0;
  let line = 0;
  const entries = wanted.map(({ glyph, words }): LegendEntry => {
    const glyphPx = glyphWidth(glyph);
    const width = glyphPx + WORDS_GAP_PX + textWidth(words, LABEL_TYPE);
    if (x > 0 && x + width > widthPx) {
      x = 0;
      line += 1;
    }
    const entry = { glyph, words, x: x + glyphPx / 2, y: (line + 0.5) * LINE_PX, textX: x + glyphPx + WORDS_GAP_PX };
    x += width + ENTRY_GAP_PX;
    return entry;
  });
  return { entries, heightPx: entries.length === 0 ? 0 : (line + 1) * LINE_PX };
}

/** What the marks of a drawing need to have explained; its pills where some have an edge that says more. */
export function entriesFor(marks: readonly LegendMark[]): readonly Wanted[] {
  const edges = PILL_EDGE_ORDER.filter((edge) => marks.some((mark) => mark.look === "pill" && mark.edge === edge));
  const events = marks.flatMap(drawnIn);
  if (edges.some((edge) => edge !== "plain")) return legendEntries(events, edges);
  return wantedOf(
    events,
    marks.some(({ look }) => look === "pill"),
  );
}

type LegendMark = Pick<PlacedMark, "look" | "edge" | "first" | "extent" | "hasShape" | "isVague" | "period">;

/** The event of a mark as it is drawn. What a pill holds is not drawn: a key of it would explain what nobody sees. */
function drawnIn({ look, first, extent, hasShape, isVague = false, period }: LegendMark): readonly LegendEvent[] {
  if (look === "pill") return [];
  const { kind, state, grade, isAbout } = first;
  const hasSign = look === "hatch" && !hasShape && extent.x1 - extent.x0 >= LEAST_DISC_PX;
  return [
    {
      kind,
      state,
      form: look === "period" ? "period" : look === "hatch" || isVague ? "imprecise" : "day",
      grade: look === "shape" || hasShape ? grade : null,
      isAbout: isAbout && hasSign && state !== "not-recorded",
      isCounted: period?.count !== undefined,
    },
  ];
}

/** The entries alone, for a key that is set as words. */
export function legendEntries(events: readonly LegendEvent[], edges: readonly PillEdge[]): readonly Wanted[] {
  const pills = edges.map((edge): Wanted => ({ glyph: { form: "pill", edge }, words: PILL_WORDS[edge] }));
  return [...wantedOf(events, false), ...pills];
}

const COUNTED_WORDS = "; with a number, so many that overlap in time";
const PILL_EDGE_ORDER: readonly PillEdge[] = ["plain", "unrecorded", "overdue"];
const PILL_WORDS: Readonly<Record<PillEdge, string>> = {
  plain: "So many events, too close to draw apart",
  unrecorded: "One of them is not recorded here",
  overdue: "One of them is overdue",
};

function wantedOf(events: readonly LegendEvent[], hasPills: boolean): readonly Wanted[] {
  const kinds = KINDS.filter((kind) => kind !== "intervention" && events.some((event) => event.kind === kind));
  const has = (isSo: (event: LegendEvent) => boolean): boolean => events.some(isSo);
  const others: readonly (Wanted | false)[] = [
    has((event) => event.form === "period") && {
      glyph: { form: "bar" },
      words: `${KIND_LOOKS.intervention.keyName}${has((event) => event.isCounted === true) ? COUNTED_WORDS : ""}`,
    },
    has((event) => event.state === "expected") && shape("visit", "expected", "Outline: expected"),
    has((event) => event.state === "computed") && shape("deadline", "computed", "Dot: computed"),
    has((event) => event.state === "not-recorded") &&
      shape("deadline", "not-recorded", "?: not recorded in the documents loaded here"),
    has((event) => event.form === "imprecise") && {
      glyph: { form: "hatch" },
      words: "Hatched: as wide as what we know of the date",
    },
    has((event) => event.isAbout && event.form === "imprecise") && { glyph: { form: "about" }, words: "about" },
    hasPills && { glyph: { form: "pill" }, words: "Events too close to draw apart" },
  ];
  return [
    ...kinds.map((kind) => shape(kind, "took-place", KIND_LOOKS[kind].keyName)),
    ...GRADES.filter((grade) => events.some((event) => event.grade === grade)).map(gradeEntry),
    ...others.filter((entry) => entry !== false),
  ];
}

function gradeEntry(grade: Grade): Wanted {
  return {
    glyph: { form: "shape", kind: "inspection", state: "took-place", grade },
    words: `Report: overall ${GRADE_WORDS[grade].toLowerCase()}`,
  };
}

function shape(kind: EventKind, state: EventState, words: string): Wanted {
  return { glyph: { form: "shape", kind, state }, words };
}

function glyphWidth(glyph: Glyph): number {
  if (glyph.form === "about") return 12;
  if (glyph.form === "tick") return TICK_GLYPH_PX;
  return glyph.form === "shape" ? GLYPH_PX : WIDE_GLYPH_PX;
}

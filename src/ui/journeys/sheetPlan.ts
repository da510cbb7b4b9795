import { eventsWith } from "#domain/journeys/journeys.ts";
import { stateIn } from "#domain/journeys/look.ts";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import { WHOLE } from "#ui/timeline/body.ts";
import { eventKey, type Frame, type PlacedMark } from "#ui/timeline/placed.ts";
import type { Plan, PlannedRow } from "#ui/timeline/planned.ts";
import { xOfMiddle } from "#ui/timeline/scale.ts";
import { cutToWidth } from "#ui/timeline/textWidth.ts";
import type { TimeWindow } from "#ui/timeline/window.ts";
import { laneBox, laneOffsets } from "./lanes.ts";
import { ROW_PX } from "./layout.ts";
import { markSizeFor } from "./markSize.ts";
import { placeRow } from "./placeRow.ts";
import type { LaidBar, PlacedRow, RowBar } from "./rowParts.ts";
import { frameOf } from "./rowScale.ts";
import { type Scene, sheetOf, ticksFor } from "./scene.ts";
import { edgeOf } from "./sprites.ts";

const PLOT_TOP_PX = 67;
const NAME_TYPE = { sizePx: 14, isBold: false };

/** Which rows stand on a sheet, and what time. */
export interface SheetOrder {
  readonly window: TimeWindow;
  readonly from: number;
  readonly to: number;
  readonly widthPx: number;
}

/** Rows of journeys as a plan for the drawing of documents: for paper, and for a picture that is saved. Placed as on the screen. */
export function sheetPlan(scene: Scene, { window, from, to, widthPx }: SheetOrder): Plan {
  const paper: Scene = { ...scene, widthPx, nameWidthPx: 190, rowPx: ROW_PX };
  const sheet = sheetOf(paper, window);
  const { x0, x1 } = sheet;
  const rows = scene.order
    .slice(from, to)
    .map((council, place) => rowOf(paper, sheet, { council, top: PLOT_TOP_PX + place * ROW_PX }));
  const isMonthZero = scene.clock === "months";
  const line = isMonthZero ? 0 : scene.asAt;
  const asAtX = xOfMiddle({ window, x0, x1 }, line);
  return {
    widthPx,
    heightPx: PLOT_TOP_PX + rows.length * ROW_PX + 2,
    frame: { scale: { window, x0, x1 }, asAtX },
    plotTop: PLOT_TOP_PX,
    ticks: ticksFor(sheet),
    rows,
    isMonthZero,
  };
}

function rowOf(
  scene: Scene,
  sheet: ReturnType<typeof sheetOf>,
  { council, top }: { council: number; top: number },
): PlannedRow {
  const journey = scene.journeys.councils[council];
  const name = journey?.authority.name ?? "";
  const frame = journey === undefined ? null : frameOf(sheet, journey);
  const placed = frame === null ? null : placeRow({ ...scene, council }, frame, markSizeFor(ROW_PX));
  return {
    key: journey?.authority.id ?? String(council),
    form: "council",
    authority: null,
    name,
    nameLines: [cutToWidth(name, scene.nameWidthPx - 8, NAME_TYPE)],
    nameY: top + 20,
    top,
    heightPx: ROW_PX,
    marks: placed === null || frame === null ? [] : marksOf(scene, placed, { council, frame, y: top + ROW_PX / 2 }),
    events: [],
    ...(scene.clock === "months" && frame !== null && isWithin(frame) ? { asAtX: frame.asAtX } : {}),
  };
}

function isWithin({ asAtX, scale }: Frame): boolean {
  return asAtX >= scale.x0 && asAtX <= scale.x1;
}

interface RowPlace {
  readonly council: number;
  readonly frame: Frame;
  readonly y: number;
}

function marksOf({ journeys }: Scene, placed: PlacedRow, { council, y }: RowPlace): readonly PlacedMark[] {
  const wordsOf = (events: readonly number[]) => eventsWith(journeys, council, events);
  const barOf = ({ event, x0, x1 }: RowBar, dy: number): readonly PlacedMark[] =>
    wordsOf([event]).map((own) => markOf(own, [own], { x: (x0 + x1) / 2, half: (x1 - x0) / 2, y: y + dy }));
  const laid = (bar: LaidBar) => {
    const { dy, heightPx } = laneBox(bar.lane, stateIn(journeys.look[bar.event] ?? 0));
    return barOf(bar, dy).map((mark) => ({
      ...mark,
      look: "hatch" as const,
      hasShape: true,
      bar: { heightPx, shapeX: bar.shapeX, shapeY: y },
    }));
  };
  const marks = placed.marks.flatMap(({ x, half, events, chosen, count, status, isVague = false }) => {
    const [own] = wordsOf([chosen]);
    if (own === undefined) return [];
    return [
      {
        ...markOf(own, wordsOf(events), { x, half, y }),
        look: count > 1 ? ("pill" as const) : ("shape" as const),
        count,
        edge: edgeOf(status),
        isVague,
      },
    ];
  });
  const offsets = laneOffsets(placed.periods);
  const periods = placed.periods.flatMap((bar, place) =>
    barOf(bar, offsets[place] ?? 0).map((mark) => ({ ...mark, ...thin(bar.x0, bar.x1) })),
  );
  return [...periods, ...placed.bars.flatMap(laid), ...marks];
}

function markOf(
  first: TimelineEvent,
  events: readonly TimelineEvent[],
  { x, half, y }: { x: number; half: number; y: number },
): PlacedMark {
  return {
    key: `${eventKey(first)} ${Math.round(x)}`,
    first,
    events,
    look: "shape",
    extent: { x0: x - half, x1: x + half },
    x,
    y,
    label: null,
    period: null,
    cut: WHOLE,
    hasShape: false,
  };
}

function thin(x0: number, x1: number): Pick<PlacedMark, "look" | "period"> {
  return {
    look: "period",
    period: { hatchBefore: null, sure: { x0, x1 }, hatchAfter: null, ahead: null, heightPx: 6, aheadWords: "" },
  };
}

import type { Frame } from "#ui/timeline/placed.ts";
import type { Plan, PlannedRow } from "#ui/timeline/planned.ts";
import { xOfMiddle } from "#ui/timeline/scale.ts";
import { cutToWidth } from "#ui/timeline/textWidth.ts";
import type { TimeWindow } from "#ui/timeline/window.ts";
import type { OpenedInset } from "./insets.ts";
import { hasName, isThin, topsOf } from "./layout.ts";
import { markSizeFor } from "./markSize.ts";
import { placeRow } from "./placeRow.ts";
import { frameOf, type Sheet } from "./rowScale.ts";
import { type Scene, sheetOf, ticksFor } from "./scene.ts";
import { marksOf } from "./sheetMarks.ts";
import { layThin, ThinStrokes } from "./thinStrokes.ts";
import { tickEntries } from "./tickKey.ts";

const PLOT_TOP_PX = 67;
const NAME_PX = 190;
const NAME_TYPE = { sizePx: 14, isBold: false };

/** Which rows stand on a sheet, how high, and what time. */
export interface SheetOrder {
  readonly window: TimeWindow;
  readonly from: number;
  readonly to: number;
  readonly widthPx: number;
  readonly rowPx: number;
  /** What is open among them, by row. */
  readonly insets: ReadonlyMap<number, OpenedInset>;
}

/** Rows of journeys as a plan for the drawing of documents: for paper, and for a picture that is saved. Placed as on the screen. */
export function sheetPlan(scene: Scene, order: SheetOrder): Plan {
  const { window, from, to, widthPx, rowPx, insets } = order;
  const paper = sheetScene(scene, order);
  const sheet = sheetOf(paper, window);
  const { x0, x1 } = sheet;
  const tops = topsOf(scene.order.length, rowPx, (row) => insets.get(row)?.heightPx ?? 0);
  const topOf = (row: number) => PLOT_TOP_PX + (tops[row] ?? 0) - (tops[from] ?? 0);
  const isMonthZero = scene.clock === "months";
  return {
    widthPx,
    heightPx: topOf(to) + 2,
    frame: { scale: { window, x0, x1 }, asAtX: xOfMiddle({ window, x0, x1 }, isMonthZero ? 0 : scene.asAt) },
    plotTop: PLOT_TOP_PX,
    ticks: ticksFor(sheet),
    isMonthZero,
    insets: [...insets].map(([row, { name, plan }]) => ({ name, plan, top: topOf(row) + rowPx })),
    ...(isThin(rowPx) ? thinRows : rowsOf)(paper, sheet, { from, to, topOf }),
  };
}

/** The scene as it stands on a sheet. */
export function sheetScene(
  scene: Scene,
  { widthPx, rowPx }: { readonly widthPx: number; readonly rowPx: number },
): Scene {
  return { ...scene, widthPx, nameWidthPx: NAME_PX, rowPx };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly topOf: (row: number) => number;
}

function rowsOf(scene: Scene, sheet: Sheet, { from, to, topOf }: Stretch): Pick<Plan, "rows"> {
  return {
    rows: scene.order
      .slice(from, to)
      .map((council, place) =>
        withGroup(scene.groups.get(from + place), rowOf(scene, sheet, { council, top: topOf(from + place) })),
      ),
  };
}

/** Rows of ticks, with so many names as have room. */
function thinRows(scene: Scene, sheet: Sheet, { from, to, topOf }: Stretch): Pick<Plan, "rows" | "strokes" | "key"> {
  const tops = Array.from({ length: to }, (_, row) => topOf(row));
  return {
    rows: scene.order
      .map((council, row) => ({ row, ...bareRow(scene, council, topOf(row)) }))
      .filter(({ row }) => row >= from && row < to && hasName(scene.rowPx, row))
      .map(({ row: _, ...named }) => named),
    strokes: layThin(new ThinStrokes(), { ...scene, from, to, tops }, sheet),
    key: tickEntries(scene.journeys, scene.rowPx),
  };
}

function rowOf(scene: Scene, sheet: Sheet, { council, top }: { council: number; top: number }): PlannedRow {
  const journey = scene.journeys.councils[council];
  const frame = journey === undefined ? null : frameOf(sheet, journey);
  const placed = frame === null ? null : placeRow({ ...scene, council }, frame, markSizeFor(scene.rowPx));
  return {
    ...bareRow(scene, council, top),
    marks: placed === null ? [] : marksOf(scene, placed, { council, y: top + scene.rowPx / 2 }),
    ...(scene.clock === "months" && frame !== null && isWithin(frame) ? { asAtX: frame.asAtX } : {}),
  };
}

function bareRow({ journeys, nameWidthPx, rowPx }: Scene, council: number, top: number): PlannedRow {
  const journey = journeys.councils[council];
  const name = journey?.authority.name ?? "";
  return {
    key: journey?.authority.id ?? String(council),
    form: "council",
    authority: null,
    name,
    nameLines: [cutToWidth(name, nameWidthPx - 8, NAME_TYPE)],
    nameY: top + rowPx / 2 + 4.5,
    top,
    heightPx: rowPx,
    marks: [],
    events: [],
  };
}

/** On a sheet, where a row more would change what fits, the group's name stands over the name of its first row. */
function withGroup(group: string | undefined, row: PlannedRow): PlannedRow {
  if (group === undefined) return row;
  return { ...row, nameLines: [`${group}:`, ...row.nameLines], nameY: row.nameY - 7 };
}

function isWithin({ asAtX, scale }: Frame): boolean {
  return asAtX >= scale.x0 && asAtX <= scale.x1;
}

import { type Draft, draftsOf } from "./drafts.ts";
import type { Frame } from "./placed.ts";
import type { Plan, PlannedRow, PlanOrder } from "./planned.ts";
import { xOfMiddle } from "./scale.ts";
import { cutToWidth, wrapWords } from "./textWidth.ts";
import { ticksOf } from "./ticks.ts";

export const TAG_HEIGHT_PX = 22;
const AXIS_PX = 45;
const AXIS_OF_YEARS_PX = 27;
/** Narrower than this, names stand above their rows: beside them they would take a third of the width. */
const LEAST_BESIDE_PX = 600;
const RIGHT_PX = 8;
/** What a name above its row takes. */
const NAME_ABOVE_PX = 20;
export const NAME_TYPE = { sizePx: 15, isBold: true };
/** Before a council's name stands the sign that its rows can be opened. */
export const ARROW_PX = 14;
/** The least that a name of two lines takes. */
const TWO_LINES_PX = 46;
const COUNCIL_TYPE = { sizePx: 14, isBold: false };

/** The names of councils are longer than those of kinds: Bournemouth, Christchurch and Poole. */
function mostNamePx({ rows }: PlanOrder): number {
  return rows === "councils" ? 178 : 148;
}

interface Sheet {
  readonly frame: Frame;
  readonly nameWidthPx: number;
  readonly isNameAbove: boolean;
}

export function planTimeline(order: PlanOrder): Plan {
  const { widthPx, window, asAt } = order;
  const isNameAbove = widthPx < LEAST_BESIDE_PX;
  const usualPx = Math.round(Math.min(mostNamePx(order), Math.max(120, widthPx * 0.157)));
  const x0 = order.nameWidthPx ?? (isNameAbove ? 1 : usualPx);
  const scale = { window, x0, x1: widthPx - RIGHT_PX };
  const frame = { scale, asAtX: xOfMiddle(scale, asAt) };
  const ticks = order.ticks?.(scale) ?? ticksOf(scale, frame.asAtX);
  const plotTop = TAG_HEIGHT_PX + (ticks.upper.length > 0 ? AXIS_PX : AXIS_OF_YEARS_PX);
  const sheet = { frame, isNameAbove, nameWidthPx: isNameAbove ? widthPx : x0 - 8 };
  const rows = stacked(draftsOf(order), sheet, plotTop);
  const last = rows.at(-1);
  return {
    widthPx,
    heightPx: (last === undefined ? plotTop : last.top + last.heightPx) + 2,
    frame,
    plotTop,
    ticks,
    rows,
  };
}

/** The drafts laid under one another, each with its name. */
function stacked(
  drafts: readonly Draft[],
  { frame, nameWidthPx, isNameAbove }: Sheet,
  plotTop: number,
): readonly PlannedRow[] {
  let top = plotTop;
  return drafts.map(({ place, ...draft }) => {
    const abovePx = isNameAbove && draft.form !== "heading" ? NAME_ABOVE_PX : 0;
    const placed = place(top + abovePx, frame);
    const nameLines =
      draft.form === "kind"
        ? linesOf(draft.name, NAME_TYPE, nameWidthPx)
        : linesOf(draft.name, COUNCIL_TYPE, nameWidthPx - ARROW_PX);
    const heightPx = Math.max(placed.heightPx + abovePx, nameLines.length > 1 ? TWO_LINES_PX : 0);
    const row = {
      ...draft,
      nameLines,
      nameY:
        top + nameOffset({ form: draft.form, abovePx, lines: nameLines.length, hasMarks: placed.marks.length > 0 }),
      top,
      heightPx,
      marks: placed.marks,
    };
    top += heightPx;
    return row;
  });
}

interface NameOrder {
  readonly form: PlannedRow["form"];
  readonly abovePx: number;
  readonly lines: number;
  readonly hasMarks: boolean;
}

function nameOffset({ form, abovePx, lines, hasMarks }: NameOrder): number {
  if (abovePx > 0) return 17;
  if (form === "kind") return hasMarks ? 28 : 22;
  return lines > 1 ? 13 : 20;
}

/** A name in at most two lines; the second is cut where it is still too long. */
function linesOf(name: string, type: typeof NAME_TYPE, widthPx: number): readonly string[] {
  const [first = "", ...others] = wrapWords(name, widthPx, type);
  return others.length === 0 ? [first] : [first, cutToWidth(others.join(" "), widthPx, type)];
}

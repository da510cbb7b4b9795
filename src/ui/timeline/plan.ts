import { type Draft, draftsOf } from "./drafts.ts";
import { RIGHT_PX } from "./marks.ts";
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
/** What a name above its row takes. */
const NAME_ABOVE_PX = 20;
export const NAME_TYPE = { sizePx: 15, isBold: true };
/** Before a council's name stands the sign that its rows can be opened. */
export const ARROW_PX = 14;
/** The least that a name of several lines takes: its first, and each further one. */
const FIRST_LINE_PX = 33;
const LINE_PX = 15;
/** The longest name of a theme stands whole beside rows of any width. */
const MOST_LINES = { kind: 4, council: 2, heading: 2 };
const COUNCIL_TYPE = { sizePx: 14, isBold: false };

/** The names of councils and of themes are longer than those of kinds: Bournemouth, Christchurch and Poole. */
function mostNamePx({ rows, themes }: PlanOrder): number {
  if (themes !== undefined) return 196;
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
  const ticks = order.ticks?.(frame) ?? ticksOf(scale, frame.asAtX);
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
    const nameLines = linesOf(draft, nameWidthPx);
    const namePx = draft.form === "kind" ? FIRST_LINE_PX + (nameLines.length - 1) * LINE_PX : 0;
    const heightPx = Math.max(placed.heightPx + abovePx, namePx);
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

/** A name in a few lines; the last is cut where it is still too long. */
function linesOf({ form, name }: Pick<Draft, "form" | "name">, widthPx: number): readonly string[] {
  const [type, roomPx] = form === "kind" ? [NAME_TYPE, widthPx] : [COUNCIL_TYPE, widthPx - ARROW_PX];
  const lines = wrapWords(name, roomPx, type);
  const whole = lines.slice(0, MOST_LINES[form] - 1);
  const rest = lines.slice(whole.length).join(" ");
  return rest === "" ? whole : [...whole, cutToWidth(rest, roomPx, type)];
}

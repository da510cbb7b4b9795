import { dayNumber } from "#domain/dates/day.ts";
import type { AreaHistory } from "#domain/judgements/history.ts";
import { GRADE_WORDS } from "#domain/judgements/inspections.ts";
import type { Grade } from "#domain/model/words.ts";
import { cutToWidth } from "#ui/timeline/textWidth.ts";
import { type HistoryLayout, levelOf, type Run, runsOf } from "./historyLayout.ts";
import { type Box, type PlacedWords, placeWords, type Wanted } from "./placeWords.ts";

export const GRADE_WORDS_PX = 14;
export const DOT_PX = 13;
const AS_AT_GAP_PX = 4;
const REGULAR = { sizePx: GRADE_WORDS_PX, isBold: false };

export interface Dot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly grade: Grade | null;
}

export interface HistoryRow {
  /** The area: one judgement may stand in two rows, as children in care and care leavers once did. */
  readonly id: string;
  readonly runs: readonly Run[];
  readonly dots: readonly Dot[];
  readonly words: readonly PlacedWords[];
}

/** Everything that one row shows: its lines, its squares, and the words beside them. Pixels from the top of the drawing. */
export function historyRow(layout: HistoryLayout, row: number, area: AreaHistory): HistoryRow {
  const runs = runsOf(layout, row, area);
  const dots = area.steps.map((step) => ({
    id: step.record,
    x: layout.xOf(dayNumber(step.on)),
    y: layout.topPx + levelOf(layout, row, step),
    grade: step.grade,
  }));
  const [top = 0] = layout.levelsOf(row);
  const bounds = {
    x0: layout.leftPx + 2,
    x1: layout.xOf(layout.asAt) - AS_AT_GAP_PX,
    y0: layout.topPx + top - 14,
    y1: layout.topPx + (row + 1) * layout.rowPx - 1,
  };
  const taken = [...runs.flatMap((run) => boxesOf(layout, run)), ...dots.map(boxOf)];
  const wanted = [...stepWords(area, dots, bounds), ...endWords(area, layout, dots)];
  return { id: area.area, runs, dots, words: placeWords(wanted, { bounds, taken, sizePx: GRADE_WORDS_PX }) };
}

function stepWords(area: AreaHistory, dots: readonly Dot[], bounds: Box): readonly Wanted[] {
  return area.steps.flatMap((step, place): readonly Wanted[] => {
    const dot = dots[place];
    if (dot === undefined) return [];
    const { id, x, y, grade } = dot;
    if (grade !== null) return [{ id, x, y, words: GRADE_WORDS[grade], isBold: true }];
    // The whole reason stands in the table; here as much of it as the row can hold.
    const words = cutToWidth(`No grade: ${step.whyNone ?? "reason not known"}`, bounds.x1 - bounds.x0, REGULAR);
    return [{ id, x, y, words, isBold: false }];
  });
}

function endWords(area: AreaHistory, layout: HistoryLayout, dots: readonly Dot[]): readonly Wanted[] {
  const last = dots.at(-1);
  if (area.endsOn === null || area.endWords === null || last === undefined) return [];
  const x = layout.xOf(dayNumber(area.endsOn)) + 10;
  return [{ id: `${area.area}-end`, x, y: last.y, words: area.endWords, isBold: false }];
}

/** A line of steps as thin boxes: along each level, then down or up to the next. */
function boxesOf(layout: HistoryLayout, run: Run): readonly Box[] {
  const at = run.points.map((point) => ({ x: layout.xOf(point.day), y: layout.topPx + point.y }));
  return at.slice(1).flatMap((to, place) => {
    const from = at[place];
    if (from === undefined) return [];
    return [
      { x0: from.x, x1: to.x, y0: from.y - 2, y1: from.y + 2 },
      { x0: to.x - 3, x1: to.x + 3, y0: Math.min(from.y, to.y), y1: Math.max(from.y, to.y) },
    ];
  });
}

function boxOf({ x, y }: Dot): Box {
  const half = DOT_PX / 2 + 2;
  return { x0: x - half, x1: x + half, y0: y - half, y1: y + half };
}

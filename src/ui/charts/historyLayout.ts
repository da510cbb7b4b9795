import { type DayNumber, dayAt, dayNumber, type IsoDay } from "#domain/dates/day.ts";
import type { AreaHistory, Step } from "#domain/judgements/history.ts";
import { GRADES } from "#domain/model/words.ts";
import { textWidth } from "#ui/timeline/textWidth.ts";
import type { Size } from "./Sized.tsx";

const NAME_GAP_PX = 20;
/** Above the first row: the years, and the head of the as-at line. */
const TOP_PX = 26;
const YEAR_PX = 44;
/** A history shorter than this would show its days too far apart. */
const LEAST_DAYS = 400;
/** How much of the width lies after the day shown. */
const FUTURE = 0.06;
const NAME = { sizePx: 14, isBold: true };
/** From the top of a row to its levels, and from level to level; on narrow pages the name stands above them. */
const WIDE = { rowPx: 72, firstPx: 15, stepPx: 14 };
const NARROW = { rowPx: 112, firstPx: 42, stepPx: 16 };

export interface HistoryLayout {
  readonly leftPx: number;
  readonly rightPx: number;
  readonly topPx: number;
  readonly rowPx: number;
  readonly heightPx: number;
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly asAt: DayNumber;
  readonly xOf: (day: DayNumber) => number;
  /** The four levels of a row, as pixels below the top of the first row; outstanding at the top. */
  readonly levelsOf: (row: number) => readonly number[];
}

/** Places the rows and the years of a history of judgements. */
export function historyLayout(areas: readonly AreaHistory[], asAtDay: IsoDay, size: Size): HistoryLayout {
  const shape = size.isNarrow ? NARROW : WIDE;
  const names = areas.map((area) => textWidth(area.name, NAME));
  const leftPx = size.isNarrow ? 0 : Math.ceil(Math.max(0, ...names)) + NAME_GAP_PX;
  const asAt = dayNumber(asAtDay);
  const first = Math.min(asAt - LEAST_DAYS, ...areas.flatMap((area) => area.steps.map((step) => dayNumber(step.on))));
  const from = dayNumber(`${dayAt(first).slice(0, 4)}-01-01` as IsoDay);
  const to = asAt + Math.ceil((asAt - from) * FUTURE);
  const plot = size.widthPx - leftPx;
  return {
    leftPx,
    rightPx: size.widthPx,
    topPx: TOP_PX,
    rowPx: shape.rowPx,
    heightPx: TOP_PX + areas.length * shape.rowPx,
    from,
    to,
    asAt,
    xOf: (day) => leftPx + ((day - from) / (to - from)) * plot,
    levelsOf: (row) => GRADES.map((_, level) => row * shape.rowPx + shape.firstPx + level * shape.stepPx),
  };
}

/** Where a step's grade stands; a judgement without a grade stands between the levels, on none of them. */
export function levelOf(layout: HistoryLayout, row: number, step: Step): number {
  const levels = layout.levelsOf(row);
  const [top = 0, second = 0, third = 0] = levels;
  if (step.grade === null) return (second + third) / 2;
  return levels[GRADES.length - 1 - GRADES.indexOf(step.grade)] ?? top;
}

export interface YearLine {
  readonly x: number;
  readonly words: string;
  readonly hasRoom: boolean;
}

/** A line for each year, or each second, fifth or tenth; its words are left out where the as-at line would cross them. */
export function yearLines(layout: HistoryLayout): readonly YearLine[] {
  const first = Number(dayAt(layout.from).slice(0, 4));
  const last = Number(dayAt(layout.to).slice(0, 4));
  const yearPx = (layout.rightPx - layout.leftPx) / ((layout.to - layout.from) / 365.25);
  const step = [1, 2, 5, 10].find((years) => years * yearPx >= YEAR_PX) ?? 25;
  const years = Array.from({ length: last - first + 1 }, (_, place) => first + place).filter(
    (year) => (year - first) % step === 0,
  );
  const line = layout.xOf(layout.asAt);
  return years.map((year) => {
    const x = layout.xOf(dayNumber(`${year}-01-01` as IsoDay));
    const end = x + 4 + textWidth(String(year), { sizePx: 13, isBold: false });
    return { x, words: String(year), hasRoom: end < layout.rightPx && (end < line - 2 || x > line) };
  });
}

/** A line without a break: it goes on until a judgement without a grade, the end of the row, or the day shown. */
export interface Run {
  readonly id: string;
  readonly points: readonly { readonly day: DayNumber; readonly y: number }[];
}

/** The lines of one row. */
export function runsOf(layout: HistoryLayout, row: number, area: AreaHistory): readonly Run[] {
  const end = area.endsOn === null ? layout.asAt : dayNumber(area.endsOn);
  const runs: Run[] = [];
  let points: { day: DayNumber; y: number }[] = [];
  const close = (day: DayNumber) => {
    const last = points.at(-1);
    if (last !== undefined) runs.push({ id: `${area.area}-${runs.length}`, points: [...points, { day, y: last.y }] });
    points = [];
  };
  for (const step of area.steps) {
    const day = dayNumber(step.on);
    if (step.grade === null) close(day);
    else points.push({ day, y: levelOf(layout, row, step) });
  }
  close(end);
  return runs;
}

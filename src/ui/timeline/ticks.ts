import { addMonths, type DayNumber, dayAt, dayNumber, type IsoDay, weekdayOf } from "#domain/dates/day.ts";
import { shortDay } from "#domain/dates/format.ts";
import { pxPerDay, type Scale, xOf } from "./scale.ts";
import { textWidth } from "./textWidth.ts";
import { monthStart } from "./window.ts";

interface TickLine {
  readonly x: number;
  readonly isYear: boolean;
}

export interface TickLabel {
  readonly x: number;
  readonly words: string;
}

/** The axis: lines, and words in one row or two (years above their months). */
export interface Ticks {
  readonly lines: readonly TickLine[];
  readonly upper: readonly TickLabel[];
  readonly lower: readonly TickLabel[];
}

interface Level {
  /** The least room that a step needs for its words. */
  readonly leastPx: number;
  readonly days: number;
  readonly starts: (from: DayNumber, to: DayNumber) => readonly DayNumber[];
  readonly words: (day: IsoDay) => readonly string[];
  readonly hasYearsAbove: boolean;
}

const LOWER = { sizePx: 13, isBold: false };
const UPPER = { sizePx: 14, isBold: true };
/** From a line to the words beside it, and from the words to the next. */
const GAP_PX = 4;

/** From the closest to the farthest; the first whose steps have room for their words is drawn. */
const LEVELS: readonly Level[] = [
  { leastPx: 54, days: 7, starts: mondays, words: (day) => [shortDay(day)], hasYearsAbove: true },
  { leastPx: 35, days: 30.4, starts: everyMonths(1), words: monthName, hasYearsAbove: true },
  { leastPx: 35, days: 91.3, starts: everyMonths(3), words: monthName, hasYearsAbove: true },
  ...[1, 2, 5, 10, 25].map((years) => ({
    leastPx: 40,
    days: years * 365.25,
    starts: everyMonths(12 * years),
    words: yearOf,
    hasYearsAbove: false,
  })),
];

/** The ticks of an axis, their words never touching each other nor crossing the as-at line. */
export function ticksOf(scale: Scale, asAtX: number | null): Ticks {
  const level = levelOf(scale);
  const { from, to } = scale.window;
  const days = level.starts(from, to);
  const lines = days
    .filter((day) => day >= from && day <= to)
    .map((day) => ({ x: xOf(scale, day), isYear: isYearStart(day) }));
  const lower = placeWords(days, scale, { words: level.words, type: LOWER, asAtX });
  if (!level.hasYearsAbove) return { lines, upper: [], lower };
  const upper = placeWords(everyMonths(12)(from, to), scale, { words: yearOf, type: UPPER, asAtX });
  return { lines, upper, lower };
}

/** Years alone in one row, for a strip or a small row. */
export function yearTicksOf(scale: Scale): Ticks {
  const level = LEVELS.find((one) => !one.hasYearsAbove && pxPerDay(scale) * one.days >= one.leastPx) ?? farthest();
  const days = level.starts(scale.window.from, scale.window.to);
  const inside = days.filter((day) => day >= scale.window.from && day <= scale.window.to);
  return {
    lines: inside.map((day) => ({ x: xOf(scale, day), isYear: true })),
    upper: [],
    lower: placeWords(days, scale, { words: yearOf, type: LOWER, asAtX: null }),
  };
}

function levelOf(scale: Scale): Level {
  return LEVELS.find((level) => pxPerDay(scale) * level.days >= level.leastPx) ?? farthest();
}

function farthest(): Level {
  const last = LEVELS.at(-1);
  if (last === undefined) throw new RangeError("an axis has at least one level");
  return last;
}

interface Wording {
  /** The words of a step, the shorter after the longer; the first that have room are drawn. */
  readonly words: (day: IsoDay) => readonly string[];
  readonly type: { readonly sizePx: number; readonly isBold: boolean };
  readonly asAtX: number | null;
}

/** Each step's words right of its line (of one already under way: at the beginning of the window) or of the as-at line, where they have room. */
function placeWords(days: readonly DayNumber[], scale: Scale, { words, type, asAtX }: Wording): readonly TickLabel[] {
  return days.flatMap((day, index) => {
    const begin = Math.max(xOf(scale, day), scale.x0);
    const next = days[index + 1];
    const end = Math.min(next === undefined ? scale.x1 : xOf(scale, next), scale.x1);
    const placed = words(dayAt(day)).map((text) => ({
      x: roomFor({ begin, end, width: textWidth(text, type), asAtX }),
      words: text,
    }));
    return placed.filter((label): label is TickLabel => label.x !== null).slice(0, 1);
  });
}

function roomFor({
  begin,
  end,
  width,
  asAtX,
}: {
  begin: number;
  end: number;
  width: number;
  asAtX: number | null;
}): number | null {
  const usual = begin + GAP_PX;
  if (usual + width > end) return null;
  if (asAtX === null || asAtX + GAP_PX <= usual || asAtX - 2 >= usual + width) return usual;
  // The as-at line would run through the words: they stand after it, where their own time goes on for long enough.
  const after = asAtX + GAP_PX;
  return after + width <= end ? after : null;
}

function mondays(from: DayNumber, to: DayNumber): readonly DayNumber[] {
  const first = Math.floor(from);
  const start = first - (weekdayOf(dayAt(first)) - 1);
  const days: DayNumber[] = [];
  for (let day = start; day < to; day += 7) days.push(day);
  return days;
}

/** The first days of every so many months, from the one under way at the beginning. */
function everyMonths(step: number): (from: DayNumber, to: DayNumber) => readonly DayNumber[] {
  return (from, to) => {
    const first = dayAt(monthStart(from));
    const months = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1;
    let day = addMonths(first, -(months % step));
    const days: DayNumber[] = [];
    while (dayNumber(day) < to) {
      days.push(dayNumber(day));
      day = addMonths(day, step);
    }
    return days;
  };
}

function isYearStart(day: DayNumber): boolean {
  return dayAt(day).endsWith("-01-01");
}

function monthName(day: IsoDay): readonly string[] {
  return [shortDay(day).split(" ")[1] ?? ""];
}

function yearOf(day: IsoDay): readonly string[] {
  return [day.slice(0, 4), `’${day.slice(2, 4)}`];
}

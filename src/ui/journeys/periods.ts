import type { Journeys } from "#domain/journeys/journeys.ts";
import { isOpenEnded } from "#domain/journeys/look.ts";
import type { Extent, Frame } from "#ui/timeline/placed.ts";
import { xOf } from "#ui/timeline/scale.ts";
import { textWidth } from "#ui/timeline/textWidth.ts";
import { gapIn, type Taken } from "./gaps.ts";
import type { LaidBar, MarkSize, PeriodTag, RowMark, RowPeriod } from "./rowParts.ts";

/** How high the bar of interventions stands behind its marks, however many it stands for. */
export const PERIOD_PX = 6;
export const TAG_TYPE = { sizePx: 13, isBold: false };
export const TAG_HEIGHT_PX = 18;
const TAG_SIDE_PX = 5;

/** What a period will do after the day shown is not known: its bar ends there. */
export function untilAsAt({ x0, x1 }: Extent, { asAtX }: Frame): number {
  return Math.min(x1, Math.max(x0 + 1, asAtX));
}

/**
 * The next period in order of start, with its bar: it joins the one before where both run at the same time. Beside one
 * another they would be slivers that nobody can tell apart; an opened row has a line for each.
 */
export function joinPeriod(periods: RowPeriod[], event: number, { x0, x1 }: Extent): void {
  const last = periods.at(-1);
  if (last === undefined || x0 >= last.x1) {
    periods.push({ x0, x1, events: [event], tag: null });
    return;
  }
  last.events.push(event);
  last.x1 = Math.max(last.x1, x1);
}

interface Beside {
  readonly marks: readonly RowMark[];
  readonly bars: readonly LaidBar[];
}

/** Says on each bar of several how many they are, where marks and wide dates leave room for it. */
export function tagPeriods(periods: readonly RowPeriod[], { marks, bars }: Beside, where: Where): void {
  let taken: readonly Taken[] | null = null;
  for (const period of periods) {
    if (period.events.length === 1) continue;
    taken ??= takenBy(marks, bars, where.size);
    period.tag = tagIn(taken, period, { middleX: middleOf(period, where), gapPx: where.size.gapPx });
  }
}

function takenBy(marks: readonly RowMark[], bars: readonly LaidBar[], { halfPx }: MarkSize): readonly Taken[] {
  if (bars.length === 0) return marks;
  const ofBars = bars.map(({ lane, x0, x1, shapeX }) =>
    lane === "middle" ? { x: (x0 + x1) / 2, half: (x1 - x0) / 2 } : { x: shapeX, half: halfPx },
  );
  return [...marks, ...ofBars].sort((one, other) => one.x - other.x);
}

interface Where {
  readonly journeys: Journeys;
  readonly frame: Frame;
  readonly size: MarkSize;
}

/** The middle of the whole time of a bar of several, held within what is drawn of it. */
function middleOf({ x0, x1, events }: RowPeriod, { journeys: { start, end, look }, frame }: Where): number {
  const { scale, asAtX } = frame;
  let last = x0;
  for (const event of events) {
    const until = isOpenEnded(look[event] ?? 0) ? asAtX : Math.min(asAtX, xOf(scale, (end[event] ?? 0) + 1));
    last = Math.max(last, until);
  }
  const middle = (xOf(scale, start[events[0] ?? 0] ?? 0) + last) / 2;
  return Math.min(Math.max(middle, x0), x1);
}

/** In words, else the number alone, else nothing: spoken and in the panel it is told in any case. */
function tagIn(taken: readonly Taken[], { x0, x1, events }: RowPeriod, at: Tagging): PeriodTag | null {
  for (const { words, halfPx } of wordingsFor(events.length)) {
    const x = gapIn(taken, { x0, x1, middleX: at.middleX }, { halfPx, gapPx: at.gapPx });
    if (x !== null) return { words, x, halfPx };
  }
  return null;
}

interface Tagging {
  readonly middleX: number;
  readonly gapPx: number;
}

type Wording = Omit<PeriodTag, "x">;

/** Kept by their count: words are measured once and not at every frame. */
const wordings = new Map<number, readonly Wording[]>();

function wordingsFor(count: number): readonly Wording[] {
  const known = wordings.get(count);
  if (known !== undefined) return known;
  const made = [`${count} interventions`, String(count)].map((words) => ({
    words,
    halfPx: textWidth(words, TAG_TYPE) / 2 + TAG_SIDE_PX,
  }));
  wordings.set(count, made);
  return made;
}

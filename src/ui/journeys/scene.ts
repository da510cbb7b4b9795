import type { DayNumber } from "#domain/dates/day.ts";
import type { Journeys } from "#domain/journeys/journeys.ts";
import type { RowGroups } from "#domain/journeys/order.ts";
import type { Shown } from "#domain/journeys/shown.ts";
import { RIGHT_PX } from "#ui/timeline/marks.ts";
import { xOfMiddle } from "#ui/timeline/scale.ts";
import { ticksOf } from "#ui/timeline/ticks.ts";
import type { TimeWindow } from "#ui/timeline/window.ts";
import { monthTicksOf } from "./monthTicks.ts";
import type { Clock, Sheet } from "./rowScale.ts";

/** Everything that a picture of journeys is made from, but for the time that is drawn. */
export interface Scene {
  readonly journeys: Journeys;
  readonly shown: Shown;
  /** The councils in the order of their rows. */
  readonly order: readonly number[];
  /** The names that stand above the first rows of groups. */
  readonly groups: RowGroups;
  readonly clock: Clock;
  readonly asAt: DayNumber;
  readonly widthPx: number;
  readonly nameWidthPx: number;
  readonly rowPx: number;
  readonly tops: Float64Array;
}

/** Whether there is one council alone: then its rows by kind are the picture. */
export function isAlone({ journeys }: Pick<Scene, "journeys">): boolean {
  return journeys.councils.length === 1;
}

export function sheetOf({ clock, asAt, nameWidthPx, widthPx }: Scene, window: TimeWindow): Sheet {
  return { clock, asAt, window, x0: nameWidthPx, x1: Math.max(nameWidthPx + 1, widthPx - RIGHT_PX) };
}

export function ticksFor(sheet: Sheet) {
  const { clock, window, x0, x1, asAt } = sheet;
  const scale = { window, x0, x1 };
  return clock === "months" ? monthTicksOf(scale) : ticksOf(scale, xOfMiddle(scale, asAt));
}

import { type IsoDay, isIsoDay } from "#domain/dates/day.ts";
import { dayWithWeekday } from "#domain/dates/format.ts";

/** The day the dashboard speaks of, and what was wrong with the one asked for. */
export interface ChosenDay {
  readonly day: IsoDay;
  readonly isToday: boolean;
  /** A sentence about an `asAt` that is no day; null where there is nothing to say. */
  readonly problem: string | null;
}

/**
 * The day asked for; without one the dataset's own last day, or London's today where that comes first.
 * Text that is no day is named, and the usual day is shown.
 */
export function chosenDay(asked: string | null, lastDay: IsoDay, today: IsoDay): ChosenDay {
  const usual = today < lastDay ? today : lastDay;
  if (asked === null) return { day: usual, isToday: usual === today, problem: null };
  if (asked === "today") return { day: today, isToday: true, problem: null };
  if (isIsoDay(asked)) return { day: asked, isToday: asked === today, problem: null };
  const shown = asked.length > 40 ? `${asked.slice(0, 40)}…` : asked;
  return {
    day: usual,
    isToday: usual === today,
    problem: `The address asks for “${shown}”, which is no day. Expected a day such as 2022-01-20, or today. Shown instead: ${dayWithWeekday(usual)}.`,
  };
}

/** The day on which something became known before, or after, the day shown; null where there is none. */
export function stepTo(days: readonly IsoDay[], from: IsoDay, direction: "earlier" | "later"): IsoDay | null {
  if (direction === "earlier") return days.filter((day) => day < from).at(-1) ?? null;
  return days.find((day) => day > from) ?? null;
}

import { type DayNumber, dayAt } from "#domain/dates/day.ts";
import type { Journeys } from "#domain/journeys/journeys.ts";
import { stateIn } from "#domain/journeys/look.ts";
import { reachOf, type Timed, type TimelineRange, type TimeWindow, wholeOf, yearRanges } from "#ui/timeline/window.ts";
import { type Clock, DAYS_A_MONTH } from "./rowScale.ts";

/** What the buttons offer, and how far a reader may move. */
export interface Offered {
  readonly ranges: readonly TimelineRange[];
  readonly limits: TimeWindow;
  /** The range that stands pressed at first. */
  readonly first: string;
}

/** The stretches of time for these journeys, by the calendar or by months since publication. */
export function offeredFor(journeys: Journeys, clock: Clock, asAt: DayNumber): Offered {
  if (clock === "months") return byMonths(journeys);
  const ends = endsOf(journeys, asAt);
  const ranges = yearRanges(ends, dayAt(asAt));
  return {
    ranges,
    limits: joined([reachOf(ends, asAt), wholeOf(ends, asAt), ...ranges.map(({ window }) => window)]),
    // A country's whole time puts a dozen reports into each pill.
    first: journeys.councils.length > FEW_COUNCILS && ranges.some(({ id }) => id === YEARS) ? YEARS : "all",
  };
}

const FEW_COUNCILS = 20;
const YEARS = "5y";

function byMonths({ councils, first, start, end }: Journeys): Offered {
  let [from, to] = [-12 * DAYS_A_MONTH, 60 * DAYS_A_MONTH];
  councils.forEach(({ monthZero }, council) => {
    if (monthZero === null) return;
    for (let event = first[council] ?? 0; event < (first[council + 1] ?? 0); event += 1) {
      from = Math.min(from, (start[event] ?? 0) - monthZero);
      to = Math.max(to, (end[event] ?? 0) - monthZero);
    }
  });
  const limits = { from: from - DAYS_A_MONTH, to: to + DAYS_A_MONTH };
  const months = (before: number, after: number) => ({ from: -before * DAYS_A_MONTH, to: after * DAYS_A_MONTH });
  return {
    limits,
    first: "4y",
    ranges: [
      { id: "2y", label: "2 years", window: months(4, 24) },
      { id: "4y", label: "4 years", window: months(8, 52) },
      { id: "all", label: "All", window: limits },
    ],
  };
}

function joined(windows: readonly TimeWindow[]): TimeWindow {
  return {
    from: Math.min(...windows.map(({ from }) => from)),
    to: Math.max(...windows.map(({ to }) => to)),
  };
}

/** Three stand-ins for all events: the first start, the last end of what is told, and the last of what is only expected. */
function endsOf({ start, end, look }: Journeys, asAt: DayNumber): readonly Timed[] {
  let [first, told, expected] = [asAt, asAt, asAt];
  for (let event = 0; event < look.length; event += 1) {
    first = Math.min(first, start[event] ?? asAt);
    if (stateIn(look[event] ?? 0) === "expected") expected = Math.max(expected, end[event] ?? asAt);
    else told = Math.max(told, end[event] ?? asAt);
  }
  const standIn = (day: DayNumber, state: Timed["state"]) => ({ start: day, end: day, state });
  return [standIn(first, "took-place"), standIn(told, "took-place"), standIn(expected, "expected")];
}

import type { Council } from "#domain/council/council.ts";
import { countByStatus } from "#domain/deadlines/deadlines.ts";
import type { DeadlineStatus } from "#domain/deadlines/status.ts";
import type { DeadlineView } from "#domain/deadlines/view.ts";
import { counted, STATUS_NAMES } from "#domain/deadlines/words.ts";

export interface StatusChartData {
  readonly series: readonly { readonly id: DeadlineStatus; readonly words: string }[];
  readonly rows: readonly { readonly id: string; readonly name: string; readonly counts: readonly number[] }[];
  /** The documents that state the days that are counted, or say what became of them. */
  readonly sources: readonly string[];
}

const KNOWN: readonly DeadlineStatus[] = ["overdue", "due-today", "due-soon", "due", "met", "met-late"];
const NOT_KNOWN: readonly DeadlineStatus[] = ["no-evidence", "date-not-known"];

/** How many deadlines of each council have each status; what is not known stands apart, never beside overdue. */
export function statusCharts(
  councils: readonly Council[],
  pick: (view: DeadlineView) => boolean,
): { known: StatusChartData; notKnown: StatusChartData } {
  return { known: chartOf(councils, KNOWN, pick), notKnown: chartOf(councils, NOT_KNOWN, pick) };
}

function chartOf(
  councils: readonly Council[],
  statuses: readonly DeadlineStatus[],
  pick: (view: DeadlineView) => boolean,
): StatusChartData {
  const sources = councils
    .flatMap((council) => council.deadlines)
    .filter((view) => pick(view) && statuses.includes(view.status))
    .flatMap(({ source, updates }) => [source, ...updates.map((update) => update.source)]);
  const rows = councils.map((council) => {
    const counts = countByStatus(council.deadlines.filter(pick));
    return {
      id: council.authority.id,
      name: council.authority.name,
      counts: statuses.map((status) => counts.get(status) ?? 0),
    };
  });
  const used = statuses.map((_, place) => rows.some((row) => (row.counts[place] ?? 0) > 0));
  return {
    series: statuses.filter((_, place) => used[place]).map((id) => ({ id, words: STATUS_NAMES[id] })),
    rows: rows.map((row) => ({ ...row, counts: row.counts.filter((_, place) => used[place]) })),
    sources,
  };
}

/** All the counts of a chart together. */
export function sumOf(data: StatusChartData): number {
  return data.rows.flatMap((row) => row.counts).reduce((sum, count) => sum + count, 0);
}

/** The headline of the chart of what is known, in plain words. */
export function knownHeadline(data: StatusChartData, what: string): string {
  if (sumOf(data) === 0) return `No ${what} is recorded as ahead, met or overdue.`;
  const parts = data.series.map((series, place) => {
    const sum = data.rows.reduce((total, row) => total + (row.counts[place] ?? 0), 0);
    return `${sum} ${series.words.toLowerCase()}`;
  });
  return `${counted(sumOf(data), what)}: ${parts.join(", ")}.`;
}

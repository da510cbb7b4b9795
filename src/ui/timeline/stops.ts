import { eventKey, hasEvent, type PlacedMark } from "./placed.ts";
import type { Plan, PlannedRow } from "./planned.ts";
import type { Stop, WalkRow } from "./walk.ts";
import { isInWindow } from "./window.ts";

/** The stop of a mark: the event that it is named after. A cluster that comes apart leaves the reader at its first event. */
export function markStop(mark: PlacedMark): string {
  return eventKey(mark.first);
}

/** The stop of a council's name; null where a row has none that can be opened. */
export function nameStop(row: Pick<PlannedRow, "authority" | "key">): string | null {
  return row.authority === null ? null : `name:${row.key}`;
}

/** The rows as the arrow keys walk them: what is drawn, and before and after it what lies outside the window. */
export function walkRows(plan: Plan): readonly WalkRow[] {
  return plan.rows.map((row) => ({ key: row.key, name: nameStop(row), stops: stopsOf(row, plan) }));
}

function stopsOf(row: PlannedRow, plan: Plan): readonly Stop[] {
  const { window } = plan.frame.scale;
  const outside = row.events
    .filter((event) => !isInWindow(event, window))
    .map((event) => ({ key: eventKey(event), start: event.start, end: event.end }))
    .sort((one, other) => one.start - other.start || one.end - other.end);
  const drawn = row.marks.map((mark) => ({
    key: markStop(mark),
    start: mark.first.start,
    end: mark.events.at(-1)?.end ?? mark.first.end,
  }));
  return [
    ...outside.filter((stop) => stop.start < window.from),
    ...drawn,
    ...outside.filter((stop) => stop.start >= window.from),
  ];
}

/** The mark or the name at which the Tab key arrives: where the reader was, else the first that is drawn. */
export function stopIn(plan: Plan, wanted: string | null): string | null {
  if (wanted !== null) {
    const mark = markOf(plan, wanted);
    if (mark !== undefined) return markStop(mark);
    if (plan.rows.some((row) => nameStop(row) === wanted)) return wanted;
  }
  const first = plan.rows.flatMap((row) => row.marks)[0];
  if (first !== undefined) return markStop(first);
  return plan.rows.map(nameStop).find((stop) => stop !== null) ?? null;
}

/** The mark that shows an event, alone or in a cluster. */
export function markOf(plan: Plan, stop: string): PlacedMark | undefined {
  return plan.rows.flatMap((row) => row.marks).find((mark) => hasEvent(mark, stop));
}

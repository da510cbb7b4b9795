import type { Known } from "#domain/knowing/knownOn.ts";
import { rowsWith } from "#domain/knowing/lookup.ts";
import { computedDeadlines, type Which } from "./computed.ts";
import { StatedDeadline } from "./statedDeadline.ts";
import type { DeadlineView } from "./view.ts";

/** Every deadline of a council, stated and computed, in order of the day that counts; those without a day last. */
export function deadlinesOf(known: Known, authority: string, which: Which = "all"): readonly DeadlineView[] {
  const stated = rowsWith(known.tables.deadlines, "authority", authority).map((row) => new StatedDeadline(known, row));
  return [...stated, ...computedDeadlines(known, authority, which)].sort((a, b) => compareDue(a, b));
}

function compareDue(a: DeadlineView, b: DeadlineView): number {
  const first = a.due.latest ?? "9999";
  const second = b.due.latest ?? "9999";
  if (first !== second) return first < second ? -1 : 1;
  // A stated day stands before a computed one of the same day.
  return Number(a.isComputed) - Number(b.isComputed);
}

/** Whether its day is still to come, or today, and nothing says that it is done. */
export function isAhead(view: DeadlineView): boolean {
  return view.status === "due" || view.status === "due-soon" || view.status === "due-today";
}

/** Whether it has a status of its own: what "would have fallen" is neither counted nor due. */
export function hasStatus(view: DeadlineView): boolean {
  return view.status !== "would-have-fallen";
}

/** The next deadline: the earliest stated one not past; where none is, the earliest computed one; null where neither. */
export function nextDeadline(views: readonly DeadlineView[]): DeadlineView | null {
  const ahead = views.filter(isAhead);
  return ahead.find((view) => !view.isComputed) ?? ahead[0] ?? null;
}

/** "Improvement plan, to the Department for Education (DfE)". */
export function deadlineTitle(view: Pick<DeadlineView, "what" | "recipient">): string {
  if (view.recipient === null) return view.what;
  const article = view.recipient.startsWith("Department") ? "the " : "";
  return `${view.what}, to ${article}${view.recipient.replace(/^The /, "the ")}`;
}

/** How many of these have each status; stated and computed are counted apart by whoever asks. */
export function countByStatus(views: readonly DeadlineView[]): ReadonlyMap<DeadlineView["status"], number> {
  const counts = new Map<DeadlineView["status"], number>();
  for (const view of views) counts.set(view.status, (counts.get(view.status) ?? 0) + 1);
  return counts;
}

import { type ComputedDuty, dutiesOf } from "#domain/clock/duties.ts";
import { type Occurrence, reportOccurrence, visitEvents, visitOccurrence } from "#domain/clock/occurrence.ts";
import { inspectionsOf, isSuperseded, judgementsOf } from "#domain/judgements/inspections.ts";
import { updatesOf } from "#domain/knowing/fold.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { rowsWith } from "#domain/knowing/lookup.ts";
import type { Rule } from "#domain/model/rules.ts";
import type { RuleEvent } from "#domain/model/words.ts";
import { ComputedDeadline } from "./computedDeadline.ts";
import type { DeadlineView } from "./view.ts";

/** All of them, or only those that have a status and are drawn and counted. */
export type Which = "all" | "with-status";

/**
 * The duties that the law computes for a council's reports and letters, save those for which a source states the day.
 * Only a council whose papers are loaded has a status, and only for its latest report: a gap in our papers is not a
 * failing (rules.md). All others "would have fallen on" their day.
 */
export function computedDeadlines(known: Known, authority: string, which: Which = "all"): readonly DeadlineView[] {
  const hasPapers = isWithPapers(known, authority);
  const reports = inspectionsOf(known, authority).flatMap((inspection) => {
    const occurrence = reportOccurrence(inspection, judgementsOf(known, inspection.id));
    return viewsOf(known, occurrence, { isCounted: hasPapers && !isSuperseded(known, inspection), which });
  });
  const letters = rowsWith(known.tables.visits, "authority", authority)
    // Most visits set no duty running: then nothing more need be asked.
    .filter((visit) => rulesFor(known, visitEvents(visit)).length > 0)
    .flatMap((visit) => viewsOf(known, visitOccurrence(visit), { isCounted: hasPapers, which }));
  return [...reports, ...letters];
}

/** Whether the council's own papers are loaded: without them nothing can be said of what became of a duty. */
export function isWithPapers(known: Known, authority: string): boolean {
  const { meetings, deadlines } = known.tables;
  return (
    rowsWith(meetings, "authority", authority).length > 0 || rowsWith(deadlines, "authority", authority).length > 0
  );
}

interface Wanted {
  readonly isCounted: boolean;
  readonly which: Which;
}

/** The duties that such an event may set running. */
function rulesFor(known: Known, events: readonly RuleEvent[]): readonly Rule[] {
  if (events.length === 0) return [];
  return rowsWith(known.tables.rules, "nature", "duty").filter(({ event }) => events.includes(event));
}

function viewsOf(known: Known, occurrence: Occurrence, { isCounted, which }: Wanted): readonly DeadlineView[] {
  const rules = rulesFor(known, occurrence.events);
  // What would only have fallen on its day has no status, unless somebody said what became of it: its day is not counted in vain.
  const wanted =
    isCounted || which === "all"
      ? rules
      : rules.filter((rule) => updatesOf(known, `deadlines/${occurrence.id}.${rule.id}`).length > 0);
  const duties = dutiesOf(occurrence, wanted, {
    calendar: known.calendar,
    pauses: known.tables.pauses,
  });
  return duties
    .filter((duty) => !isStated(known, occurrence, duty))
    .map((duty) => new ComputedDeadline(known, duty, isCounted));
}

/** Whether a source states the day of this duty: then that one counts, and shows this one in its working. */
function isStated(known: Known, occurrence: Occurrence, duty: ComputedDuty): boolean {
  return rowsWith(known.tables.deadlines, "inspection", occurrence.id).some((row) => row.rule === duty.rule.id);
}

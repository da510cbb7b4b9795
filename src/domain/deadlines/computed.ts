import { type ComputedDuty, dutiesOf } from "#domain/clock/duties.ts";
import { type Occurrence, reportOccurrence, visitEvents, visitOccurrence } from "#domain/clock/occurrence.ts";
import type { ImpreciseDate } from "#domain/dates/imprecise.ts";
import { countdown } from "#domain/dates/workingDays.ts";
import { inspectionsOf, isSuperseded, judgementsOf } from "#domain/judgements/inspections.ts";
import { updatesOf } from "#domain/knowing/fold.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { rowsWith, rowWithId } from "#domain/knowing/lookup.ts";
import type { Rule } from "#domain/model/rules.ts";
import type { RuleEvent } from "#domain/model/words.ts";
import { deadlineState } from "./status.ts";
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
  return duties.filter((duty) => !isStated(known, occurrence, duty)).map((duty) => viewOf(known, duty, isCounted));
}

/** Whether a source states the day of this duty: then that one counts, and shows this one in its working. */
function isStated(known: Known, occurrence: Occurrence, duty: ComputedDuty): boolean {
  return rowsWith(known.tables.deadlines, "inspection", occurrence.id).some((row) => row.rule === duty.rule.id);
}

function viewOf(known: Known, duty: ComputedDuty, isCounted: boolean): DeadlineView {
  const record = `deadlines/${duty.id}`;
  const updates = updatesOf(known, record);
  const count = (to: ImpreciseDate) => countdown(known.calendar, known.asAt, to);
  const state = deadlineState({ due: duty.due, updates, asAt: known.asAt, countdown: count });
  const isSaid = updates.some((update) => update.status === "met" || update.status === "not-done");
  return {
    ...state,
    status: isCounted || isSaid ? state.status : "would-have-fallen",
    record,
    updates,
    authority: duty.authority,
    what: duty.rule.what,
    recipient: duty.rule.recipient,
    dueWords: null,
    isComputed: true,
    isNoLaterThanAbout: duty.isNoLaterThan,
    get countdown() {
      return count(state.due);
    },
    rule: duty.rule,
    inspection: rowWithId(known.tables.inspections, duty.of.slice(duty.of.indexOf("/") + 1)),
    source: duty.rule.source,
    note: duty.rule.note,
    comparedWith: null,
    statedRule: null,
    duty,
  };
}

import { counted } from "#domain/deadlines/words.ts";
import { inspectionsOf } from "#domain/judgements/inspections.ts";
import { eventDay, updatesOf } from "#domain/knowing/fold.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { rowsWith, rowWithId } from "#domain/knowing/lookup.ts";
import type { Action, Theme } from "#domain/model/plan.ts";
import type { Finding, Inspection, View, Visit } from "#domain/model/records.ts";
import type { Update } from "#domain/model/told.ts";
import { lastWord } from "#domain/tracker/words.ts";
import { atOnce, madeInTurns, type Work } from "#domain/turns.ts";

/** An action with the last word on it that is known; null where no source says how it stands. */
export interface ActionState {
  readonly action: Action;
  readonly theme: Theme | null;
  /** The last update that says how it stands. A later one that tells only of a new day, or of a copy without it, is in `updates`. */
  readonly latest: Update | null;
  /** Everything that was told of it, in order. */
  readonly updates: readonly Update[];
}

/** One row of the thread: what was said, what is being done, what was last seen from outside. Never reconciled. */
export interface ThreadRow {
  readonly finding: Finding;
  readonly actions: readonly ActionState[];
  /** The last visit that spoke of it; null where none did and the report itself is the last outside view. */
  readonly view: { readonly view: View; readonly visit: Visit | null } | null;
  /** Earlier reports in which the same topic stood: what recurs. */
  readonly recursFrom: readonly Inspection[];
}

/** The thread from a report's findings to the actions and to the last outside view, a row a finding. */
export function threadOf(known: Known, inspection: Inspection): readonly ThreadRow[] {
  const actions = actionStates(known, inspection.authority);
  const earlier = earlierReports(known, inspection);
  return findingsOf(known, `inspections/${inspection.id}`).map((finding) => ({
    finding,
    actions: actions.filter((state) => state.action.findings.includes(finding.id)),
    view: lastView(known, finding),
    recursFrom: earlier.filter((report) => sharesTopic(known, report, finding)),
  }));
}

function findingsOf(known: Known, from: string): readonly Finding[] {
  return [...rowsWith(known.tables.findings, "from", from)].sort((a, b) => a.number - b.number);
}

/** Every action of a council with its last known state, in table order. */
export function actionStates(known: Known, authority: string): readonly ActionState[] {
  return atOnce(actionStatesInTurns(known, authority));
}

/** The same in turns: a plan may have many thousands of them. */
export function actionStatesInTurns(known: Known, authority: string): Work<readonly ActionState[]> {
  return madeInTurns(rowsWith(known.tables.actions, "authority", authority), (action) => actionState(known, action));
}

/** How one action stands. */
export function actionState(known: Known, action: Action): ActionState {
  const updates = updatesOf(known, `actions/${action.id}`);
  return { action, theme: rowWithId(known.tables.themes, action.theme), latest: lastWord(updates), updates };
}

/** The actions that no finding of the report is linked to. */
export function unlinkedActions(known: Known, inspection: Inspection): readonly ActionState[] {
  const numbers = new Set(findingsOf(known, `inspections/${inspection.id}`).map((finding) => finding.id));
  const since = inspection.fieldwork.earliest ?? "";
  return actionStates(known, inspection.authority).filter(
    (state) => !state.action.findings.some((id) => numbers.has(id)) && lastHeard(known, state) >= since,
  );
}

/**
 * That no action is known to answer a finding. Where actions stand beside that are linked to none,
 * one of them may well answer it, so only the link is denied.
 */
export function noActionWords(findings: number, unlinked: number): string {
  if (unlinked === 0) return "no action in the documents loaded here";
  const them = findings === 1 ? "it" : "them";
  const are = unlinked === 1 ? "is" : "are";
  return `no action linked to ${them} here; ${counted(unlinked, "action")} ${are} not linked to a finding`;
}

/** The day on which an action was last heard of, by an update of any kind. */
export function lastHeard(known: Known, state: ActionState): string {
  const last = state.updates.at(-1);
  if (last !== undefined) return eventDay(known, last);
  return known.knownDays.get(state.action.source)?.day ?? "";
}

function lastView(known: Known, finding: Finding): ThreadRow["view"] {
  const views = rowsWith(known.tables.views, "finding", finding.id).map((view) => ({
    view,
    visit: rowWithId(known.tables.visits, view.visit),
  }));
  return (
    [...views].sort((a, b) => ((a.visit?.when.latest ?? "") < (b.visit?.when.latest ?? "") ? -1 : 1)).at(-1) ?? null
  );
}

function earlierReports(known: Known, inspection: Inspection): readonly Inspection[] {
  const all = inspectionsOf(known, inspection.authority);
  return all.slice(
    0,
    Math.max(
      0,
      all.findIndex((each) => each.id === inspection.id),
    ),
  );
}

function sharesTopic(known: Known, report: Inspection, finding: Finding): boolean {
  return findingsOf(known, `inspections/${report.id}`).some((other) =>
    other.topics.some((topic) => finding.topics.includes(topic)),
  );
}

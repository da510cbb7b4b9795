import { isOpen, passedSinceInspection, quietActions } from "#domain/council/actions.ts";
import type { Council } from "#domain/council/council.ts";
import { isFilledRed, isWithin30Days } from "#domain/council/exceptions.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { firstWritten } from "#domain/thread/firstWritten.ts";
import { isRatedRed, isSaidDone } from "#domain/thread/reading.ts";
import type { ActionState } from "#domain/thread/thread.ts";
import { actionDue } from "#domain/tracker/due.ts";
import { isDayPassed } from "./passedDay.ts";

/** What may be asked of an action beside its word, theme and owner: facts of its days and updates, in the order offered. */
export const PLAN_MARKS = ["passed", "passed-since", "soon", "redated", "quiet", "open"] as const;
export type PlanMark = (typeof PLAN_MARKS)[number];

/** Words that are counted together elsewhere, whatever a plan writes behind them: "Red", "red – no cover", "R". */
export const WORD_GROUPS = ["any:red", "any:filled-red"] as const;
export type WordGroup = (typeof WORD_GROUPS)[number];

const NO_WORD = "no word recorded";
const NO_OWNER = "not given";
/** As much of a text as an address carries. */
const LONGEST_ASKED = 200;

/** An action of a plan with what it may be asked for by. */
export interface PlanRow {
  readonly state: ActionState;
  /** The plan's own word, as it first wrote it. */
  readonly word: string;
  readonly groups: readonly WordGroup[];
  readonly theme: string;
  readonly owner: string;
  readonly marks: readonly PlanMark[];
}

type Planned = Pick<Council, "actions" | "latest">;

/** The actions of a council in the order of its documents. */
export function planRows(known: Known, council: Planned): readonly PlanRow[] {
  const written = firstWritten(council.actions);
  const marksOf = marking(known, council);
  return council.actions.map((state) => ({
    state,
    word: asked(written(state) ?? NO_WORD),
    groups: groupsOf(state),
    theme: asked(state.theme?.name ?? state.action.theme),
    owner: asked(state.action.owner ?? NO_OWNER),
    marks: marksOf(state),
  }));
}

function asked(text: string): string {
  return text.slice(0, LONGEST_ASKED);
}

function groupsOf({ latest }: ActionState): readonly WordGroup[] {
  return latest === null ? [] : WORD_GROUPS.filter((group) => isInGroup(group, latest.status));
}

/** Whether a plan's word is one of those that are counted together. */
export function isInGroup(group: WordGroup, word: string): boolean {
  return group === "any:red" ? isRatedRed(word) : isFilledRed(word);
}

function marking(known: Known, council: Planned): (state: ActionState) => readonly PlanMark[] {
  const quiet = new Set(quietActions(known, council));
  const since = new Set(passedSinceInspection(known, council));
  const isMarked: Readonly<Record<PlanMark, (state: ActionState) => boolean>> = {
    passed: (state) => isDayPassed(state, known.asAt),
    "passed-since": (state) => since.has(state),
    soon: (state) => isDueSoon(known, state),
    redated: ({ action, updates }) => actionDue(action, updates).timesRedated > 0,
    quiet: (state) => quiet.has(state),
    open: (state) => isOpen(known, state),
  };
  return (state) => PLAN_MARKS.filter((mark) => isMarked[mark](state));
}

/** Whether its day may fall within thirty days, and its last word does not say that it is done. */
function isDueSoon(known: Known, { action, latest, updates }: ActionState): boolean {
  if (latest !== null && isSaidDone(latest.status)) return false;
  return isWithin30Days(known, actionDue(action, updates).due);
}

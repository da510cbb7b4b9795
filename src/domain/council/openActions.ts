import type { IsoDay } from "#domain/dates/day.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { isDayPassed } from "#domain/plan/passedDay.ts";
import type { ActionState } from "#domain/thread/thread.ts";
import { wordsThrough } from "#domain/thread/wordsThrough.ts";
import { actionDue } from "#domain/tracker/due.ts";
import { inTextOrder } from "#domain/words.ts";
import { isOpen } from "./actions.ts";
import type { Council } from "./council.ts";

/**
 * The open actions of a plan: those that were re-dated most often first, then by the day that counts, those without one
 * last; among equals the one last heard of.
 */
export function openActions(known: Known, { actions }: Pick<Council, "actions">): readonly ActionState[] {
  const open = actions
    .filter((state) => isOpen(known, state))
    .map((state) => {
      const { due, timesRedated } = actionDue(state.action, state.updates);
      const heard = state.updates.at(-1)?.day.latest ?? "";
      return { state, timesRedated, day: due.latest ?? due.earliest ?? "9999", heard };
    });
  return open
    .sort((a, b) => b.timesRedated - a.timesRedated || inTextOrder(a.day, b.day) || inTextOrder(b.heard, a.heard))
    .map(({ state }) => state);
}

/** What a page of A4 holds beside its heading, in lines of text, and how many letters fit in a line of its columns. */
const LINES = 40;
const LETTERS = { words: 30, owner: 15 };
/** A word in its box. */
const WORD = 1.5;
/** A row stands apart from the next by so much. */
const SPACE = 1;

/** As many of them as a printed page holds, in their order; the first in any case. */
export function onOnePage(asAt: IsoDay, states: readonly ActionState[]): readonly ActionState[] {
  let lines = 0;
  const over = states.findIndex((state) => {
    lines += linesOf(asAt, state);
    return lines > LINES;
  });
  return over === -1 ? states : states.slice(0, Math.max(1, over));
}

/** The lines of a row: its longest cell. An earlier word takes two, and so does that the day was moved; that it has passed one. */
function linesOf(asAt: IsoDay, state: ActionState): number {
  const { action, updates } = state;
  const passed = isDayPassed(state, asAt) ? 1 : 0;
  const moved = actionDue(action, updates).timesRedated > 0 ? 2 : 0;
  const earlier = Math.max(0, wordsThrough(updates).length - 1);
  const cells = [
    Math.ceil(action.words.length / LETTERS.words),
    Math.ceil((action.owner ?? "").length / LETTERS.owner),
    1 + moved + passed,
    WORD + 2 * earlier,
  ];
  return SPACE + Math.max(...cells);
}

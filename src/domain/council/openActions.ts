import type { Known } from "#domain/knowing/knownOn.ts";
import type { ActionState } from "#domain/thread/thread.ts";
import { actionDue } from "#domain/tracker/due.ts";
import { inTextOrder } from "#domain/words.ts";
import type { Council } from "./council.ts";
import { isOpen } from "./needs.ts";

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

/** What a page of A4 holds beside its heading, and how many letters fit in a line of the widest column. */
const LINES = 40;
const LETTERS = 36;
/** A row's day and how often it was moved take so many lines. */
const LEAST_LINES = 2;

/** As many of them as a printed page holds, in their order; the first in any case. */
export function onOnePage(states: readonly ActionState[]): readonly ActionState[] {
  let lines = 0;
  const over = states.findIndex(({ action: { words, owner }, updates }) => {
    const texts = [words.length / LETTERS, (owner ?? "").length / (LETTERS / 2), LEAST_LINES + updates.length / 2];
    lines += Math.ceil(Math.max(...texts));
    return lines > LINES;
  });
  return over === -1 ? states : states.slice(0, Math.max(1, over));
}

import { addDays } from "#domain/dates/day.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { isDayPassed } from "#domain/plan/passedDay.ts";
import { readingOf } from "#domain/thread/reading.ts";
import { type ActionState, lastHeard } from "#domain/thread/thread.ts";
import { isColourAlone } from "#domain/tracker/colourAlone.ts";
import type { Council } from "./council.ts";

/** An action of which nothing was heard for so many days is named. */
export const QUIET_DAYS = 60;
/** Whether an action is open: unless its last word says that it is done, or minutes say that it is done or running. */
export function isOpen(known: Known, { latest }: Pick<ActionState, "latest">): boolean {
  return readingOf(known, latest) !== "done-or-running";
}

/**
 * ", 2 of them in words that we cannot read as open or done, 1 filled with a colour and no word": they are counted as
 * open, and said to be so. Empty where there are none.
 */
export function notReadWords(known: Known, states: readonly ActionState[]): string {
  const notRead = states.filter(({ latest }) => readingOf(known, latest) === "not-read");
  const filled = notRead.filter(({ latest }) => latest !== null && isColourAlone(latest.status)).length;
  const worded = notRead.length - filled;
  const parts = [
    ...(worded === 0 ? [] : [`${worded} of them in words that we cannot read as open or done`]),
    ...(filled === 0 ? [] : [`${filled} of them filled with a colour, no word given`]),
  ];
  return parts.map((part) => `, ${part}`).join("");
}

/** The open actions since the latest inspection of which nothing was heard for 60 days; those of an earlier plan are history. */
export function quietActions(known: Known, council: Pick<Council, "actions" | "latest">): readonly ActionState[] {
  const lastQuiet = addDays(known.asAt, -QUIET_DAYS);
  return council.actions.filter(
    (state) => isHeardSince(known, council, state) && lastHeard(known, state) <= lastQuiet && isOpen(known, state),
  );
}

/** The actions heard of since the latest inspection whose own day has passed. */
export function passedSinceInspection(
  known: Known,
  council: Pick<Council, "actions" | "latest">,
): readonly ActionState[] {
  return council.actions.filter((state) => isHeardSince(known, council, state) && isDayPassed(state, known.asAt));
}

function isHeardSince(known: Known, { latest }: Pick<Council, "latest">, state: ActionState): boolean {
  const heard = lastHeard(known, state);
  return heard !== "" && heard >= (latest?.fieldwork.earliest ?? "");
}

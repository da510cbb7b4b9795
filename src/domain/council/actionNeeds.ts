import { statusSaid } from "#domain/changes/updateWords.ts";
import { impreciseWords } from "#domain/dates/format.ts";
import { counted } from "#domain/deadlines/words.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { dayPassedWords, isDayPassed } from "#domain/plan/passedDay.ts";
import { type ActionState, lastHeard } from "#domain/thread/thread.ts";
import { byScheme } from "#domain/tracker/scheme.ts";
import { notReadWords, passedSinceInspection, QUIET_DAYS, quietActions } from "./actions.ts";
import type { Council } from "./council.ts";
import type { Need } from "./need.ts";

/** Actions whose own day has passed: one is named, of several the last words are counted. */
export function passedNeed(known: Known, council: Council): readonly Need[] {
  const passed = passedSinceInspection(known, council);
  const [only] = passed;
  if (only === undefined) return [];
  if (passed.length === 1) {
    const record = `actions/${only.action.id}`;
    return [{ title: `${only.action.words}.`, words: dayPassedWords(only), record, section: null, status: null }];
  }
  // Those of an earlier plan are in the plan's own count; then only a narrower one leads to these.
  const all = council.actions.filter((state) => isDayPassed(state, known.asAt)).length;
  return [
    {
      title: counted(passed.length, "action"),
      words: `are past their own day${notReadWords(known, passed)}; last words: ${lastWordsOf(passed)}.`,
      record: null,
      section: null,
      mark: all === passed.length ? "passed" : "passed-since",
      status: null,
    },
  ];
}

/** Open actions of which nothing was heard for 60 days. */
export function quietNeed(known: Known, council: Council): readonly Need[] {
  const quiet = quietActions(known, council);
  if (quiet.length === 0) return [];
  return [
    {
      title: counted(quiet.length, "open action"),
      words: `${quiet.length === 1 ? "has" : "have"} had no update for ${QUIET_DAYS} days or more${notReadWords(known, quiet)}; ${lastHeardWords(known, quiet)}.`,
      record: null,
      section: null,
      mark: "quiet",
      status: null,
    },
  ];
}

/** When they were last heard of, as vague as the sources tell it. */
function lastHeardWords(known: Known, quiet: readonly ActionState[]): string {
  const inOrder = [...quiet].sort((a, b) => (lastHeard(known, a) < lastHeard(known, b) ? -1 : 1));
  const last = [inOrder[0], inOrder.at(-1)].flatMap((state) => state?.updates.at(-1) ?? []);
  const told = [...new Set(last.map((update) => impreciseWords(update.day)))];
  if (told.length === 0) return "the day of the last word is not known";
  return `last heard of: ${told.join(" to ")}`;
}

/** So many different words are counted each; the rarer ones together. */
const MOST_WORDS = 3;

/** "“Red” 2, “Blue” 1": the last words on actions, the commonest first, among equals in the order of schemes. */
function lastWordsOf(states: readonly ActionState[]): string {
  const counts = new Map<string, { readonly status: string; readonly count: number }>();
  for (const { latest } of states) {
    const said = latest === null ? "none recorded" : statusSaid(latest);
    counts.set(said, { status: latest?.status ?? said, count: (counts.get(said)?.count ?? 0) + 1 });
  }
  const inOrder = [...counts].sort(
    ([, one], [, other]) => other.count - one.count || byScheme(one.status, other.status),
  );
  const rest = inOrder.slice(MOST_WORDS).reduce((sum, [, { count }]) => sum + count, 0);
  const named = inOrder.slice(0, MOST_WORDS).map(([said, { count }]) => `${said} ${count}`);
  return [...named, ...(rest === 0 ? [] : [`others ${rest}`])].join(", ");
}

import { addDays, daysBetween } from "#domain/dates/day.ts";
import { dayWords, impreciseWords } from "#domain/dates/format.ts";
import { countdown } from "#domain/dates/workingDays.ts";
import type { DeadlineView } from "#domain/deadlines/view.ts";
import { counted, distanceWords, statusWords } from "#domain/deadlines/words.ts";
import { interventionTrack } from "#domain/intervention/track.ts";
import { toldOn } from "#domain/knowing/fold.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { readingOf } from "#domain/thread/reading.ts";
import { type ActionState, lastHeard, noActionWords, threadOf, unlinkedActions } from "#domain/thread/thread.ts";
import { isColourAlone } from "#domain/tracker/colourAlone.ts";
import { lowerFirst } from "#domain/words.ts";
import type { Council } from "./council.ts";
import { nextVisit } from "./next.ts";

/** One of the at most three things that ask for the board's attention, with the way to look closer. */
export interface Need {
  readonly title: string;
  readonly words: string;
  readonly record: string | null;
  /** The section of the council's page where it stands. */
  readonly section: string | null;
  readonly status: { readonly status: string; readonly words: string } | null;
}

/** An action of which nothing was heard for so many days is named. */
export const QUIET_DAYS = 60;
/** A visit within so many days is near enough to prepare for. */
const NEAR_DAYS = 60;
const MOST_NEEDS = 3;

/** The order in which things are taken, printed above the list. */
export const NEEDS_RULE =
  "At most three, in this order: overdue, due soon, visit within 60 days, said lately to be done, actions quiet for 60 days, findings without a linked action.";

/** What needs the board, in an order whose rule is stated; empty where nothing recorded here does. */
export function needsOf(known: Known, council: Council): readonly Need[] {
  return [
    ...deadlineNeeds(council),
    ...visitNeed(known, council),
    ...undertakingNeeds(known, council),
    ...quietNeed(known, council),
    ...unansweredNeed(known, council),
  ].slice(0, MOST_NEEDS);
}

function deadlineNeeds(council: Council): readonly Need[] {
  const pressing = (["overdue", "due-today", "due-soon"] as const).flatMap((status) =>
    council.deadlines.filter((view) => view.status === status),
  );
  return pressing.map((view) => ({
    title: `${view.what}.`,
    words: pressingWords(view),
    record: view.record,
    section: null,
    status: { status: view.status, words: statusWords(view) },
  }));
}

function pressingWords(view: DeadlineView): string {
  const day =
    view.due.precision === "day" && view.due.latest !== null ? dayWords(view.due.latest) : impreciseWords(view.due);
  if (view.status === "overdue") return `Was due ${day}; a source says that it is not done.`;
  if (!view.isComputed) return `Due ${day}. Not recorded here as done.`;
  return `Computed: by about ${day}. Not recorded here as done.`;
}

/** What was undertaken lately, without a day, and of which nothing more is recorded. */
function undertakingNeeds(known: Known, council: Council): readonly Need[] {
  return interventionTrack(known, council.authority.id)
    .flatMap((period) => period.requirements)
    .filter(({ requirement, updates }) => {
      const isLate = daysBetween(toldOn(known, requirement), known.asAt) > QUIET_DAYS;
      return requirement.kind === "requirement" && requirement.deadline === null && updates.length === 0 && !isLate;
    })
    .map(({ requirement }) => ({
      title: `${requirement.what}.`,
      words: "Said to be done or asked for; what came of it is not recorded here.",
      record: `requirements/${requirement.id}`,
      section: "intervention",
      status: null,
    }));
}

function visitNeed(known: Known, council: Council): readonly Need[] {
  const visit = nextVisit([...council.visits, ...council.expected]);
  if (visit === null) return [];
  const range = countdown(known.calendar, known.asAt, visit.visit.when).days;
  if (range.least === null || range.least > NEAR_DAYS) return [];
  const focus = visit.visit.focus === null ? "" : `, on ${lowerFirst(visit.visit.focus)}`;
  return [
    {
      title: `${visit.visit.title}.`,
      words: `Expected ${distanceWords(range) ?? ""}${focus}.`,
      record: visit.record,
      section: "visits",
      status: null,
    },
  ];
}

function quietNeed(known: Known, council: Council): readonly Need[] {
  const quiet = quietActions(known, council);
  if (quiet.length === 0) return [];
  return [
    {
      title: counted(quiet.length, "open action"),
      words: `have had no update for ${QUIET_DAYS} days or more${notReadWords(known, quiet)}; ${lastHeardWords(known, quiet)}.`,
      record: null,
      section: "thread",
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
  const since = council.latest?.fieldwork.earliest ?? "";
  const lastQuiet = addDays(known.asAt, -QUIET_DAYS);
  return council.actions.filter((state) => {
    const heard = lastHeard(known, state);
    return heard !== "" && heard >= since && heard <= lastQuiet && isOpen(known, state);
  });
}

function unansweredNeed(known: Known, council: Council): readonly Need[] {
  // Without a paper since the report nothing can be said of actions: the gap is in what is loaded.
  const published = council.latest?.published.latest ?? "9999";
  const hasPapersSince = council.actions.some((state) => lastHeard(known, state) > published);
  if (council.latest === null || !hasPapersSince) return [];
  const rows = threadOf(known, council.latest);
  const unanswered = rows.filter((row) => row.actions.length === 0).length;
  if (unanswered === 0) return [];
  const unlinked = unlinkedActions(known, council.latest).length;
  return [
    {
      title: `${counted(unanswered, "finding")} of ${rows.length}`,
      words: `${unanswered === 1 ? "has" : "have"} ${noActionWords(unanswered, unlinked)}.`,
      record: null,
      section: "thread",
      status: null,
    },
  ];
}

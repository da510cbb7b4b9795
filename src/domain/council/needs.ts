import { daysBetween } from "#domain/dates/day.ts";
import { dayWords, impreciseWords } from "#domain/dates/format.ts";
import { countdown } from "#domain/dates/workingDays.ts";
import type { DeadlineView } from "#domain/deadlines/view.ts";
import { counted, distanceWords, statusWords } from "#domain/deadlines/words.ts";
import { interventionTrack } from "#domain/intervention/track.ts";
import { toldOn } from "#domain/knowing/fold.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { lastHeard, noActionWords, threadOf, unlinkedActions } from "#domain/thread/thread.ts";
import { lowerFirst } from "#domain/words.ts";
import { passedNeed, quietNeed } from "./actionNeeds.ts";
import { QUIET_DAYS } from "./actions.ts";
import type { Council } from "./council.ts";
import type { Need } from "./need.ts";
import { nextVisit } from "./next.ts";

/** A visit within so many days is near enough to prepare for. */
const NEAR_DAYS = 60;
const MOST_NEEDS = 3;

/** The order in which things are taken, printed above the list. */
export const NEEDS_RULE =
  "At most three, in this order: overdue, due soon, visit within 60 days, said lately to be done, actions past their day, actions quiet for 60 days, findings without a linked action.";

/** What needs the board, in an order whose rule is stated; empty where nothing recorded here does. */
export function needsOf(known: Known, council: Council): readonly Need[] {
  return [
    ...deadlineNeeds(council),
    ...visitNeed(known, council),
    ...undertakingNeeds(known, council),
    ...passedNeed(known, council),
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

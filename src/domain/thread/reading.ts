import type { Known } from "#domain/knowing/knownOn.ts";
import { rowsWith } from "#domain/knowing/lookup.ts";
import type { Update } from "#domain/model/told.ts";
import { NO_STATUS } from "#domain/tracker/words.ts";
import { isSaidWith } from "./said.ts";

/** How we read a word on an action. It is our reading of the documents' words, and no rating. */
export type Reading = "done-or-running" | "open" | "not-read";

/** Words that plainly say of an action that it is done. */
const DONE_WORDS = ["done", "complete", "completed", "closed", "achieved", "delivered", "finished", "implemented"];

/** What takes a word of these back, or puts it off: "Complete by June", "Delivered in part", "Closed – except training". */
const TAKEN_BACK = /\b(?:by|not|yet|but|except|bar|part|partly|partially|awaiting|pending|outstanding|subject)\b|%/;

/** A word that leaves an action to be done or under way: "amber E", "in progress – delayed"; but not "drafted". */
const OPEN_WORDS = [
  "open",
  "aim",
  "planned",
  "draft",
  "being written",
  "being developed",
  "being managed economically",
  "to be",
  "to do",
  "out to consultation",
  "under way",
  "underway",
  "training under way",
  "trying to address",
  "ofsted to review",
  "agreed to provide",
  "in progress",
  "ongoing",
  "on-going",
  "on going",
  "continuing",
  "started",
  "commenced",
  "not started",
  "not complete",
  "not completed",
  "not done",
  "not met",
  "not yet",
  "not on track",
  "incomplete",
  "partly",
  "partially",
  "part complete",
  "on track",
  "off track",
  "on target",
  "off target",
  "on schedule",
  "behind schedule",
  "behind",
  "delayed",
  "overdue",
  "late",
  "slipped",
  "at risk",
  "on hold",
  "paused",
  "stalled",
  "outstanding",
  "pending",
  "awaiting",
  NO_STATUS,
];

/** A colour may be followed by more ("red – no cover"); a letter stands for one only where it stands alone. */
interface Rating {
  readonly colours: readonly string[];
  readonly letters: readonly string[];
}

const RED: Rating = { colours: ["red"], letters: ["r"] };
/** Green is no word for done: it may mean "on track". Blue may mean "done", or what the scheme will; so it is not read. */
const TO_BE_DONE: Rating = { colours: ["red", "amber", "green"], letters: ["r", "a", "g"] };
const ANY: Rating = { colours: ["red", "amber", "green", "blue"], letters: ["r", "a", "g", "b"] };

/** What minutes say of an action that is done or running; of these a rating scheme would say more by its own words. */
const MINUTED_WORDS = [
  "adopted",
  "agreed",
  "appointed",
  "approved",
  "collaborated",
  "created",
  "developed",
  "explained",
  "filled",
  "focussed on",
  "funding approved",
  "held",
  "running",
  "started",
  "undertaken",
];

/** Whether a word says that the action is done: alone, or behind a colour ("Blue – complete"), and not taken back. */
export function isSaidDone(word: string): boolean {
  const said = word.trim().toLowerCase();
  const bare = isRatedAs(said, ANY) ? said.replace(/^[a-z]+[\s.,:;/(–—-]*/, "").replace(/\)$/, "") : said;
  return isSaidWith(bare, DONE_WORDS) && !TAKEN_BACK.test(bare);
}

export function isRatedRed(word: string): boolean {
  return isRatedAs(word, RED);
}

/** Whether a word is a rating by colour. */
export function isRating(word: string): boolean {
  return isRatedAs(word, ANY);
}

function isRatedAs(word: string, { colours, letters }: Rating): boolean {
  return isSaidWith(word, colours) || letters.includes(word.trim().toLowerCase());
}

/** The last word on an action as we read it; no word at all leaves it open. */
export function readingOf(known: Known, latest: Update | null): Reading {
  if (latest === null) return "open";
  const { status } = latest;
  if (isSaidDone(status)) return "done-or-running";
  if (MINUTED_WORDS.includes(status.trim().toLowerCase()) && isMinuted(known, latest)) return "done-or-running";
  return isSaidWith(status, OPEN_WORDS) || isRatedAs(status, TO_BE_DONE) ? "open" : "not-read";
}

/** Whether the words are those of a meeting's own paper that rates nothing: in a tracker "started" is still to be done. */
function isMinuted(known: Known, { source }: Update): boolean {
  if (rowsWith(known.tables.meetings, "source", source).length === 0) return false;
  return rowsWith(known.tables.updates, "source", source).every((update) => !isRating(update.status));
}

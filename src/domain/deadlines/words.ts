import type { LeastAndMost } from "#domain/dates/compare.ts";
import { dayWords, impreciseWords } from "#domain/dates/format.ts";
import type { Sureness } from "#domain/model/words.ts";
import { grouped } from "#domain/words.ts";
import type { DeadlineStatus } from "./status.ts";
import type { DeadlineView } from "./view.ts";

/** A number with its noun: "1 day", "70 days". */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(number)} ${number === 1 ? noun : plural}`;
}

/**
 * How long until a date: "in 70 days", "in 24 to 54 days", "today", "12 days ago".
 * Where only its latest day is known, "in 8 days at most"; null where neither is.
 */
export function distanceWords({ least, most }: LeastAndMost): string | null {
  // What has begun and has no end lies neither ahead nor behind.
  if (most === null) return least === null || least < 0 ? null : `in ${counted(least, "day")} at the least`;
  if (least === null)
    return most < 0 ? `${counted(-most, "day")} ago at the least` : `in ${counted(most, "day")} at most`;
  if (least === most) return exactDistance(most);
  if (most < 0) return `${grouped(-most)} to ${counted(-least, "day")} ago`;
  return least <= 0 ? `now, or in up to ${counted(most, "day")}` : `in ${grouped(least)} to ${counted(most, "day")}`;
}

function exactDistance(days: number): string {
  if (days === 0) return "today";
  return days < 0 ? `${counted(-days, "day")} ago` : `in ${counted(days, "day")}`;
}

/** "50 working days", "16 to 37 working days"; null where the calendar cannot tell, and on the day and after it. */
export function workingWords(range: LeastAndMost | null): string | null {
  if (range === null || range.most === null || range.most <= 0) return null;
  const least = Math.max(0, range.least ?? range.most);
  return least === range.most
    ? counted(range.most, "working day")
    : `${least} to ${counted(range.most, "working day")}`;
}

/** The status in words, with its number where it has one. */
export function statusWords(view: Pick<DeadlineView, "status" | "daysLate" | "countdown" | "due">): string {
  const late = counted(view.daysLate ?? 0, "day");
  const words: Readonly<Record<DeadlineStatus, string>> = {
    due: "Due",
    "due-soon": soonWords(view.countdown.workingDays),
    "due-today": "Due today",
    overdue: `Overdue by ${late}`,
    met: "Met",
    "met-late": `Met late by ${late}`,
    "no-evidence": "No evidence recorded",
    "date-not-known": "Date not known",
    "would-have-fallen":
      view.due.latest === null ? "Followed by a later report" : `Would have fallen on ${dayWords(view.due.latest)}`,
  };
  return words[view.status];
}

function soonWords(workingDays: LeastAndMost | null): string {
  const words = workingWords(workingDays);
  return words === null ? "Due soon" : `Due soon: ${words}`;
}

/** The plain names of the statuses, for keys, filters and counts. */
export const STATUS_NAMES: Readonly<Record<DeadlineStatus, string>> = {
  due: "Due",
  "due-soon": "Due soon",
  "due-today": "Due today",
  overdue: "Overdue",
  met: "Met",
  "met-late": "Met late",
  "no-evidence": "No evidence recorded",
  "date-not-known": "Date not known",
  "would-have-fallen": "Would have fallen",
};

/** The order in which lists by status stand: what is nearest first, what is not known last. */
export const STATUS_ORDER: readonly DeadlineStatus[] = [
  "overdue",
  "due-today",
  "due-soon",
  "due",
  "met",
  "met-late",
  "no-evidence",
  "date-not-known",
  "would-have-fallen",
];

/** The due day in words: the source's own where it gives no day, "no later than about" where it was counted from publication. */
export function dueDayWords(view: Pick<DeadlineView, "due" | "dueWords" | "isNoLaterThanAbout">): string {
  if (view.due.precision === "unknown") return view.dueWords ?? "date not known";
  return view.isNoLaterThanAbout ? `no later than about ${impreciseWords(view.due)}` : impreciseWords(view.due);
}

/** How sure a rule is, in words (rules.md). */
export const SURENESS_WORDS: Readonly<Record<Sureness, string>> = {
  P: "Read in the primary text",
  C: "Computed from primary texts",
  S: "Told by council papers or the press",
  K: "General knowledge, not confirmed",
};

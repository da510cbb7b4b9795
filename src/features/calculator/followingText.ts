import type { Following, Question } from "#domain/clock/calculator.ts";
import { dayWithWeekday, impreciseWords } from "#domain/dates/format.ts";
import { EVENT_WORDS, hasOneDay, KIND_WORDS } from "./question.ts";

/** The day on which something falls, in words: "no later than about" where it was counted from publication. */
export function fallsOn({ duty }: Following): string {
  if (duty.noDay === "before-calendar") return "cannot be computed: before the calendar of bank holidays loaded here";
  if (duty.noDay === "start-not-known")
    return "no day: it counts from a day that is not given here, such as publication";
  if (duty.due.precision === "unknown") return "no day: no source read here gives the length in days";
  const day =
    duty.due.precision === "day" && !duty.due.isAbout && duty.due.latest !== null
      ? dayWithWeekday(duty.due.latest)
      : impreciseWords(duty.due);
  return duty.isNoLaterThan ? `no later than about ${day}` : day;
}

/** What the rule asks or lets expect, with the condition it hangs on. */
export function followingTitle({ duty, onlyIf, isOverall }: Following): string {
  const which = isOverall ? "the overall judgement" : "any judgement";
  const condition = onlyIf === null ? "" : `, if ${which} is ${onlyIf.replace("-", " ")}`;
  return `${duty.rule.what}${condition}`;
}

/** All that follows as plain text, for an e-mail. */
export function followingText(question: Question, following: readonly Following[]): string {
  const kind = hasOneDay(question.event) ? "" : ` (the day ${KIND_WORDS[question.kind]})`;
  const lines = following.map((each) => `- ${followingTitle(each)}: ${fallsOn(each)} (${each.duty.rule.law})`);
  return [`${EVENT_WORDS[question.event]}, ${dayWithWeekday(question.day)}${kind}. An illustration.`, ...lines].join(
    "\n",
  );
}

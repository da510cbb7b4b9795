import { isAsking, type PlanFilter } from "./filter.ts";
import type { PlanOrder } from "./order.ts";
import type { PlanMark } from "./rows.ts";

/** The facts by which actions may be asked for, as they are offered. */
export const MARK_WORDS: Readonly<Record<PlanMark, string>> = {
  passed: "Its day has passed",
  "passed-since": "Its day has passed, heard of since the latest inspection",
  soon: "Due in 30 days",
  redated: "Re-dated",
  quiet: "Open, no update for 60 days",
  open: "Open, by our reading of the words",
};

/** What the marks mean, in a sentence below the choices. */
export const MARKS_NOTE =
  "“Its day has passed” and “due in 30 days” leave out an action whose last word says that it is done; a vague day has passed when its latest day has. “No update for 60 days” is of actions heard of since the latest inspection. These are facts, and no rating.";

export const ORDER_WORDS: Readonly<Record<PlanOrder, { readonly name: string; readonly rule: string }>> = {
  theme: { name: "Theme", rule: "by theme" },
  plan: { name: "The plan’s own order", rule: "as the documents list them" },
  day: { name: "Its day", rule: "by their day, those without one last" },
  word: { name: "Last word", rule: "by last word: colours as schemes print them, then others by name" },
  heard: { name: "Last heard of", rule: "by the day they were last heard of, the longest ago first" },
};

/** How the plan's word is named that is asked for: in quotation marks, or as what several words have in common. */
export function wordName(word: string): string {
  if (word === "any:red") return "rated red, in whatever words";
  return word === "any:filled-red" ? "filled red, no word given" : word;
}

/** "word: Red; theme: Workforce; its day has passed": what is asked for; empty where nothing is. */
export function filterWords(filter: PlanFilter): string {
  if (!isAsking(filter)) return "";
  const { word, theme, owner, mark, text } = filter;
  return [
    ...(word === null ? [] : [`word: ${wordName(word)}`]),
    ...(theme === null ? [] : [`theme: ${theme}`]),
    ...(owner === null ? [] : [`owner: ${owner}`]),
    ...(mark === null ? [] : [MARK_WORDS[mark].replace(/^[A-Z]/, (letter) => letter.toLowerCase())]),
    ...(text.trim() === "" ? [] : [`with “${text.trim()}” in its words`]),
  ].join("; ");
}

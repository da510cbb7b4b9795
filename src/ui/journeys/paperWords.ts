import { grouped } from "#domain/words.ts";
import type { OnPaper } from "./paper.ts";

/** "11 pages of picture, then about 40 pages of list". */
export function pagesWords({ picturePages, listPages }: OnPaper): string {
  const picture = `${count(picturePages, "page")} of picture`;
  return listPages === 0 ? `${picture}, without a list` : `${picture}, then about ${count(listPages, "page")} of list`;
}

/** What the list holds, and what it leaves out. */
export function paperWords({ list, listed, leftOut, councils }: OnPaper): string {
  if (list === "none") return `The list of ${count(leftOut, "event")} is left out.`;
  const holds = `The list holds ${count(listed, "event")} of ${count(councils, "council")}`;
  if (leftOut === 0) return `${holds}: all that is shown.`;
  return `${holds}: those of the time drawn. ${count(leftOut, "event")} of other times ${leftOut === 1 ? "is" : "are"} left out.`;
}

/** On the paper itself, what it leaves out and how to get it; empty where it has everything. */
export function leftOutWords(paper: OnPaper): string {
  if (paper.leftOut === 0) return "";
  return `${paperWords(paper)} To print every event, choose “All events” under “On paper”, above the picture.`;
}

function count(number: number, thing: string): string {
  return `${grouped(number)} ${thing}${number === 1 ? "" : "s"}`;
}

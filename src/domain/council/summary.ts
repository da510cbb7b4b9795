import { dayWords, impreciseWords } from "#domain/dates/format.ts";
import { counted, distanceWords } from "#domain/deadlines/words.ts";
import { periodTitle } from "#domain/intervention/track.ts";
import { GRADE_WORDS, judgementsOf } from "#domain/judgements/inspections.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import type { Judgement } from "#domain/model/records.ts";
import { inNameOrder, lowerFirst } from "#domain/words.ts";
import type { Council } from "./council.ts";

/** The council in a short paragraph of plain English, made from what is known on the day. */
export function councilSummary(known: Known, council: Council): string {
  return [
    judgementSentence(known, council),
    interventionSentence(council),
    nextSentence(council),
    silenceSentence(council),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function judgementSentence(known: Known, council: Council): string {
  const { latest, authority } = council;
  if (latest === null)
    return `No inspection report on ${authority.name}’s children’s services is known here on this day.`;
  const judgements = judgementsOf(known, latest.id);
  const published = impreciseWords(latest.published);
  const overall = judgements.find((judgement) => judgement.area === "overall");
  const areas = areaClause(judgements.filter((judgement) => judgement.area !== "overall"));
  if (overall?.grade) {
    return `The latest Ofsted report on ${authority.name}, published ${published}, judged overall effectiveness ${GRADE_WORDS[overall.grade].toLowerCase()}${areas}.`;
  }
  return `The latest Ofsted report on ${authority.name} was published ${published}; it gives no overall grade${areas}.`;
}

function areaClause(judgements: readonly Judgement[]): string {
  const inadequate = judgements.filter((judgement) => judgement.grade === "inadequate").length;
  if (judgements.length === 0) return "";
  if (inadequate === 0) return "; none of its areas was judged inadequate";
  return `, and ${inadequate} of its ${judgements.length} areas inadequate`;
}

function interventionSentence(council: Council): string {
  const titles = council.interventions.map(periodTitle);
  return titles.length === 0
    ? "No intervention is recorded as running."
    : `Intervention recorded as begun, and not as ended: ${titles.join("; ")}.`;
}

function nextSentence(council: Council): string {
  const { next } = council;
  if (next.kind === "deadline") {
    const how = next.view.isComputed ? ", computed from the rule" : "";
    return `Next: ${next.view.what}, ${distanceWords(next.view.countdown.days) ?? "day not known"}${how}.`;
  }
  if (next.kind === "visit")
    return `No deadline lies ahead; the next visit is expected ${distanceWords(next.countdown.days) ?? ""}.`;
  return "No deadline and no visit with a day lies ahead.";
}

function silenceSentence(council: Council): string {
  const silent = council.deadlines.filter((view) => view.status === "no-evidence" && !view.isComputed).length;
  if (silent === 0) return "";
  return `For ${counted(silent, "stated deadline")} that passed, what became of ${silent === 1 ? "it" : "them"} is not recorded in the documents loaded here.`;
}

/** One sentence over all the councils shown: how many, what is overdue, what comes next. */
export function overviewSentence(known: Known, councils: readonly Council[]): string {
  const overdue = councils
    .flatMap((council) => council.deadlines)
    .filter((view) => view.status === "overdue" && !view.isComputed).length;
  const late =
    overdue === 0
      ? "no stated deadline is recorded as overdue"
      : `${counted(overdue, "stated deadline")} ${overdue === 1 ? "is" : "are"} overdue`;
  return `As at ${dayWords(known.asAt)}, in ${counted(councils.length, "council")} ${late}; ${nextClause(councils)}.`;
}

function nextClause(councils: readonly Council[]): string {
  const soonest = [...councils].sort(byNext)[0];
  if (soonest === undefined || soonest.next.kind === "nothing") return "no day lies ahead in what is loaded";
  const name = soonest.authority.name;
  if (soonest.next.kind === "visit")
    return `next, ${name} expects a visit ${distanceWords(soonest.next.countdown.days) ?? ""}`;
  return `next, ${name}: ${lowerFirst(soonest.next.view.what)}, ${distanceWords(soonest.next.view.countdown.days) ?? ""}`;
}

/** Councils by their next day, due or expected; then by name. The order's rule is printed above the list. */
export function byNext(a: Council, b: Council): number {
  const first = nextDay(a);
  const second = nextDay(b);
  if (first !== second) return first < second ? -1 : 1;
  return inNameOrder(a.authority.name, b.authority.name);
}

function nextDay(council: Council): string {
  if (council.next.kind === "deadline") return council.next.view.due.latest ?? "9998";
  return council.next.kind === "visit" ? (council.next.view.visit.when.latest ?? "9998") : "9999";
}

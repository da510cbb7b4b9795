import type { IsoDay } from "#domain/dates/day.ts";
import { exactDay } from "#domain/dates/edtf.ts";
import { ERAS, type Era, eraOn } from "#domain/judgements/eras.ts";
import type { Rule } from "#domain/model/rules.ts";
import type { Framework, Grade, RuleEvent, StartKind } from "#domain/model/words.ts";
import { inTextOrder } from "#domain/words.ts";
import { type ClockContext, type ComputedDuty, dutyOf, isApplied } from "./duties.ts";
import type { Occurrence } from "./occurrence.ts";

/** What may be asked of the calculator, as its address names it (product.md). */
export const CALCULATOR_EVENTS = [
  "ilacs-report",
  "focused-visit-apa",
  "jtai-letter",
  "monitoring-visit",
  "meeting",
] as const;
export type CalculatorEvent = (typeof CALCULATOR_EVENTS)[number];

/** What the day given is the day of. For a monitoring visit it is its first day, for a meeting the meeting's, whatever is said. */
export const DAY_KINDS = ["received", "pre-publication", "published"] as const;
export type DayKind = (typeof DAY_KINDS)[number];

export interface Question {
  readonly event: CalculatorEvent;
  readonly day: IsoDay;
  readonly kind: DayKind;
  /** The era of an ILACS report, where the reader chose it; that of the day where null. */
  readonly era: Era["id"] | null;
}

/** Something that follows from the day asked about. */
export interface Following {
  readonly duty: ComputedDuty;
  /** The judgement on which it depends; null where it follows in any case. */
  readonly onlyIf: Grade | null;
  /** Whether that is the overall judgement; in an era without one it is any. */
  readonly isOverall: boolean;
}

/**
 * What follows from such an event on such a day, in the order in which it falls due; what has no day comes last.
 * Rules that count from another day, as the next inspection does from fieldwork, are left out.
 */
export function whatFollows(question: Question, rules: readonly Rule[], context: ClockContext): readonly Following[] {
  const occurrence = occurrenceAsked(question);
  const isOverall = eraAsked(question).areas.includes("overall");
  return rules
    .filter((rule) => isCountable(rule, question.event) && isApplied(rule, { ...occurrence, grade: rule.grade }))
    .map((rule) => ({ duty: dutyOf(occurrence, rule, context), onlyIf: conditionOf(rule), isOverall }))
    .sort((one, other) => inTextOrder(sortKey(one), sortKey(other)));
}

interface Asked {
  readonly events: readonly RuleEvent[];
  readonly framework: Framework | null;
  /** The one day that the event has, or null where the question says which day is meant. */
  readonly startKind: StartKind | null;
}

const ASKED: { readonly [E in CalculatorEvent]: Asked } = {
  "ilacs-report": { events: ["inspection-report", "inadequate-report"], framework: "ilacs", startKind: null },
  "focused-visit-apa": { events: ["focused-visit-apa"], framework: "ilacs", startKind: null },
  "jtai-letter": { events: ["jtai-letter"], framework: "jtai", startKind: null },
  "monitoring-visit": { events: ["monitoring-visit"], framework: null, startKind: "visit-started" },
  meeting: { events: ["meeting"], framework: null, startKind: "held" },
};

/** The era asked about. A report is the child of its inspection's day, some weeks before the day given. */
export function eraAsked({ era, day }: Pick<Question, "era" | "day">): Era {
  return ERAS.find((each) => each.id === era) ?? eraOn(day);
}

function occurrenceAsked(question: Question): Occurrence {
  const { event, day, kind } = question;
  const { events, startKind } = ASKED[event];
  const framework = event === "ilacs-report" ? eraAsked(question).framework : ASKED[event].framework;
  const days = { [startKind ?? kind]: exactDay(day) };
  return { of: "", id: "calculator", authority: "", events, framework, grade: null, days };
}

/** Whether a rule counts from a day of the kind that is asked about. */
function isCountable(rule: Rule, event: CalculatorEvent): boolean {
  const { startKind } = ASKED[event];
  return startKind === null ? DAY_KINDS.some((kind) => kind === rule.starts) : rule.starts === startKind;
}

function conditionOf(rule: Rule): Grade | null {
  return rule.event === "inadequate-report" ? "inadequate" : rule.grade;
}

function sortKey({ duty }: Following): string {
  return duty.due.latest ?? duty.due.earliest ?? "9999-12-31";
}

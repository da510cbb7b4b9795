import {
  CALCULATOR_EVENTS,
  type CalculatorEvent,
  DAY_KINDS,
  type DayKind,
  eraAsked,
  type Question,
} from "#domain/clock/calculator.ts";
import { isIsoDay } from "#domain/dates/day.ts";
import { ERAS, type Era } from "#domain/judgements/eras.ts";
import type { World } from "#features/world.ts";

export const EVENT_WORDS: Readonly<Record<CalculatorEvent, string>> = {
  "ilacs-report": "A report on children’s services (ILACS, or SIF before it)",
  "focused-visit-apa": "A focused visit’s letter with an area for priority action",
  "jtai-letter": "A JTAI letter",
  "monitoring-visit": "A monitoring visit",
  meeting: "A council or committee meeting, for the day its papers must go out",
};

export const KIND_WORDS: Readonly<Record<DayKind, string>> = {
  received: "the council received it",
  "pre-publication": "it was sent before publication",
  published: "Ofsted published it",
};

/** What is asked, as far as the address tells; the day shown stands in for a day that is missing or is none. */
export interface Asked {
  readonly question: Question;
  /** A sentence about a part of the address that could not be read; null where all could. */
  readonly problem: string | null;
}

/** Reads the question from the address; anything that is no event, kind or day is named, and the usual one taken. */
export function questionIn(world: World): Asked {
  const asked = (name: string) => world.address.rest.get(name) ?? null;
  const event = CALCULATOR_EVENTS.find((each) => each === asked("event")) ?? "ilacs-report";
  const kind = DAY_KINDS.find((each) => each === asked("kind")) ?? "published";
  const era = ERAS.find((each) => each.id === asked("era"))?.id ?? null;
  const day = asked("day");
  const isDay = day !== null && isIsoDay(day);
  return {
    question: { event, kind, era, day: isDay ? day : world.asAt },
    problem:
      day === null || isDay
        ? null
        : `“${day.slice(0, 40)}” is no day. Expected a day such as 2022-01-20; the day shown is taken instead.`,
  };
}

/** Whether the event has one day only, so that nobody needs to say which is meant. */
export function hasOneDay(event: CalculatorEvent): boolean {
  return event === "monitoring-visit" || event === "meeting";
}

/** The eras of a report on children's services, as the question offers them (rules.md, Judgements). */
export const ERA_WORDS: Readonly<Record<Era["id"], string>> = {
  sif: "Single Inspection Framework (SIF), November 2013 to December 2017",
  "ilacs-2018": "ILACS, January 2018 to December 2022",
  "ilacs-2023": "ILACS, January 2023 to March 2026",
  "ilacs-2026": "ILACS, since April 2026",
};

const ERA_MEANS: Readonly<Record<Era["id"], string>> = {
  sif: "The framework before ILACS: an overall judgement and five others. Its reports start the same duty.",
  "ilacs-2018": "An overall judgement and three others; children in care and care leavers were judged together.",
  "ilacs-2023": "An overall judgement and four others.",
  "ilacs-2026":
    "Four judgements and no overall grade. What starts monitoring then was not found; any judgement that is inadequate is taken to.",
};

/** Which era's report it is, by choice or by the day, and what that changes; null for every other event. */
export function eraWords(question: Question): string | null {
  if (question.event !== "ilacs-report") return null;
  const { id } = eraAsked(question);
  const how =
    question.era === null ? " (taken from the day; the inspection itself may have begun in an earlier one)" : "";
  return `${ERA_WORDS[id]}${how}. ${ERA_MEANS[id]}`;
}

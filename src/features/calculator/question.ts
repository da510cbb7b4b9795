import {
  CALCULATOR_EVENTS,
  type CalculatorEvent,
  DAY_KINDS,
  type DayKind,
  type Question,
} from "#domain/clock/calculator.ts";
import { isIsoDay } from "#domain/dates/day.ts";
import type { World } from "#features/world.ts";

export const EVENT_WORDS: Readonly<Record<CalculatorEvent, string>> = {
  "ilacs-report": "An ILACS report",
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
  const day = asked("day");
  const isDay = day !== null && isIsoDay(day);
  return {
    question: { event, kind, day: isDay ? day : world.asAt },
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

/** Which era's report an ILACS report of that day is, and what that changes (rules.md, Judgements); null for every other event. */
export function eraWords({ event, day }: Question): string | null {
  if (event !== "ilacs-report") return null;
  if (day < "2018-01-01")
    return "Before 2018 the Single Inspection Framework (SIF) stood in the place of ILACS; its reports start the same duty.";
  if (day < "2023-01-01")
    return "ILACS, 2018 to 2022: an overall judgement, and children in care and care leavers judged together.";
  if (day < "2026-04-01") return "ILACS, 2023 to March 2026: an overall judgement, and four areas.";
  return "ILACS, inspections since April 2026: no overall grade. What starts monitoring then was not found; any judgement that is inadequate is taken to.";
}

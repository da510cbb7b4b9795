import type { Doubt, Manner, StartDay, StatedAgainstComputed } from "#domain/clock/explain.ts";
import { weekdayName } from "#domain/dates/format.ts";
import { counted } from "#domain/deadlines/words.ts";

const START_WORDS: Readonly<Record<StartDay["kind"], string>> = {
  received: "the council received the report",
  "pre-publication": "the report was sent before publication",
  published: "Ofsted published its report",
};

/** What happened on day 0, in words. */
export function startWords(kind: StartDay["kind"]): string {
  return START_WORDS[kind];
}

const FROM_WORDS: Readonly<Record<StartDay["kind"], string>> = {
  received: "receipt",
  "pre-publication": "the copy sent before publication",
  published: "publication",
};

/** A way of counting, in words. */
export function attemptWords(manner: Manner, from: StartDay["kind"]): string {
  const start = FROM_WORDS[from];
  const words: Readonly<Record<Manner, string>> = {
    "working-days": `Working days, from ${start}`,
    "from-next-working-day": `Working days, day 0 being the working day after ${start}`,
    "weekdays-only": "Weekdays only, bank holidays not left out",
    "calendar-days": "Days of the calendar",
    "received-earlier": "Working days, from receipt, if it was received then",
  };
  return words[manner];
}

/** What makes a stated day doubtful, in words. */
export function doubtWords(doubt: Doubt, against: StatedAgainstComputed): string {
  const words: Readonly<Record<Doubt, string>> = {
    saturday: `It falls on a ${weekdayName(against.stated)}, when no office is open.`,
    sunday: `It falls on a ${weekdayName(against.stated)}, when no office is open.`,
    holiday: "It falls on a bank holiday.",
    "far-longer": `It allows ${counted(against.countToStated, "working day")}, far more than the rule gives.`,
    "far-shorter": `It allows ${counted(against.countToStated, "working day")}, far fewer than the rule gives.`,
  };
  return words[doubt];
}

import type { Following, Question } from "#domain/clock/calculator.ts";
import type { Known } from "#domain/knowing/knownOn.ts";
import { type CalendarEntry, calendarText } from "./calendar.ts";
import { saveFile } from "./save.ts";

/** What the calculator found as calendar entries, each marked as an illustration and not confirmed. */
function illustrationEntries(question: Question, following: readonly Following[]): readonly CalendarEntry[] {
  return following.flatMap(({ duty }) => {
    const last = duty.due.latest;
    if (last === null) return [];
    return [
      {
        id: `calculator.${question.event}.${question.kind}.${question.day}.${duty.rule.id}`,
        first: duty.due.earliest ?? last,
        last,
        summary: `${duty.rule.what} (illustration, not confirmed)`,
        description: `Counted from ${question.day}. ${duty.rule.title}. ${duty.rule.law}.`,
        isFirm: false,
      },
    ];
  });
}

export function saveIllustration(known: Known, question: Question, following: readonly Following[]): void {
  const text = calendarText(known.asAt, illustrationEntries(question, following));
  saveFile(`dates-from-${question.day}.ics`, new Blob([text], { type: "text/calendar;charset=utf-8" }));
}
